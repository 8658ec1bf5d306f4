import { kindsOf } from '#foundations/numbering/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Language } from '#platform/text/index.ts';
import { booksOf } from './books.store.ts';
import { bookName } from './books.text.ts';

/** A book of a unit, of whatever year its last number is. */
export interface UnitBook {
  readonly kind: string;
  readonly name: string;
  readonly year: string;
  readonly last: number;
}

/** The books a unit numbers in, by kind; what is numbered by the day is no book to be kept. */
export async function booksOfUnit(
  db: Db,
  unitId: string,
  { today, language }: { readonly today: Temporal.PlainDate; readonly language: Language },
): Promise<UnitBook[]> {
  const kinds = await kindsOf(db, unitId);
  const years = [...new Set(kinds.map(({ period }) => period))];
  const rows = (await Promise.all(years.map((year) => booksOf(db, [unitId], year, today)))).flat();
  return kinds.map(({ kind, period: year, last }) => {
    const name = rows.find((row) => row.kind === kind)?.name ?? null;
    return { kind, year, last, name: bookName({ kind, name }, language) };
  });
}
