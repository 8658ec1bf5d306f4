import type { Db } from '#platform/db/index.ts';
import type { Cell, Column } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { kindText } from '../receipt-books/books.page.tsx';
import { numberText } from '../receipts/receipt.rules.ts';
import {
  countOf,
  daysOf,
  type Quarter,
  type SharedFee,
  type Span,
  shareOf,
  type Usage,
  usageOf,
} from './usage.rules.ts';
import { booksBefore, feesTaken, spentBefore } from './usage.store.ts';
import { usageColumns, usageWords } from './usage.text.ts';

/** Every book a counter had in a quarter. */
export async function usageIn(db: Db, unitId: string, quarter: Quarter): Promise<Usage[]> {
  const { from, until } = spanOf(quarter);
  const books = await booksBefore(db, unitId, until);
  const spent = await spentBefore(
    db,
    books.map(({ id }) => id),
    until,
  );
  const byBook = Map.groupBy(spent, ({ book_id }) => book_id);
  return books.map((book) => usageOf(book, byBook.get(book.id) ?? [], from));
}

function spanOf(quarter: Quarter): { readonly from: Temporal.Instant; readonly until: Temporal.Instant } {
  const [from, until] = daysOf(quarter).map((day) => instantOf(day.toPlainDateTime())) as [
    Temporal.Instant,
    Temporal.Instant,
  ];
  return { from, until };
}

/** What each fee brought a counter in a quarter. */
export const feesIn = (db: Db, unitId: string, quarter: Quarter): Promise<SharedFee[]> =>
  feesTaken(db, unitId, spanOf(quarter));

/** The shares as a file, a fee a line. */
export const shareColumns = (language: Language): Column[] => {
  const [said, head] = [usageWords(language), usageColumns(language)];
  return [
    { head: said.fee, width: 44 },
    { head: head.kind, width: 12 },
    { head: said.percent, width: 12 },
    ...[head.taken, said.kept, said.paid].map((one): Column => ({ head: one, kind: 'money', width: 16 })),
  ];
};

export async function* shareRows(fees: readonly SharedFee[], language: Language): AsyncGenerator<Cell[]> {
  for (const fee of fees) {
    const { kept, paid } = shareOf(fee);
    yield [fee.name, kindText(fee.kind, language), fee.kept_percent, fee.taken, kept, paid];
  }
}

/** What is counted of a book, in the order of the report. */
export const parts = ['opening', 'received', 'used', 'voided', 'lost', 'closing'] as const;

/** `0000001–0000050; 0000077` */
export const spansText = (spans: readonly Span[]): string =>
  spans.map(({ from, to }) => (from === to ? numberText(from) : `${numberText(from)}–${numberText(to)}`)).join('; ');

export function sheetColumns(language: Language): Column[] {
  const head = usageColumns(language);
  return [
    { head: head.kind, width: 12 },
    { head: head.form, width: 14 },
    { head: head.series, width: 10 },
    ...parts.flatMap((part): Column[] => [
      { head: head[part], width: 12 },
      { head: head.numbers(head[part]), width: 24 },
    ]),
    { head: head.taken, kind: 'money', width: 14 },
  ];
}

export async function* sheetRows(usage: readonly Usage[], language: Language): AsyncGenerator<Cell[]> {
  for (const line of usage)
    yield [
      kindText(line.kind, language),
      line.form,
      line.series,
      ...parts.flatMap((part): Cell[] => [countOf(line[part]), spansText(line[part])]),
      line.taken,
    ];
}
