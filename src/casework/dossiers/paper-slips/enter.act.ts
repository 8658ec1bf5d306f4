import { enterReserved, holdReserved } from '#foundations/numbering/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { type Result, refuse } from '#platform/result/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { keepNote } from '../dossier/note.store.ts';
import { type ReceiveRefusal, receive } from '../receive/receive.act.ts';
import type { Reception } from '../receive/receive.rules.ts';
import type { Received } from '../receive/receive.write.ts';
import { slipEntered } from './slips.events.ts';
import { type PaperTimeReason, readPaperTime } from './slips.rules.ts';
import { markEntered, slipByCode } from './slips.store.ts';

export type SlipReason = PaperTimeReason | { readonly reason: 'slip-unknown' | 'slip-used' };

export interface OnSlip {
  readonly code: string;
  /** As it stands on paper. */
  readonly time: string;
}

/**
 * Enters a reception that was written on a printed slip: under exactly its number, and at the time that stands on paper. What
 * follows from that time, the promised day first of all, is what the person was told; the event is recorded now (law 3).
 */
export async function receiveFromSlip(
  deed: Deed,
  { code, time }: OnSlip,
  of: { readonly reception: Reception; readonly scans: ReadonlyMap<string, string> },
): Promise<Result<Received, ReceiveRefusal | SlipReason>> {
  const slip = await slipByCode(deed.tx, code);
  if (!slip || slip.counter_id !== of.reception.oneStopId) return refuse<SlipReason>({ reason: 'slip-unknown' });
  const at = readPaperTime(slip.day, time, deed.now);
  if (!at.ok) return at;
  const series = { kind: 'dossier', ownerUnitId: slip.owner_unit_id, period: slip.period };
  const held = await holdReserved(deed.tx, series, slip.number);
  if (!held) return refuse<SlipReason>({ reason: 'slip-unknown' });
  // Held now: whoever had it before has entered it, or voided it.
  if (!(await slipByCode(deed.tx, code))?.open) return refuse<SlipReason>({ reason: 'slip-used' });
  const onPaper = { ...deed, now: at.value };
  const received = await receive(onPaper, of.reception, of.scans, { code, checkWord: slip.check_word });
  if (!received.ok) return received;
  const { id } = received.value;
  const by = actorId(deed);
  const entry = await enterReserved(deed.tx, series, { number: slip.number, subjectId: id, at: deed.now, by });
  if (!entry) return refuse<SlipReason>({ reason: 'slip-used' });
  await Promise.all([
    markEntered(deed.tx, code, { dossierId: id, at: deed.now, by }),
    keepNote(deed.tx, id, 1, `Nhập bù lúc ${formatMoment(deed.now)} từ phiếu in sẵn, giờ ghi trên phiếu.`),
  ]);
  const told = { number: slip.number, dossier: id, paperAt: at.value.toString() };
  await record(deed, happened(slipEntered, { kind: 'slip-block', id: slip.block_id }, told));
  return received;
}
