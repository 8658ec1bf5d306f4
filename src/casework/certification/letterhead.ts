import { chain, placeOf, type Unit } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { Letterhead } from '../documents/index.ts';

/** The head of a paper of the office that certifies: who is above it, and its own place and day. The number is empty where the paper has none. */
export async function letterheadAt(
  db: Db,
  unit: Unit,
  { number = '', at }: { readonly number?: string; readonly at: Temporal.Instant },
): Promise<Letterhead> {
  const places = await chain(db, unit.id);
  return {
    superior: places.find(({ id }) => id !== unit.id)?.name ?? '',
    unit: unit.name,
    number,
    place: placeOf(places),
    day: dayOf(at).toString(),
  };
}
