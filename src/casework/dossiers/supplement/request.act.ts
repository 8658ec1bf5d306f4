import { regimeOn } from '#foundations/calendar/rules.ts';
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
import { askingNow } from './asking.view.ts';
import { overdueAt, overdueTimer } from './overdue.act.ts';
import { supplementRequested } from './supplement.events.ts';
import { decideRequest, type SupplementReason, type SupplementRequest } from './supplement.rules.ts';
import { ask, supplementsOf } from './supplement.store.ts';
import { stopsNothing } from './timing.rules.ts';

/**
 * The officer asks the citizen for papers, once and fully; the clock stands until they come (Mẫu 02). Where the promised day is
 * past there is no time left to stand: the head agrees, and it goes on being late.
 */
export async function requestSupplement(
  deed: Deed,
  asked: Asked,
  request: SupplementRequest,
): Promise<Result<number, FlowReason | SupplementReason>> {
  const taken = await takeUp(deed, asked, 'process');
  if (!taken.ok) return taken;
  const me = actorId(deed);
  if (!me) return refuse<FlowReason>({ reason: 'not-allowed' });
  const { dossier, signedFor, calendar } = taken.value;
  const before = await supplementsOf(deed.tx, dossier.id);
  const { timing, heads } = await askingNow(deed, dossier, calendar);
  const decided = decideRequest(request, { asked: before.length, today: dayOf(deed.now), heads });
  if (!decided.ok) return decided;
  const { items, reason, respondBy } = decided.value;
  const agreedBy = (heads.length > 0 && request.agreedBy) || null;
  const told = { items: items.length, respondBy: respondBy.toString(), timing, ...(agreedBy ? { agreedBy } : {}) };
  const stands = !stopsNothing(timing, regimeOn(dayOf(dossier.received_at)).asking);
  const image = await imageOf(deed.tx, dossier, ['supplements', 'pauses', 'tasks']);
  const series = { kind: 'form-02', ownerUnitId: dossier.one_stop_id, period: String(dayOf(deed.now).year) };
  const { number } = await enter(deed.tx, series, { subjectId: dossier.id, at: deed.now, by: me });
  await Promise.all([
    record(deed, happened(supplementRequested, { kind: 'dossier', id: dossier.id }, { number, ...told })),
    ask(deed.tx, dossier.id, { number, items, reason, respondBy, timing, agreedBy, at: deed.now, by: me }),
    stands && beginPause(deed.tx, dossier.id, supplementPause(deed.now)),
    setWaiting(deed.tx, dossier.id, true),
    setTimer(deed.tx, overdueTimer, dossier.id, overdueAt(respondBy)),
    touch(deed.tx, dossier.id, 'awaiting-supplement', imagedWay(dossier, me, { image, taken: signedFor })),
  ]);
  return accept(dossier.seq + 1);
}

const supplementPause = (began: Temporal.Instant) =>
  ({ began, reason: 'supplement', ground: 'NĐ 61/2018/NĐ-CP' }) as const;
