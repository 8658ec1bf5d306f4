import { may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { type Refunding, type RefundReason, refundCharges } from '../../payments/index.ts';
import { visitById } from '../lane.store.ts';
import { counterOf } from '../offices.ts';
import { visitRefunded } from './refund.events.ts';
import { groundsOfVisit } from './refund.store.ts';

export type RefundVisitReason = RefundReason | { readonly reason: 'not-found' | 'not-allowed' };

/**
 * Money that was paid for certifying goes back out of the drawer it was put in: a copy too many, a number that was voided after
 * the fee of the whole visit was taken. Whoever takes the fee gives it back; with
 * nobody named it is the requester who has it. Answers with the sum.
 */
export async function refundVisit(
  deed: Deed,
  visitId: string,
  refunding: Refunding,
): Promise<Result<string, RefundVisitReason>> {
  const visit = await visitById(deed.tx, visitId);
  if (!visit || !may(deed.actor, 'certification.read', { unitIds: [visit.unit_id] }).ok)
    return refuse<RefundVisitReason>({ reason: 'not-found' });
  if (!may(deed.actor, 'certification.enter', { unitIds: [visit.unit_id] }).ok)
    return refuse<RefundVisitReason>({ reason: 'not-allowed' });
  const [counter, grounds] = await Promise.all([counterOf(deed.db, visit.unit_id), groundsOfVisit(deed.tx, visitId)]);
  const at = { unitId: counter?.id ?? '', subjectId: visitId, grounds };
  const recipient = refunding.recipient || visit.requester;
  const done = await refundCharges(deed, at, { ...refunding, recipient });
  if (!done.ok) return done;
  const { id, sum, charges } = done.value;
  const told = { unit: visit.unit_id, refund: id, ground: refunding.ground ?? 'mistake', amount: String(sum), charges };
  await record(deed, happened(visitRefunded, { kind: 'certification-visit', id: visitId }, told));
  return accept(String(sum));
}
