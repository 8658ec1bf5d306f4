import { unitsKeptAt } from '#foundations/organisations/index.ts';
import { type Actor, unitsWhere } from '#platform/actor/index.ts';
import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import { allWindows, type CallWindow } from './window.store.ts';

/** Every window that stands; reference data. */
export const windowsNow = (db: Db): Promise<CallWindow[]> => kept(db, 'frontdesk.windows', () => allWindows(db));

export const windowsAt = async (db: Db, counterId: string): Promise<CallWindow[]> =>
  (await windowsNow(db)).filter((one) => one.counterId === counterId);

/** Whoever works at a counter calls its numbers, whatever they do there. */
const callers = ['dossier.receive', 'dossier.return', 'certification.enter'] as const;

/** The units at which somebody may call numbers. */
export const callingUnits = (actor: Actor): Set<string> =>
  new Set(callers.flatMap((permission) => unitsWhere(actor, permission)));

/** The windows somebody may call from: none where their counter uses no tickets. */
export async function windowsOf(db: Db, actor: Actor): Promise<CallWindow[]> {
  const mine = callingUnits(actor);
  return (await windowsNow(db)).filter((one) => mine.has(one.counterId));
}

/** The counters somebody may set the windows of: who heads one (only they void), and the administration of units. */
export async function headedUnits(db: Db, actor: Actor): Promise<Set<string>> {
  const below = await unitsKeptAt(db, unitsWhere(actor, 'unit.edit'));
  return new Set([...unitsWhere(actor, 'dossier.void'), ...below.map(({ id }) => id)]);
}
