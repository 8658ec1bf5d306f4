import { allUnits, type Unit } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';

/** The counters at which this official receives. */
export async function countersOf(ask: Visit): Promise<Unit[]> {
  const mine = new Set(unitsWhere(ask.actor, 'dossier.receive'));
  return (await allUnits(ask.house.db)).filter((unit) => mine.has(unit.id) && unit.kind === 'one-stop');
}
