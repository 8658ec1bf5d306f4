import { enter } from '#foundations/numbering/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { versionById } from '../../procedures/index.ts';
import { touch } from '../dossier/dossier.store.ts';
import { imageOf } from '../dossier/image.store.ts';
import { beginPause } from '../dossier/pause.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import { type Asked, type FlowReason, takeUp } from '../flow/take-up.act.ts';
import { setWaiting } from '../flow/task.store.ts';
import { dutyNotified } from './duty.events.ts';
import { type DutyNotice, type DutyReason, decideNotice } from './duty.rules.ts';
import { tell } from './duty.store.ts';

/**
 * The officer sends the citizen to pay a duty elsewhere: from here until proof of payment the clock stands, by the article that
 * the catalogue names. The slip's number is taken last.
 */
export async function notifyDuty(
  deed: Deed,
  asked: Asked,
  notice: DutyNotice,
): Promise<Result<number, FlowReason | DutyReason>> {
  const taken = await takeUp(deed, asked, 'process');
  if (!taken.ok) return taken;
  const me = actorId(deed);
  if (!me) return refuse<FlowReason>({ reason: 'not-allowed' });
  const { dossier, task, signedFor } = taken.value;
  const duty = (await versionById(deed.db, dossier.version_id))?.duty ?? null;
  const today = dayOf(deed.now);
  const decided = decideNotice(notice, { today, duty, step: task.name });
  if (!decided.ok) return decided;
  const { tx, now } = deed;
  const image = await imageOf(tx, dossier, ['duties', 'pauses', 'tasks']);
  const series = { kind: 'form-nvtc', ownerUnitId: dossier.one_stop_id, period: String(today.year) };
  const { number } = await enter(tx, series, { subjectId: dossier.id, at: now, by: me });
  const { sum, payBy } = decided.value;
  const told = { number, sum: String(sum), payBy: payBy.toString() };
  await Promise.all([
    record(deed, happened(dutyNotified, { kind: 'dossier', id: dossier.id }, told)),
    tell(tx, dossier.id, { ...decided.value, number, payTo: duty?.payTo ?? '', at: now, by: me }),
    beginPause(tx, dossier.id, { began: now, reason: 'finance', ground: duty?.law ?? '' }),
    setWaiting(tx, dossier.id, true),
    touch(tx, dossier.id, 'awaiting-payment', imagedWay(dossier, me, { image, taken: signedFor })),
  ]);
  return accept(dossier.seq + 1);
}
