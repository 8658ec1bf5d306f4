import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { holdCounter } from '../cash/cash.store.ts';
import { bookById } from '../receipt-books/book.store.ts';
import type { ReceiptReason, TypedReceipts } from '../receipts/receipt.rules.ts';
import { takeAnew } from './anew.act.ts';
import { receiptVoided } from './void.events.ts';
import { missingIn, type Voiding, type VoidReason, whyNotVoid } from './void.rules.ts';
import { markVoid, receiptOf, reopen } from './void.store.ts';

type Refusal = VoidReason | ReceiptReason;

/**
 * A receipt given for money is void (a wrong name or sum on the paper, a spoiled sheet): its number stays with its sum and the
 * reason, what it paid is owed again, and is taken anew by another receipt in the same press or later.
 */
export async function voidReceipt(
  deed: Deed,
  at: { readonly bookId: string; readonly number: number },
  voiding: Voiding & { readonly receipts: TypedReceipts },
): Promise<Result<string, Refusal>> {
  const book = await bookById(deed.tx, at.bookId);
  const me = actorId(deed);
  if (!book || !me || !may(deed.actor, 'dossier.cash', { unitIds: [book.unit_id] }).ok)
    return refuse<Refusal>({ reason: 'not-found' });
  // All books of the counter, in the order in which a day is closed: the day and a void of it wait for each other.
  await holdCounter(deed.tx, book.unit_id);
  const receipt = await receiptOf(deed.tx, at.bookId, at.number);
  const why = whyNotVoid(receipt);
  if (why || !receipt?.subject_id) return refuse<Refusal>(why ?? { reason: 'not-used' });
  await reopen(deed.tx, at.bookId, at.number);
  await markVoid(deed.tx, at, { at: deed.now, by: me, reason: voiding.reason });
  const { subject_id: subject, number, amount } = receipt;
  const told = { number, subject, amount: String(amount) };
  await record(deed, happened(receiptVoided, { kind: 'receipt-book', id: book.id }, told));
  const anew = voiding.anew === 'now' ? await takeAnew(deed, { book, subject, me }, voiding.receipts) : accept(0n);
  // What was done above is undone with a refusal: everything that is missing is named at once.
  const reasons: Refusal[] = [...missingIn(voiding), ...(anew.ok ? [] : anew.reasons)];
  return reasons.length > 0 ? refuse(...reasons) : accept(subject);
}
