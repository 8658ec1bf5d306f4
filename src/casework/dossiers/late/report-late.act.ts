import { calendarOf } from '#foundations/calendar/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { type Dossier, touch } from '../dossier/dossier.store.ts';
import { imageOf } from '../dossier/image.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import { openDossier } from '../flow/open-dossier.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { lateReported } from './late.events.ts';
import { decideReport, type LateReason, type LateReport } from './late.rules.ts';
import { latenessOf, reported } from './late.store.ts';
import { dueOn } from './new-due.rules.ts';

/**
 * The office that settles tells the counter that the promised day cannot be kept: the cause, and the one new day it can
 * be (phiếu báo xử lý chậm). Without it no apology can be made (NĐ 61/2018 Đ19).
 */
export async function reportLate(
  deed: Deed,
  asked: Asked,
  report: LateReport,
): Promise<Result<number, FlowReason | LateReason>> {
  const opened = await openDossier(deed, asked);
  if (!opened.ok) return opened;
  const dossier = opened.value;
  const me = actorId(deed);
  if (!me || !settles(deed, dossier)) return refuse<FlowReason>({ reason: 'not-allowed' });
  if (dossier.state !== 'received' && dossier.state !== 'settling')
    return refuse<LateReason>({ reason: 'nothing-late' });
  if (await latenessOf(deed.tx, dossier.id)) return refuse<LateReason>({ reason: 'reported-before' });
  const calendar = await calendarOf(deed.db, dossier.authority_id);
  const works = (day: Temporal.PlainDate): boolean => dayOf(dueOn(calendar, day).due).equals(day);
  const ground = { today: dayOf(deed.now), promised: dayOf(dossier.promised_due), works };
  const decided = decideReport(report, ground);
  if (!decided.ok) return decided;
  const { cause, said, newDay } = decided.value;
  const unit = dossier.settling_id;
  const image = await imageOf(deed.tx, dossier, ['lateness']);
  await Promise.all([
    record(
      deed,
      happened(lateReported, { kind: 'dossier', id: dossier.id }, { cause, newDay: newDay.toString(), unit }),
    ),
    reported(deed.tx, dossier.id, {
      cause,
      said,
      new_day: newDay,
      unit_id: unit,
      reported_at: deed.now,
      reported_by: me,
    }),
    touch(deed.tx, dossier.id, undefined, imagedWay(dossier, me, { image })),
  ]);
  return accept(dossier.seq + 1);
}

/** Whoever settles or approves at the office. */
const settles = (deed: Deed, { settling_id }: Dossier): boolean =>
  (['dossier.process', 'dossier.approve'] as const).some((one) => may(deed.actor, one, { unitIds: [settling_id] }).ok);
