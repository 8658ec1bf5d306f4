import type { JSX } from 'preact';
import {
  Button,
  type Column,
  type Content,
  Empty,
  Field,
  Filter,
  Form,
  Hidden,
  ListFiles,
  Note,
  PageHead,
  Pagination,
  Select,
  Table,
} from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import type { DeclinedRow } from './decline.store.ts';
import { declineGroundWords, declineWords } from './decline.text.ts';

export interface DeclinedPageProps {
  readonly language: Language;
  readonly counter: { readonly key: string; readonly name: string };
  readonly counters: readonly { readonly key: string; readonly name: string }[];
  readonly year: number;
  readonly rows: readonly DeclinedRow[];
  /** There are older lines than these. */
  readonly more: boolean;
  /** Accounts by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The line just written. */
  readonly just: DeclinedRow | undefined;
}

/** The counter's book of what it declined to receive, newest first. */
export function DeclinedPage(props: DeclinedPageProps): JSX.Element {
  const { language, counter, year, rows, more, just } = props;
  const said = declineWords(language);
  return (
    <>
      <PageHead title={said.list} under={said.under(counter.name, year)} />
      {just && (
        <>
          <Note kind="ok" role="status" title={said.done(numbered(just.number))} />
          <PrintSlip id={just.id} label={said.print} main />
        </>
      )}
      <Which {...props} />
      <ListFiles language={language} of={paths.declinedBook(counter.key, year)} />
      <Table
        caption={said.list}
        dense
        stack
        class="mc-book"
        scroll={said.list}
        columns={columnsOf(said)}
        rows={rows.map((row) => line(row, props))}
        empty={<Empty title={said.none} next={said.noneNext} />}
      />
      {more && (
        <Pagination
          language={language}
          next={{ href: paths.declinedPage(counter.key, year, rows.at(-1)?.number ?? 1), text: said.older }}
        />
      )}
    </>
  );
}

const columnsOf = (said: ReturnType<typeof declineWords>): Column[] => [
  { head: said.number, header: true },
  { head: said.when, nowrap: true },
  ...[said.name, said.request, said.why, said.next].map((head) => ({ head, class: 'mc-book__long' })),
  { head: said.by },
  { head: said.slip, nowrap: true },
];

function Which({ language, counter, counters, year }: DeclinedPageProps): JSX.Element {
  const said = declineWords(language);
  return (
    <Filter action={paths.declined()} submit={said.show} label={said.list}>
      {counters.length > 1 ? (
        <Select
          name="quay"
          label={said.counter}
          value={counter.key}
          options={counters.map(({ key, name }) => ({ value: key, text: name }))}
        />
      ) : (
        <Hidden name="quay" value={counter.key} />
      )}
      <Field name="nam" label={said.year} value={String(year)} inputMode="numeric" width={4} />
    </Filter>
  );
}

function line(row: DeclinedRow, { language, names }: DeclinedPageProps): Content[] {
  return [
    numbered(row.number),
    formatMoment(row.declined_at),
    <>
      {row.name}
      <br />
      <span class="mc-muted mc-small">{[row.address, row.phone].filter(Boolean).join(' · ')}</span>
    </>,
    row.request,
    <>
      {declineGroundWords(language)[row.ground]}
      <br />
      <span class="mc-muted mc-small">{row.reason}</span>
    </>,
    row.advice,
    names.get(row.declined_by) ?? '',
    <PrintSlip key="print" id={row.id} label={declineWords(language).print} />,
  ];
}

/** `03/TCHS` */
export const numbered = (number: number): string => `${String(number).padStart(2, '0')}/TCHS`;

const PrintSlip = ({ id, label, main }: { id: string; label: string; main?: boolean }): JSX.Element => (
  <Form action={paths.declinedPrint(id)} k={newId()}>
    <Button kind={main ? 'primary' : 'secondary'} small icon="print" keys={main ? 'F9' : undefined}>
      {label}
    </Button>
  </Form>
);
