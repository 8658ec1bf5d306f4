import type { JSX } from 'preact';
import { Button, ButtonRow, Form, Hidden, Note, PageHead, Panel, Section, Table, What } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { Original } from '../show/original.tsx';
import { hoursApart } from '../versions/limits.rules.ts';
import { stepsOf, timesOf } from '../versions/read.ts';
import { sayLacks } from '../versions/reception.text.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { standingOf } from '../versions/standing.rules.ts';
import type { Draft } from './edit.rules.ts';
import { editWords, partText } from './edit.text.ts';
import { type Difference, differences } from './lines.ts';
import type { Typed } from './typed.rules.ts';

export interface PreviewProps {
  readonly language: Language;
  readonly procedureKey: string;
  readonly base: { readonly id: string; readonly content: ProcedureRecord };
  readonly draft: Draft;
  readonly typed: Typed;
  /** How many open dossiers keep the version before. */
  readonly keep: number;
  readonly k: string;
}

/** What the new version changes, line by line, and the press that writes it. */
export function PreviewPage(props: PreviewProps): JSX.Element {
  const { language, base, draft } = props;
  const said = editWords(language);
  return (
    <>
      <PageHead title={said.previewTitle(draft.record.name)} under={said.takeBackUnder(formatDay(draft.from))} />
      <Note>{said.nothingYet}</Note>
      <Warnings record={draft.record} language={language} />
      <Section title={said.changes} size="m">
        <DifferenceTable
          language={language}
          heads={[said.before, said.after]}
          rows={differences(base.content, draft.record, language)}
        />
      </Section>
      <Press {...props} />
    </>
  );
}

/** What happens when it is written, and the press. */
function Press({ language, procedureKey, base, draft, typed, keep, k }: PreviewProps): JSX.Element {
  const said = editWords(language);
  const day = formatDay(draft.from);
  return (
    <Panel title={said.happens} main>
      <What
        items={[
          { icon: 'cal', text: draft.replaces ? `${said.follows(day)} ${said.replaces}` : said.follows(day) },
          { icon: 'docs', text: said.keep(keep) },
          { icon: 'clock', text: said.undoable },
        ]}
      />
      <Form action={paths.newVersion(procedureKey)} k={k} label={said.write}>
        <Hidden name="base" value={base.id} />
        {Object.entries(typed).map(([name, value]) => (value ? <Hidden key={name} name={name} value={value} /> : null))}
        <ButtonRow>
          <Button name="do" value="write" keys="F9">
            {said.write}
          </Button>
          <Button kind="secondary" name="do" value="more">
            {said.goOn}
          </Button>
        </ButtonRow>
      </Form>
    </Panel>
  );
}

/** What will not do with the new version, though it may be written. */
function Warnings({ record, language }: { record: ProcedureRecord; language: Language }): JSX.Element {
  const said = editWords(language);
  const { standing, lacks } = standingOf(record);
  const version = { times: timesOf(record), steps: stepsOf(record) };
  const number = (n: number): string => (language === 'vi' ? String(n).replace('.', ',') : String(n));
  return (
    <>
      {standing === 'name-only' && <Note kind="late">{said.nameOnly(sayLacks(lacks, language))}</Note>}
      {record.cases.map(({ key, name }) => {
        const apart = hoursApart(version, key);
        return (
          apart && (
            <Note kind="warn" key={key}>
              {said.apart(number(apart.sum), number(apart.committed), name)}
            </Note>
          )
        );
      })}
    </>
  );
}

/** Each line that changes, with what it said and what it says. */
export function DifferenceTable(props: {
  readonly language: Language;
  readonly heads: readonly [string, string];
  readonly rows: readonly Difference[];
}): JSX.Element {
  const { language, heads, rows } = props;
  const said = editWords(language);
  const cell = (says: string | undefined, key: string) =>
    says === undefined ? (
      said.none
    ) : (
      <Original key={key} language={language}>
        {says}
      </Original>
    );
  return (
    <Table
      caption={said.changes}
      dense
      stack
      columns={[{ head: said.part }, { head: heads[0] }, { head: heads[1] }]}
      rows={rows.map((row) => [
        <>
          {partText(row.part, language)}
          {row.of && (
            <>
              {': '}
              <Original language={language}>{row.of}</Original>
            </>
          )}
        </>,
        cell(row.before, 'before'),
        cell(row.after, 'after'),
      ])}
    />
  );
}
