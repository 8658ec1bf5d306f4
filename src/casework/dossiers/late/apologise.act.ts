import { calendarOf, dueText } from '#foundations/calendar/index.ts';
import { next } from '#foundations/numbering/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { touch } from '../dossier/dossier.store.ts';
import { promise } from '../dossier/promise.store.ts';
import { openAtCounter } from '../flow/open-dossier.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { dossierApologised } from './late.events.ts';
import type { LateReason } from './late.rules.ts';
import { apologised, latenessOf } from './late.store.ts';
import { dueOn } from './new-due.rules.ts';

/**
 * The counter, or its head, apologises and names the new day (Mẫu 04, NĐ 61/2018 Đ19). Once, and only for what the office has reported.
 * The dossier stays judged by the day it was first promised: an apology makes nothing punctual.
 */
export async function apologise(deed: Deed, asked: Asked): Promise<Result<number, FlowReason | LateReason>> {
  const opened = await openAtCounter(deed, asked, 'dossier.apologise');
  if (!opened.ok) return opened;
  const { dossier, me } = opened.value;
  const lateness = await latenessOf(deed.tx, dossier.id);
  if (!lateness) return refuse<LateReason>({ reason: 'not-reported' });
  if (lateness.apologised_at) return refuse<LateReason>({ reason: 'apologised-before' });
  if (dossier.ready_at) return refuse<LateReason>({ reason: 'nothing-late' });
  const due = dueOn(await calendarOf(deed.db, dossier.authority_id), lateness.new_day);
  const series = { kind: 'form-04', ownerUnitId: dossier.one_stop_id, period: String(dayOf(deed.now).year) };
  const number = await next(deed.tx, series);
  const { statutory_due, committed_due } = dossier;
  const promised = {
    due_at: due.due,
    said: dueText(due, 'vi'),
    ground: 'apology' as const,
    statutory_due,
    committed_due,
  };
  await Promise.all([
    record(
      deed,
      happened(
        dossierApologised,
        { kind: 'dossier', id: dossier.id },
        { number, cause: lateness.cause, newDue: due.due.toString() },
      ),
    ),
    apologised(deed.tx, dossier.id, { number, at: deed.now, by: me }),
    promise(deed.tx, dossier.id, promised, { at: deed.now, by: me }),
    touch(deed.tx, dossier.id),
  ]);
  return accept(dossier.seq + 1);
}
