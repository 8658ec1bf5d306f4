import { isOpenOn, unitsById } from '#foundations/organisations/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { roomsOf } from '../../procedures/index.ts';
import { inForce } from '../../procedures/rules.ts';
import type { Ground } from './receive.rules.ts';

/** The names of the counters that receive the procedure on this day: what the clerk tells whoever came with it to another. */
export async function roomsElsewhere({ house }: Visit, { version, now }: Ground): Promise<string[]> {
  const day = dayOf(now);
  const [rooms, units] = await Promise.all([roomsOf(house.db, version.procedureId), unitsById(house.db)]);
  const open = rooms.filter((one) => inForce(one, day)).map((one) => units.get(one.unitId));
  return open.flatMap((unit) => (unit && isOpenOn(unit, day) ? [unit.shortName] : []));
}
