import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { chargesOf, planReceipts, type ReceiptReason, takeMoney } from '../../payments/index.ts';
import { linesOfVisit, lockLines, type Visit, visitById } from '../lane.store.ts';
import { counterOf } from '../offices.ts';
import { visitGivenBack } from './give-back.events.ts';
import { givenBack } from './give-back.store.ts';

export type GiveBackReason = ReceiptReason | { readonly reason: 'not-found' | 'not-allowed' | 'nothing-signed' };

export interface GivingBack {
  /** Who took them, when it was not the requester. */
  readonly collector: string;
  /** Of the biên lai, as it is pre-printed; null takes the next of the open book. */
  readonly receiptNumber: string | null;
}

/** Seals and hands back what is signed of a visit, and takes its fee; answers with the sum taken. */
export async function giveBack(
  deed: Deed,
  visitId: string,
  { collector, receiptNumber }: GivingBack,
): Promise<Result<string, GiveBackReason>> {
  const visit = await visitById(deed.tx, visitId);
  const me = actorId(deed);
  if (!visit) return refuse<GiveBackReason>({ reason: 'not-found' });
  if (!me || !may(deed.actor, 'certification.enter', { unitIds: [visit.unit_id] }).ok)
    return refuse<GiveBackReason>({ reason: 'not-allowed' });
  const all = await linesOfVisit(deed.tx, visitId);
  const held = await lockLines(
    deed.tx,
    all.map((line) => line.id),
  );
  const ready = held.filter((line) => line.signed_at && !line.given_back_at && !line.voided_at);
  if (ready.length === 0) return refuse<GiveBackReason>({ reason: 'nothing-signed' });
  const paid = await takeFee(deed, visit, { to: me, receiptNumber });
  if (!paid.ok) return paid;
  const ids = ready.map((line) => line.id);
  await givenBack(deed.tx, ids, { at: deed.now, by: me, collector: collector || visit.requester });
  const taken = paid.value.toString();
  const told = { unit: visit.unit_id, lines: ids.length, taken };
  await record(deed, happened(visitGivenBack, { kind: 'certification-visit', id: visitId }, told));
  return accept(taken);
}

/** The fee of the whole visit is taken when the first of it is handed back, against a receipt of the counter. */
async function takeFee(
  deed: Deed,
  visit: Visit,
  { to, receiptNumber }: { readonly to: string; readonly receiptNumber: string | null },
): Promise<Result<bigint, ReceiptReason>> {
  const counter = await counterOf(deed.db, visit.unit_id);
  const charges = await chargesOf(deed.tx, visit.id);
  const typed = { feeReceiptNumber: receiptNumber };
  const planned = await planReceipts(deed.tx, { charges, unitId: counter?.id ?? '', typed });
  return planned.ok ? takeMoney(deed, planned.value, { at: deed.now, to, subjectId: visit.id }) : planned;
}
