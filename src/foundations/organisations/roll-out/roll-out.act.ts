import { type Actor, actorId, may } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { allUnits, keepers, unitById } from '../register.ts';
import { rollOutSet } from './roll-out.events.ts';
import { decideRollOut, type RollOutReason, type TypedRollOut } from './roll-out.rules.ts';
import { addRollOut, lockLast } from './roll-out.store.ts';

export interface Tracking extends TypedRollOut {
  readonly unitId: string;
  /** The typed day as it was read. */
  readonly from: Temporal.PlainDate | undefined;
}

/** Says how a commune works from a day on; what it was before is kept. */
export async function setRollOut(deed: Deed, asked: Tracking): Promise<Result<null, RollOutReason>> {
  const unit = await unitById(deed.db, asked.unitId);
  if (unit?.kind !== 'commune') return refuse<RollOutReason>({ reason: 'not-found' });
  if (!(await mayTrack(deed.db, deed.actor, unit.id))) return refuse<RollOutReason>({ reason: 'not-allowed' });
  const last = await lockLast(deed.tx, unit.id);
  if (!last) return refuse<RollOutReason>({ reason: 'not-found' });
  const decided = decideRollOut(asked, { today: dayOf(deed.now), since: asked.from, last });
  if (!decided.ok) return decided;
  const { state, figures, since } = decided.value;
  const position = last.position + 1;
  await addRollOut(deed.tx, { ...decided.value, unitId: unit.id, position, by: actorId(deed), at: deed.now });
  const told = { state, ...(figures ? { figures } : {}), since: since.toString(), position };
  await record(deed, happened(rollOutSet, { kind: 'unit', id: unit.id }, told));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(null);
}

/** May this official say how the commune works? */
export const mayTrack = async (db: Db, actor: Actor, unitId: string): Promise<boolean> =>
  may(actor, 'unit.roll-out', { unitIds: await trackers(db, unitId) }).ok;

/** Who answers for the commune, and the district's one-stop, whose controller follows the roll-out. */
const trackers = async (db: Db, unitId: string): Promise<string[]> => [
  ...(await keepers(db, unitId)),
  ...(await allUnits(db)).filter(({ kind, level }) => kind === 'one-stop' && level === 'district').map(({ id }) => id),
];
