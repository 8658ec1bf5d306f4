import { accountNames } from '#foundations/access/index.ts';
import { booksKeptBy } from '#foundations/numbering/index.ts';
import { chain, type Unit, unitByKey, unitsById } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { authorityBooksOf } from '../../procedures/index.ts';
import { type Gap, gapsInRuns } from './books.rules.ts';
import { type BookRow, booksOf, gapsOf } from './books.store.ts';

/** The offices whose books this official keeps. */
const keptBy = (ask: Visit): string[] => [
  ...new Set([...unitsWhere(ask.actor, 'dossier.clerk'), ...unitsWhere(ask.actor, 'dossier.receive')]),
];

interface NumberedFrom {
  readonly owner: string;
  readonly kind: string;
}

/** Books of the authority above that the clerks of a department number from; they are looked at, and kept by their owner. */
async function numberedBy(ask: Visit): Promise<NumberedFrom[]> {
  const { db } = ask.house;
  const units = await unitsById(db);
  const asked = unitsWhere(ask.actor, 'dossier.clerk').map(async (id) => {
    const unit = units.get(id);
    const owner = (await chain(db, id)).find(({ kind }) => kind === 'authority' || kind === 'commune');
    if (!unit || !owner || owner.id === id) return [];
    return (await authorityBooksOf(db, unit.key)).map((kind) => ({ owner: owner.id, kind }));
  });
  return (await Promise.all(asked)).flat();
}

export interface BooksSeen {
  readonly books: readonly BookRow[];
  readonly units: ReadonlyMap<string, Unit>;
}

/** The books of a year; undefined for who keeps none. */
export async function booksSeen(ask: Visit, year: string): Promise<BooksSeen | undefined> {
  const mine = keptBy(ask);
  if (mine.length === 0) return undefined;
  const { db } = ask.house;
  const [numbered, kept, units] = await Promise.all([numberedBy(ask), booksKeptBy(db, mine), unitsById(db)]);
  const above = [...numbered, ...kept].filter(({ owner }) => !mine.includes(owner));
  const books = await booksOf(db, [...new Set([...mine, ...above.map(({ owner }) => owner)])], year, dayOf(ask.now));
  return { units, books: books.filter((book) => mine.includes(book.owner_unit_id) || isAmong(above, book)) };
}

export interface BookSeen {
  readonly owner: Unit;
  readonly year: string;
  readonly book: BookRow;
  readonly gaps: readonly Gap[];
  readonly names: ReadonlyMap<string, string>;
  /** Numbers may be reserved and voided: the book is of this year, and theirs to keep. */
  readonly open: boolean;
  /** The book is theirs to keep; else they number from it. */
  readonly keeps: boolean;
}

export interface BookAddress {
  readonly owner: string;
  readonly kind: string;
  readonly year: string;
}

const isAmong = (books: readonly NumberedFrom[], book: Pick<BookRow, 'owner_unit_id' | 'kind'>): boolean =>
  books.some(({ owner, kind }) => owner === book.owner_unit_id && kind === book.kind);

/** A book they number from without keeping it, or one that a unit which has ended left them. */
async function looksAt(ask: Visit, owner_unit_id: string, kind: string): Promise<boolean> {
  const seen = await Promise.all([numberedBy(ask), booksKeptBy(ask.house.db, keptBy(ask))]);
  return isAmong(seen.flat(), { owner_unit_id, kind });
}

/** One book with its gap register, where this official keeps it or numbers from it. */
export async function bookSeen(ask: Visit, { owner: key, kind, year }: BookAddress): Promise<BookSeen | undefined> {
  const { db } = ask.house;
  const owner = await unitByKey(db, key);
  if (!owner) return undefined;
  const keeps = keptBy(ask).includes(owner.id);
  if (!keeps && !(await looksAt(ask, owner.id, kind))) return undefined;
  const today = dayOf(ask.now);
  const book = (await booksOf(db, [owner.id], year, today)).find((one) => one.kind === kind);
  if (!book) return undefined;
  const gaps = gapsInRuns(await gapsOf(db, { owner: owner.id, kind, year }, today));
  const names = await accountNames(db, [...new Set(gaps.flatMap(({ by }) => by ?? []))]);
  return { owner, year, book, gaps, names, keeps, open: keeps && year === String(today.year) };
}
