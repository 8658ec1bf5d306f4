import type { JSX } from 'preact';
import { Code, Link, Note, PageHead, PrintButton, Signs, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import type { HandedLine } from './ready.store.ts';
import { manyWords } from './return-many.text.ts';

export interface SignedProps {
  readonly language: Language;
  readonly code: string;
  readonly lines: readonly HandedLine[];
  readonly by: string;
  readonly counter: string;
  readonly forPaper: boolean;
}

/** What left in one press, a line to sign for each result. */
export function SignedPage({ language, code, lines, by, counter, forPaper }: SignedProps): JSX.Element {
  const said = manyWords(language);
  const at = lines[0] && formatMoment(lines[0].collected_at);
  return (
    <>
      <PageHead title={said.list} under={[whoOf(lines), counter, at, by].filter(Boolean).join(' · ')}>
        {forPaper && <PrintButton>{said.print}</PrintButton>}
      </PageHead>
      {!forPaper && <Note kind="ok" role="status" title={said.done(lines.length)} />}
      <Results {...{ language, lines, forPaper }} />
      {forPaper ? (
        <Signs sides={[said.giver, said.taker]} how={said.byHand} />
      ) : (
        <p class="govuk-body">
          <Link href={paths.returnedPrint(code)}>{said.forPaper}</Link>
        </p>
      )}
    </>
  );
}

function Results({ language, lines, forPaper }: Pick<SignedProps, 'language' | 'lines' | 'forPaper'>): JSX.Element {
  const said = manyWords(language);
  return (
    <Table
      caption={said.list}
      dense
      stack
      scroll={said.list}
      columns={[
        { head: said.code, nowrap: true, header: true },
        { head: said.owner },
        { head: said.subject },
        { head: said.number, nowrap: true },
        { head: said.sign },
      ]}
      rows={lines.map((line) => [
        <Link key="code" href={paths.dossier(line.code)}>
          <Code value={line.code} />
        </Link>,
        line.owner_name,
        line.subject,
        line.number,
        forPaper ? '..............................' : '',
      ])}
    />
  );
}

/** Whoever stood for others is named; a list of one's own results only names its owner. */
function whoOf(lines: readonly HandedLine[]): string {
  const other = lines.find(({ collector_standing }) => collector_standing !== 'owner') ?? lines[0];
  return other ? [other.collector_name, other.collector_identity].filter(Boolean).join(', ') : '';
}
