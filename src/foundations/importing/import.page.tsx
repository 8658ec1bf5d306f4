import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  type Content,
  Details,
  ErrorSummary,
  FileField,
  Form,
  Hidden,
  Link,
  ListFiles,
  Note,
  PageHead,
  Panel,
  Table,
  Tag,
} from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { importWords } from './import.text.ts';
import { type Importing, type Judged, type Typed, toWrite } from './importing.rules.ts';

interface ImportProps {
  readonly language: Language;
  readonly importing: Importing;
  /** The address of this page. */
  readonly at: string;
}

/** Where a file is brought, and what its columns are called. */
export function BringPage(
  props: ImportProps & { readonly wrong: readonly string[]; readonly written: number | undefined },
): JSX.Element {
  const { language, importing, at, wrong, written } = props;
  const said = importWords(language);
  const list = importing.trail.at(-1)?.href ?? '';
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={wrong.map((text) => ({ text, href: '#file' }))} />}
      {written !== undefined && (
        <Note kind="ok" role="status" title={said.done(written)}>
          {importing.undo} <Link href={list}>{said.toList}</Link>
        </Note>
      )}
      <PageHead title={importing.title} under={said.lead} />
      <ListFiles language={language} of={importing.files ?? list} />
      <Panel title={said.import}>
        <Form action={at} k={newId()} files label={said.import}>
          <FileField
            name="file"
            label={said.file}
            hint={said.fileHint}
            error={wrong[0]}
            accept=".csv,.xlsx,text/csv"
            language={language}
          />
          <Button>{said.look}</Button>
        </Form>
        <p class="govuk-body mc-small">
          {said.columns}: {importing.columns.map(({ heads }) => heads[0]).join(' · ')}
        </p>
      </Panel>
    </>
  );
}

interface PreviewProps extends ImportProps {
  readonly lines: readonly Typed[];
  readonly judged: readonly Judged[];
  /** Why a press wrote nothing. */
  readonly wrong: readonly { readonly text: string }[];
  readonly k: string;
}

/** Every line with what it would do, and the one press that writes them all. */
export function PreviewPage(props: PreviewProps): JSX.Element {
  const { language, importing, judged, wrong } = props;
  const said = importWords(language);
  const count = (state: Judged['state']): number => judged.filter((one) => one.state === state).length;
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.notWritten} errors={wrong} />}
      <PageHead
        title={`${importing.title}: ${said.preview.toLowerCase()}`}
        under={said.counts(count('new'), count('changed'), count('same'), count('refused'))}
      />
      <Note kind={count('refused') > 0 ? 'warn' : 'info'} title={said.nothingYet}>
        {count('refused') > 0 && said.mend}
      </Note>
      <Press {...props} />
      <Lines {...props} />
    </>
  );
}

function Press({ language, importing, at, lines, judged, k }: PreviewProps): JSX.Element {
  const said = importWords(language);
  const written = toWrite(lines, judged);
  const another = <Link href={at}>{said.another}</Link>;
  if (judged.some(({ state }) => state === 'refused')) return <p class="govuk-body">{another}</p>;
  if (written.length === 0)
    return (
      <p class="govuk-body">
        {said.nothing} {another}
      </p>
    );
  return (
    <Form action={at} k={k} files label={importing.title}>
      <Hidden name="lines" value={JSON.stringify(written)} />
      <p class="govuk-body mc-small">{importing.undo}</p>
      <ButtonRow>
        <Button keys="F9">{said.write(written.length)}</Button>
        {another}
      </ButtonRow>
    </Form>
  );
}

const colours = { new: 'green', changed: 'blue', same: 'grey', refused: 'red' } as const;

/** What needs a look stands open: lines that stay as they are, often hundreds, are folded away. */
function Lines(props: PreviewProps): JSX.Element {
  const said = importWords(props.language);
  const judged = props.judged.map((one, n) => ({ one, n }));
  const [same, other] = [
    judged.filter(({ one }) => one.state === 'same'),
    judged.filter(({ one }) => one.state !== 'same'),
  ];
  return (
    <>
      {other.length > 0 && <LineTable {...props} caption={said.preview} of={other} />}
      {same.length > 0 && (
        <Details summary={said.unchanged(same.length)} open={other.length === 0 && same.length <= 20}>
          <LineTable {...props} caption={said.unchanged(same.length)} of={same} />
        </Details>
      )}
    </>
  );
}

interface LineTableProps extends PreviewProps {
  readonly caption: string;
  /** The lines shown, each with its place in the file. */
  readonly of: readonly { readonly one: Judged; readonly n: number }[];
}

function LineTable({ language, importing, lines, caption, of }: LineTableProps): JSX.Element {
  const said = importWords(language);
  return (
    <Table
      caption={caption}
      dense
      stack
      columns={[
        { head: said.line, numeric: true },
        { head: said.what, header: true },
        { head: said.state, nowrap: true },
        { head: said.detail },
      ]}
      rows={of.map(({ one, n }) => [
        // As a spreadsheet numbers it, below its heads.
        String(n + 2),
        <span key="what" lang="vi">
          {importing.named(lines[n] ?? {})}
        </span>,
        <Tag key="state" colour={colours[one.state]}>
          {said[one.state]}
        </Tag>,
        detailOf(one, lines[n] ?? {}, importing),
      ])}
    />
  );
}

function detailOf(one: Judged, line: Typed, { columns }: Importing): Content {
  if (one.state === 'same') return one.why ?? '';
  if (one.state === 'refused') return <Points of={one.why} />;
  if (one.state === 'changed')
    return <Points of={one.changes.map(({ head, before, after }) => `${head}: ${before || '–'} → ${after || '–'}`)} />;
  const said = columns.flatMap(({ key, heads }) => (line[key] ? [`${heads[0]}: ${line[key]}`] : []));
  return <Points of={[...said, ...(one.also ?? [])]} />;
}

const Points = ({ of }: { readonly of: readonly string[] }): JSX.Element => (
  <ul class="mc-plain" lang="vi">
    {of.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);
