import { allUnits, successionsOf } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { District } from './rooms.rules.ts';

/** Every unit, and who followed whom: what rooms are made of. */
export async function districtOf(db: Db): Promise<District> {
  const units = await allUnits(db);
  const successions = await Promise.all(units.map((unit) => successionsOf(db, unit.id)));
  return { units, successions: successions.flat() };
}
