import { enter } from '#foundations/numbering/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import type { Dong } from '#platform/money/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { lyingIn, sumsOf } from '../cash/cash.rules.ts';
import { holdCounter, takenAt } from '../cash/cash.store.ts';
import { chargesOf } from '../charges.store.ts';
import { receiptRefunded } from './refund.events.ts';
import {
  type BackLine,
  decideRefund,
  type RefundGround,
  type Refunding,
  type RefundReason,
  sumOf,
} from './refund.rules.ts';
import { enterRefund, givenBackAt } from './refund.store.ts';

export interface Refunded {
  readonly id: string;
  readonly sum: Dong;
  readonly charges: number;
}

/**
 * Gives money back for charges that were paid, out of the counter's drawer. The receipts stay as they were given. The caller
 * knows the matter: who may give its money back, and which grounds it bears. Closing the day, voiding a receipt and another refund wait for each other.
 */
export async function refundCharges(
  deed: Deed,
  at: { readonly unitId: string; readonly subjectId: string; readonly grounds: readonly RefundGround[] },
  refunding: Refunding,
): Promise<Result<Refunded, RefundReason | { readonly reason: 'not-allowed' }>> {
  const me = actorId(deed);
  if (!me) return refuse<{ readonly reason: 'not-allowed' }>({ reason: 'not-allowed' });
  await holdCounter(deed.tx, at.unitId);
  const [charges, taken, givenBack] = await Promise.all([
    chargesOf(deed.tx, at.subjectId),
    takenAt(deed.tx, at.unitId),
    givenBackAt(deed.tx, at.unitId),
  ]);
  const lying = lyingIn(sumsOf(taken, givenBack));
  const decided = decideRefund(refunding, { charges, lying, grounds: at.grounds });
  if (!decided.ok) return decided;
  const id = newId();
  const ground = refunding.ground ?? 'mistake';
  await tellEach(deed, decided.value, { id, ground, subject: at.subjectId });
  const series = { kind: 'form-hoan-phi', ownerUnitId: at.unitId, period: String(dayOf(deed.now).year) };
  const { number } = await enter(deed.tx, series, { subjectId: at.subjectId, at: deed.now, by: me });
  await enterRefund(deed.tx, { ...refunding, ...at, id, ground, number, at: deed.now, by: me, lines: decided.value });
  return accept({ id, sum: sumOf(decided.value), charges: decided.value.length });
}

/** One event a receipt, on the book it was torn from. */
async function tellEach(
  deed: Deed,
  lines: readonly BackLine[],
  { id, ground, subject }: { readonly id: string; readonly ground: string; readonly subject: string },
): Promise<void> {
  const byReceipt = Map.groupBy(lines, ({ charge }) => `${charge.receipt_book_id} ${charge.receipt_no}`);
  for (const [, torn] of [...byReceipt].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { receipt_book_id: book, receipt_no: number } = torn[0]?.charge ?? {};
    if (!book || !number) continue;
    const told = { number, subject, amount: String(sumOf(torn)), refund: id, ground };
    await record(deed, happened(receiptRefunded, { kind: 'receipt-book', id: book }, told));
  }
}
