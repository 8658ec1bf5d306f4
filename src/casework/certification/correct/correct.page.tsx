import type { JSX } from 'preact';
import {
  Button,
  besideFields,
  type Content,
  ErrorSummary,
  Field,
  Fields,
  Form,
  Link,
  linksTo,
  Note,
  PageHead,
  Panel,
  Section,
  Table,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { Paper } from '../../documents/index.ts';
import { numberText } from '../certification.text.ts';
import type { LineOfVisit } from '../lane.store.ts';
import { paths } from '../paths.ts';
import { changed, type Said, type TypedCorrection } from './correct.rules.ts';
import type { Correction } from './correct.store.ts';
import { correctWords } from './correct.text.ts';
import { Notes } from './notes.part.tsx';

export interface CorrectProps {
  readonly language: Language;
  readonly line: LineOfVisit;
  readonly corrections: readonly Correction[];
  /** The prints of each correction's note, by its id. */
  readonly prints: ReadonlyMap<string, readonly Paper[]>;
  readonly names: ReadonlyMap<string, string>;
  /** May they correct, or only read? */
  readonly works: boolean;
  readonly typed: TypedCorrection;
  readonly wrong: readonly Refusal[];
  readonly done: boolean;
}

/** A line of a book with what it said before, and the form that says it rightly. */
export function CorrectPage(props: CorrectProps): JSX.Element {
  const { language, line, corrections, wrong, done } = props;
  const said = correctWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      {done && <Note kind="ok" role="status" title={said.done} />}
      <PageHead title={said.title(numberText(line, language))} under={said.under} />
      {props.works && !line.voided_at && <Correct {...props} />}
      <p class="govuk-body">
        <Link href={paths.visit(line.visit_id)}>{line.requester}</Link>
      </p>
      {corrections.length > 0 && <History {...props} />}
      {corrections.length > 0 && <Notes {...props} />}
    </>
  );
}

function Correct({ language, line, typed, wrong }: CorrectProps): JSX.Element {
  const said = correctWords(language);
  const errors = besideFields(wrong);
  const of = (name: keyof TypedCorrection) => ({
    name,
    value: typed[name],
    error: errors.get(name),
    autocomplete: 'off',
  });
  return (
    <Panel title={said.correct} level={2} main>
      <Form action={paths.correct(line.id)} k={newId()} label={said.correct}>
        <Field {...of('requester')} label={said.requester} />
        <Fields last>
          <Field {...of('paper')} label={said.paper} />
          <Field {...of('pages')} label={said.pages} width={4} inputMode="numeric" />
        </Fields>
        <Field {...of('reason')} label={said.reason} hint={said.reasonHint} />
        <Button keys="F9">{said.correct}</Button>
      </Form>
    </Panel>
  );
}

/** Every correction with what stood before it. */
function History({ language, corrections, names }: CorrectProps): JSX.Element {
  const said = correctWords(language);
  return (
    <Section title={said.history} size="m">
      <Table
        caption={said.history}
        scroll={said.history}
        dense
        stack
        columns={[
          { head: said.order, numeric: true },
          { head: said.column, header: true },
          { head: said.before },
          { head: said.after },
          { head: said.reason },
          { head: said.when, nowrap: true },
          { head: said.by },
        ]}
        rows={corrections.flatMap((one) => rowsOf(one, { language, names }))}
      />
    </Section>
  );
}

/** A row for each column that was corrected. */
function rowsOf(one: Correction, { language, names }: Pick<CorrectProps, 'language' | 'names'>): Content[][] {
  const said = correctWords(language);
  const before: Said = { requester: one.requester_before, paper: one.paper_before, pages: one.pages_before };
  return changed(before, one).map((column) => [
    String(one.position),
    said[column],
    <s key="before">{String(before[column])}</s>,
    String(one[column]),
    one.reason,
    formatMoment(one.corrected_at),
    names.get(one.corrected_by ?? '') ?? '',
  ]);
}
