import { accountNames } from '#foundations/access/index.ts';
import { may } from '#platform/actor/index.ts';
import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { inTurn, sheetOf } from '#platform/spreadsheet/index.ts';
import { localOf } from '#platform/time/index.ts';
import { numberText } from '../receipts/receipt.rules.ts';
import { noteOf } from './book.page.tsx';
import { bookById, linesBelow, type ReceiptLine } from './book.store.ts';
import { bookWords, lineStates } from './books.text.ts';

/** Lines asked for at a time. */
const size = 500;

/** What became of every number of a book, the highest first. */
export async function bookSheet(ask: Visit<{ readonly id: string }>): Promise<NamedSheet | undefined> {
  const { house, actor, language, params } = ask;
  const { db } = house;
  const book = await bookById(db, params.id);
  if (!book || !may(actor, 'dossier.cash', { unitIds: [book.unit_id] }).ok) return undefined;
  const said = bookWords(language);
  const lines = inTurn<ReceiptLine & { readonly by: string }>(size, async (last) => {
    const rows = await linesBelow(db, book.id, last?.number ?? book.last + 1, size);
    const names = await accountNames(
      db,
      rows.flatMap((row) => row.by_account ?? []),
    );
    return rows.map((row) => ({ ...row, by: names.get(row.by_account ?? '') ?? '' }));
  });
  const sheet = sheetOf({
    name: said.lines,
    lines,
    columns: [
      { head: said.number, width: 12, cell: ({ number }) => numberText(number) },
      { head: said.state, width: 12, cell: ({ state }) => lineStates(language)[state] },
      { head: said.sum, kind: 'money', width: 14, cell: ({ amount }) => amount },
      { head: said.at, kind: 'moment', width: 17, cell: ({ at }) => localOf(at) },
      { head: said.by, width: 26, cell: ({ by }) => by },
      { head: said.note, width: 44, cell: (line) => noteOf(line, language) },
    ],
  });
  return { ...sheet, file: `bien-lai-${book.series}-${numberText(book.first)}`.replaceAll('/', '-') };
}
