import { accountNames } from '#foundations/access/index.ts';
import { type Unit, unitByKey, unitsById } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { type Gap, gapsInRuns } from './books.rules.ts';
import { type BookRow, booksOf, gapsOf } from './books.store.ts';

/** The offices whose books this official keeps. */
const keptBy = (ask: Visit): string[] => [
  ...new Set([...unitsWhere(ask.actor, 'dossier.clerk'), ...unitsWhere(ask.actor, 'dossier.receive')]),
];

export interface BooksSeen {
  readonly books: readonly BookRow[];
  readonly units: ReadonlyMap<string, Unit>;
}

/** The books of a year; undefined for who keeps none. */
export async function booksSeen(ask: Visit, year: string): Promise<BooksSeen | undefined> {
  const mine = keptBy(ask);
  if (mine.length === 0) return undefined;
  const { db } = ask.house;
  const [books, units] = await Promise.all([booksOf(db, mine, year, dayOf(ask.now)), unitsById(db)]);
  return { books, units };
}

export interface BookSeen {
  readonly owner: Unit;
  readonly year: string;
  readonly book: BookRow;
  readonly gaps: readonly Gap[];
  readonly names: ReadonlyMap<string, string>;
  /** Numbers may be reserved and voided: the book is of this year. */
  readonly open: boolean;
}

export interface BookAddress {
  readonly owner: string;
  readonly kind: string;
  readonly year: string;
}

/** One book with its gap register, where this official keeps it. */
export async function bookSeen(ask: Visit, { owner: key, kind, year }: BookAddress): Promise<BookSeen | undefined> {
  const { db } = ask.house;
  const owner = await unitByKey(db, key);
  if (!owner || !keptBy(ask).includes(owner.id)) return undefined;
  const today = dayOf(ask.now);
  const book = (await booksOf(db, [owner.id], year, today)).find((one) => one.kind === kind);
  if (!book) return undefined;
  const gaps = gapsInRuns(await gapsOf(db, { owner: owner.id, kind, year }, today));
  const names = await accountNames(db, [...new Set(gaps.flatMap(({ by }) => by ?? []))]);
  return { owner, year, book, gaps, names, open: year === String(today.year) };
}
