import { allUnits, successionsOf } from '#foundations/organisations/index.ts';
import type { Tx } from '#platform/db/index.ts';
import type { District } from './rooms.rules.ts';

/** Every unit, and who followed whom: what rooms are made of. */
export async function districtOf(tx: Tx): Promise<District> {
  const units = await allUnits(tx);
  const successions = await Promise.all(units.map((unit) => successionsOf(tx, unit.id)));
  return { units, successions: successions.flat() };
}
