import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  type Content,
  ErrorSummary,
  Form,
  Hidden,
  Link,
  Note,
  PageHead,
  Panel,
  Section,
  What,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { hoursApart, refusalStepsFor } from '../versions/limits.rules.ts';
import { refusalOf, stepsOf, timesOf } from '../versions/read.ts';
import { sayLacks } from '../versions/reception.text.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { standingOf } from '../versions/standing.rules.ts';
import { DifferenceTable } from './differences.part.tsx';
import type { Draft } from './edit.rules.ts';
import type { BaseRow } from './edit.store.ts';
import { editWords } from './edit.text.ts';
import { Effects } from './effect.part.tsx';
import type { Effect } from './effect.view.ts';
import { differences, type Speech } from './lines.ts';
import { warningWords } from './preview.text.ts';
import { sectionOf, sectionSlugs } from './sections.rules.ts';
import type { Typed } from './typed.rules.ts';

export interface PreviewProps {
  readonly language: Language;
  readonly procedureKey: string;
  readonly base: BaseRow;
  readonly typed: Typed;
  /** Undefined while something is to be mended: `wrong` says what. */
  readonly draft: Draft | undefined;
  /** What it says, also while its day and reason are still to be typed; undefined where anything else is wrong. */
  readonly shown: ProcedureRecord | undefined;
  readonly wrong: readonly Refusal[];
  /** Of the draft that is shown; undefined where nothing was kept yet. */
  readonly revision: number | undefined;
  /** How many open dossiers keep the version before. */
  readonly keep: number;
  readonly unitName: Speech['unitName'];
  /** Undefined where it stays on its list and at its counters. */
  readonly effect: Effect | undefined;
  /** The process as it will be. */
  readonly picture: Content;
  readonly k: string;
}

/** What the new version changes, line by line, its process drawn, and the press that writes it. */
export function PreviewPage(props: PreviewProps): JSX.Element {
  const { language, procedureKey, base, typed, draft, shown, wrong, picture, unitName, effect } = props;
  const said = editWords(language);
  const toPart = (field: string): string =>
    `${paths.newVersion(procedureKey, { base: base.id ?? undefined, part: sectionSlugs[sectionOf(field)] })}#${field}`;
  return (
    <>
      {wrong.length > 0 && (
        <ErrorSummary
          title={said.wrong}
          errors={wrong.map(({ text, field }) => ({ text, ...(field ? { href: toPart(field) } : {}) }))}
        />
      )}
      <PageHead
        title={said.previewTitle(typed.name || base.content.name)}
        under={draft && said.takeBackUnder(formatDay(draft.from))}
      />
      <Note>{said.nothingYet}</Note>
      {shown && (
        <>
          <Warnings record={shown} language={language} />
          <Section title={said.changes} size="m">
            <DifferenceTable
              language={language}
              heads={[said.before, said.after]}
              rows={differences(base.content, shown, { language, unitName })}
            />
          </Section>
          {effect && draft && <Effects language={language} effect={effect} from={draft.from} />}
          {picture && <Panel title={said.picture}>{picture}</Panel>}
        </>
      )}
      <Press {...props} />
    </>
  );
}

/** What happens when it is written, and the press. */
function Press({ language, procedureKey, base, draft, revision, keep, k }: PreviewProps): JSX.Element {
  const said = editWords(language);
  const goOn = <Link href={paths.newVersion(procedureKey, { base: base.id ?? undefined })}>{said.goOn}</Link>;
  if (!draft || revision === undefined) return <p class="govuk-body">{goOn}</p>;
  const day = formatDay(draft.from);
  return (
    <Panel title={said.happens} main>
      <What
        items={[
          { icon: 'cal', text: draft.replaces ? `${said.follows(day)} ${said.replaces}` : said.follows(day) },
          ...(base.id ? [{ icon: 'docs' as const, text: said.keep(keep) }] : []),
          { icon: 'clock', text: said.undoable },
        ]}
      />
      <Form action={paths.newVersion(procedureKey)} k={k} label={said.write}>
        {base.id && <Hidden name="base" value={base.id} />}
        <Hidden name="revision" value={String(revision)} />
        <ButtonRow>
          <Button name="do" value="write" keys="F9">
            {said.write}
          </Button>
          {goOn}
        </ButtonRow>
      </Form>
    </Panel>
  );
}

/** What will not do with the new version, though it may be written. */
function Warnings({ record, language }: { record: ProcedureRecord; language: Language }): JSX.Element {
  const said = warningWords(language);
  const { standing, lacks } = standingOf(record);
  const number = (n: number): string => (language === 'vi' ? String(n).replace('.', ',') : String(n));
  return (
    <>
      {standing === 'name-only' && <Note kind="late">{said.nameOnly(sayLacks(lacks, language))}</Note>}
      {standing === 'thin' && <Note kind="warn">{said.thin(sayLacks(lacks, language))}</Note>}
      {apartIn(record).map(({ names, sum, committed, refused }) => {
        const name = names.length > 1 && names.length === record.cases.length ? said.everyCase : names.join('; ');
        return (
          <Note kind="warn" key={`${name}${refused}`}>
            {said.apart(number(sum), number(committed), refused ? said.refused(name) : name)}
          </Note>
        );
      })}
      {stepsOf(record).length > 0 && !stepsOf(record).some(({ role }) => role === 'sign') && (
        <Note kind="warn">{said.nobodySigns}</Note>
      )}
    </>
  );
}

interface Apart {
  /** The cases it is so in. */
  readonly names: string[];
  readonly sum: number;
  readonly committed: number;
  readonly refused: boolean;
}

/** The roads whose hours do not come to the commitment, of a case or of its refusal: cases with the same hours are told at once. */
function apartIn(record: ProcedureRecord): Apart[] {
  const told = new Map<string, Apart>();
  for (const { name, ...road } of roadsApart(record)) {
    const same = JSON.stringify(road);
    told.set(same, { ...road, names: [...(told.get(same)?.names ?? []), name] });
  }
  return [...told.values()];
}

function roadsApart(record: ProcedureRecord) {
  const version = { times: timesOf(record), steps: stepsOf(record), refusal: refusalOf(record) };
  const from = Temporal.PlainDate.from(record.validFrom);
  return record.cases.flatMap(({ key, name }) => {
    const road = hoursApart(version, key, from);
    const refusal = version.refusal && hoursApart({ ...version, steps: refusalStepsFor(version, key) }, key, from);
    return [
      ...(road ? [{ name, ...road, refused: false }] : []),
      ...(refusal && !road ? [{ name, ...refusal, refused: true }] : []),
    ];
  });
}
