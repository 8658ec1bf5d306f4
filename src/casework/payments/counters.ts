import { type Unit, unitsOn } from '#foundations/organisations/index.ts';
import { type Permission, unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';

/** The counters whose money this official takes. */
export const countersOf = (ask: Visit): Promise<Unit[]> => countersWhere(ask, 'dossier.cash');

/** The counters whose cash book this official sees: who takes the money of citizens there, and its thủ quỹ. */
export const cashBooksOf = (ask: Visit): Promise<Unit[]> => countersWhere(ask, 'cash.read');

async function countersWhere(ask: Visit, permission: Permission): Promise<Unit[]> {
  const mine = new Set(unitsWhere(ask.actor, permission));
  return (await unitsOn(ask.house.db, dayOf(ask.now))).filter(({ kind, id }) => kind === 'one-stop' && mine.has(id));
}
