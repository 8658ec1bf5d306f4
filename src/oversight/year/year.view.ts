import { type BookToOpen, booksToOpen, openOfYear } from '#casework/certification/index.ts';
import { openReceivedBefore } from '#casework/dossiers/index.ts';
import { type CarriedBook, carriedBooks, cashOpenAt } from '#casework/payments/index.ts';
import { type LayerYear, layersIn } from '#foundations/calendar/index.ts';
import { anyNumbered, type NumberedUnit, numberedIn } from '#foundations/numbering/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { openedIn } from './year.store.ts';

/** What one press would open for a year. */
export interface ToOpen {
  readonly books: readonly BookToOpen[];
  readonly layers: readonly LayerYear[];
}

/** What is to be opened for a year, as it stands now: nothing once it has been. */
export async function toOpen(
  db: Db,
  seed: Seed,
  { year, today }: { readonly year: number; readonly today: Temporal.PlainDate },
): Promise<ToOpen> {
  const undone = new Set((await openedIn(db, year, 'undone')).map(({ subject_id }) => subject_id));
  const [books, layers] = await Promise.all([booksToOpen(db, year), layersIn(db, seed, { year, today, undone })]);
  return { books, layers };
}

/** Does the press change anything? */
export const opensSomething = ({ books, layers }: ToOpen): boolean =>
  books.length > 0 || layers.some(({ toDeclare, announce }) => toDeclare.length > 0 || announce !== undefined);

/** The year that is turned now: in its last quarter the next one. */
export const usualYear = (today: Temporal.PlainDate): number => (today.month >= 10 ? today.year + 1 : today.year);

/** What of that year is still to be opened, in figures; undefined where nothing is. */
export async function stillToOpen(db: Db, seed: Seed, today: Temporal.PlainDate) {
  const year = usualYear(today);
  const open = await toOpen(db, seed, { year, today });
  const days = open.layers.reduce((sum, { toDeclare }) => sum + toDeclare.length, 0);
  return opensSomething(open) ? { year, books: open.books.length, days } : undefined;
}

/** What goes on into the year, and what of the year before is not done. */
export interface Carried {
  readonly receipts: readonly CarriedBook[];
  readonly numbered: readonly NumberedUnit[];
  readonly dossiers: readonly { readonly settling_id: string; readonly open: number }[];
  readonly certification: { readonly books: number; readonly unsigned: number };
  readonly cash: { readonly receipts: number; readonly closings: number };
  /** A number of the year was taken: what was opened for it stays. */
  readonly begun: boolean;
}

export async function carriedInto(db: Db, year: number): Promise<Carried> {
  const begins = instantOf(Temporal.PlainDateTime.from({ year, month: 1, day: 1 }));
  const [receipts, numbered, dossiers, certification, cash, begun] = await Promise.all([
    carriedBooks(db),
    numberedIn(db, year - 1),
    openReceivedBefore(db, begins),
    openOfYear(db, year - 1),
    cashOpenAt(db, begins),
    anyNumbered(db, year),
  ]);
  return { receipts, numbered, dossiers, certification, cash, begun };
}
