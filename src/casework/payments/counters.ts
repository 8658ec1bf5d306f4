import { type Unit, unitsOn } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';

/** The counters whose money this official keeps. */
export async function countersOf(ask: Visit): Promise<Unit[]> {
  const mine = new Set(unitsWhere(ask.actor, 'dossier.cash'));
  return (await unitsOn(ask.house.db, dayOf(ask.now))).filter(({ kind, id }) => kind === 'one-stop' && mine.has(id));
}
