import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Link,
  linksTo,
  Note,
  PageHead,
  Panel,
  Section,
  TextArea,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { DifferenceTable } from './differences.part.tsx';
import type { EditedRow } from './edit.store.ts';
import { editWords } from './edit.text.ts';
import { differences, type Speech } from './lines.ts';
import { staysText } from './reasons.text.ts';
import type { Stays } from './take-back.act.ts';
import { takeBackWords } from './take-back.text.ts';

export interface TakeBackProps {
  readonly language: Language;
  readonly procedureKey: string;
  readonly version: EditedRow;
  /** What goes before it; null: it is the first of its procedure. */
  readonly base: EditedRow | null;
  readonly unitName: Speech['unitName'];
  readonly stays: readonly Stays[];
  readonly typed: string;
  readonly wrong: readonly Refusal[];
  readonly errors: ReadonlyMap<string, string>;
  readonly k: string;
}

/** What goes back when a version is taken back, and the press; or why it stays. */
export function TakeBackPage(props: TakeBackProps): JSX.Element {
  const { language, procedureKey, version, base, stays, wrong, unitName } = props;
  const said = editWords(language);
  const back = takeBackWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={back.stays} errors={linksTo(wrong)} />}
      <PageHead
        title={said.takeBackTitle(version.content.name)}
        under={said.takeBackUnder(formatDay(version.valid_from))}
      />
      <p class="govuk-body">{base ? back.takeBackLead : back.takeBackFirst}</p>
      {base && (
        <Section title={said.changes} size="m">
          <DifferenceTable
            language={language}
            heads={[back.backBefore, back.backAfter]}
            rows={differences(version.content, base.content, { language, unitName })}
          />
        </Section>
      )}
      {stays.length > 0 ? (
        <Note kind="warn" title={back.stays}>
          {stays.map((reason) => staysText(reason, language)).join(' ')}{' '}
          <Link href={paths.adminProcedure(procedureKey)}>{said.back}</Link>
        </Note>
      ) : (
        <Press {...props} />
      )}
    </>
  );
}

function Press({ language, procedureKey, version, typed, errors, k }: TakeBackProps): JSX.Element {
  const said = editWords(language);
  return (
    <Panel title={said.takeBack} main>
      <Form action={paths.takeBackVersion(procedureKey, version.id)} k={k} label={said.takeBack}>
        <TextArea name="why" label={takeBackWords(language).whyBack} rows={2} value={typed} error={errors.get('why')} />
        <ButtonRow>
          <Button kind="warning">{said.takeBack}</Button>
          <Link href={paths.adminProcedure(procedureKey)}>{said.back}</Link>
        </ButtonRow>
      </Form>
    </Panel>
  );
}
