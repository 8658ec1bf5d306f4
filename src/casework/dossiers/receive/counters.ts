import { allUnits, isOpenOn, type Unit } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';

/** The counters at which this official receives, those that are open today first. */
export async function countersOf(ask: Visit): Promise<Unit[]> {
  const mine = new Set(unitsWhere(ask.actor, 'dossier.receive'));
  const counters = (await allUnits(ask.house.db)).filter((unit) => mine.has(unit.id) && unit.kind === 'one-stop');
  const open = (unit: Unit): number => Number(isOpenOn(unit, dayOf(ask.now)));
  return counters.sort((one, other) => open(other) - open(one));
}
