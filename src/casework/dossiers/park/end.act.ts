import { actorId, may, system } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { clearTimer, type OnTimer } from '#platform/timers/index.ts';
import { parkedEnded } from './park.events.ts';
import type { DiscardGround, ParkReason } from './park.rules.ts';
import { counterOfParked, endParked } from './park.store.ts';

/** The timer that forgets a draft nobody came back for. */
export const parkedTimer = 'reception.parked-over';

/** Throws a draft away, or ends it because a dossier comes of it: what was typed is forgotten in the same breath. */
export async function unpark(
  deed: Deed,
  id: string,
  how: DiscardGround | 'received',
): Promise<Result<string, ParkReason>> {
  const counter = await counterOfParked(deed.tx, id);
  if (!counter || !may(deed.actor, 'dossier.receive', { unitIds: [counter] }).ok)
    return refuse<ParkReason>({ reason: 'not-allowed' });
  if (!(await endParked(deed.tx, { id, how, at: deed.now, by: actorId(deed) })))
    return refuse<ParkReason>({ reason: 'park-ended' });
  await clearTimer(deed.tx, parkedTimer, id);
  await record(deed, happened(parkedEnded, { kind: 'parked', id }, { oneStop: counter, how }));
  return accept(id);
}

/** The days of a draft are over. */
export const parkedIsOver: OnTimer = async (tx, { subject_id: id, due_at }) => {
  const counter = await endParked(tx, { id, how: 'purged', at: due_at, by: null });
  if (!counter) return;
  const told = { oneStop: counter, how: 'purged' };
  await record({ tx, actor: system('timers'), now: due_at }, happened(parkedEnded, { kind: 'parked', id }, told));
};
