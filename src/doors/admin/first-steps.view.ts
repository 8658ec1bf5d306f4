import { carriedBooks } from '#casework/payments/index.ts';
import { roleRows, rolesHeld } from '#foundations/access/index.ts';
import { unitsOn } from '#foundations/organisations/index.ts';
import { type Manned, mannedPlaces } from '#foundations/staffing/index.ts';
import type { Db } from '#platform/db/index.ts';

/** How far a new house has come. */
export interface Opening {
  readonly units: number;
  readonly administrators: number;
  readonly places: readonly Manned[];
  readonly books: number;
  readonly roleName: (key: string) => string;
}

/** What is left of the first steps of a house; nothing once some place has everybody it needs and a book of receipts. */
export async function openingOf(db: Db, day: Temporal.PlainDate): Promise<Opening | undefined> {
  const [units, held, books] = await Promise.all([unitsOn(db, day), rolesHeld(db), carriedBooks(db)]);
  const places = mannedPlaces(units, held);
  if (books.length > 0 && places.some(({ missing }) => missing.length === 0)) return undefined;
  const names = new Map((await roleRows(db)).map(({ key, name }) => [key, name]));
  const administrators = new Set(held.filter(({ role }) => role === 'admin').map(({ accountId }) => accountId)).size;
  return {
    ...{ units: units.length, administrators, places, books: books.length },
    roleName: (key) => names.get(key) ?? key,
  };
}
