import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { setTimer } from '#platform/timers/index.ts';
import { parkedTimer } from './end.act.ts';
import { receptionParked } from './park.events.ts';
import { decidePark, keptUntil, type Parking, type ParkReason } from './park.rules.ts';
import { type Kept, layAside, layAsideAgain } from './park.store.ts';

/** Which reception is laid aside, at which counter. */
export interface ToPark extends Parking, Kept {
  /** The draft it was taken up from; null where it was not parked before. */
  readonly id: string | null;
  readonly oneStopId: string;
  readonly procedureKey: string;
}

/** A reception that lacks something is laid aside at the counter and keeps its place. No number, no promise, no dossier. */
export async function park(deed: Deed, toPark: ToPark, days: number): Promise<Result<string, ParkReason>> {
  const me = actorId(deed);
  if (!me || !may(deed.actor, 'dossier.receive', { unitIds: [toPark.oneStopId] }).ok)
    return refuse<ParkReason>({ reason: 'not-allowed' });
  const decided = decidePark(toPark);
  if (!decided.ok) return decided;
  const row = { ...toPark, ...decided.value, id: toPark.id ?? newId() };
  const until = toPark.id ? await layAsideAgain(deed.tx, row) : keptUntil(deed.now, days);
  if (!until) return refuse<ParkReason>({ reason: 'park-ended' });
  if (!toPark.id) {
    await layAside(deed.tx, { ...row, at: deed.now, by: me, until });
    await setTimer(deed.tx, parkedTimer, row.id, until);
  }
  const told = { oneStop: row.oneStopId, procedure: row.procedureKey, until: until.toString() };
  await record(deed, happened(receptionParked, { kind: 'parked', id: row.id }, told));
  return accept(row.id);
}
