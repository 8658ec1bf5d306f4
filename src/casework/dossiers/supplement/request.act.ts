import { enter } from '#foundations/numbering/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { setTimer } from '#platform/timers/index.ts';
import { touch } from '../dossier/dossier.store.ts';
import { imageOf } from '../dossier/image.store.ts';
import { beginPause } from '../dossier/pause.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import { type Asked, type FlowReason, takeUp } from '../flow/take-up.act.ts';
import { setWaiting } from '../flow/task.store.ts';
import { overdueAt, overdueTimer } from './overdue.act.ts';
import { supplementRequested } from './supplement.events.ts';
import { decideRequest, type SupplementReason, type SupplementRequest } from './supplement.rules.ts';
import { ask, supplementsOf } from './supplement.store.ts';

/** The officer asks the citizen for papers, once and fully; the clock stands until they come (Mẫu 02). */
export async function requestSupplement(
  deed: Deed,
  asked: Asked,
  request: SupplementRequest,
): Promise<Result<number, FlowReason | SupplementReason>> {
  const taken = await takeUp(deed, asked, 'process');
  if (!taken.ok) return taken;
  const me = actorId(deed);
  if (!me) return refuse<FlowReason>({ reason: 'not-allowed' });
  const { dossier, signedFor } = taken.value;
  const before = await supplementsOf(deed.tx, dossier.id);
  const decided = decideRequest(request, { asked: before.length, today: dayOf(deed.now) });
  if (!decided.ok) return decided;
  const { items, reason, respondBy } = decided.value;
  const image = await imageOf(deed.tx, dossier, ['supplements', 'pauses', 'tasks']);
  const series = { kind: 'form-02', ownerUnitId: dossier.one_stop_id, period: String(dayOf(deed.now).year) };
  const { number } = await enter(deed.tx, series, { subjectId: dossier.id, at: deed.now, by: me });
  await Promise.all([
    record(
      deed,
      happened(
        supplementRequested,
        { kind: 'dossier', id: dossier.id },
        { number, items: items.length, respondBy: respondBy.toString() },
      ),
    ),
    ask(deed.tx, dossier.id, { number, items, reason, respondBy, at: deed.now, by: me }),
    beginPause(deed.tx, dossier.id, { began: deed.now, reason: 'supplement', ground: 'NĐ 61/2018/NĐ-CP' }),
    setWaiting(deed.tx, dossier.id, true),
    setTimer(deed.tx, overdueTimer, dossier.id, overdueAt(respondBy)),
    touch(deed.tx, dossier.id, 'awaiting-supplement', imagedWay(dossier, me, { image, taken: signedFor })),
  ]);
  return accept(dossier.seq + 1);
}
