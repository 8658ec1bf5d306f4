import type { Unit } from '#foundations/organisations/index.ts';
import type { Cell, Column } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { Book } from './book.store.ts';
import { kindText, leftIn, stateOf } from './books.page.tsx';
import { bookWords } from './books.text.ts';

/** The receipt books as a spreadsheet: a book a line, with what became of its numbers. */
export function sheetColumns(language: Language): Column[] {
  const said = bookWords(language);
  return [
    { head: said.counter, width: 34 },
    { head: said.kind, width: 12 },
    { head: said.form, width: 14 },
    { head: said.series, width: 10 },
    { head: said.first, width: 10 },
    { head: said.last, width: 10 },
    { head: said.openedOn, kind: 'day', width: 12 },
    ...[said.used, said.voided, said.lost, said.left].map((head) => ({ head, width: 10 })),
    { head: said.taken, kind: 'money', width: 14 },
    { head: said.state, width: 12 },
  ];
}

export async function* sheetRows(
  books: readonly Book[],
  { counters, language }: { readonly counters: readonly Unit[]; readonly language: Language },
): AsyncGenerator<Cell[]> {
  for (const book of books)
    yield [
      counters.find(({ id }) => id === book.unit_id)?.name ?? '',
      kindText(book.kind, language),
      book.form,
      book.series,
      book.first,
      book.last,
      dayOf(book.opened_at),
      book.used,
      book.voided,
      book.lost,
      leftIn(book),
      book.taken,
      stateOf(book, language).text,
    ];
}
