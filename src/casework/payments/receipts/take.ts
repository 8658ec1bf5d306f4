import type { Tx } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import type { Dong } from '#platform/money/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dueByKind } from '../charges.rules.ts';
import { type Charge, settle } from '../charges.store.ts';
import { receiptReplaced } from './receipt.events.ts';
import {
  type Chosen,
  chooseReceipts,
  fieldOf,
  type ReceiptReason,
  readNumber,
  spentKey,
  type TypedReceipts,
} from './receipt.rules.ts';
import { holdBooks, openBooks, type Paid, spentAmong, type TornOut, tearOut } from './receipt.store.ts';

export interface Taking {
  readonly charges: readonly Charge[];
  /** The counter whose books the receipts come from. */
  readonly unitId: string;
  readonly typed: TypedReceipts;
}

/** Which receipts the money that is still owed is taken against; nothing is written yet. */
export async function planReceipts(
  tx: Tx,
  { charges, unitId, typed }: Taking,
): Promise<Result<Chosen[], ReceiptReason>> {
  const due = dueByKind(charges);
  if (due.size === 0) return accept([]);
  // Only who leaves the number to the house must wait for whoever is just taking it.
  if ([...due.keys()].some((kind) => typed[fieldOf[kind]] === null)) await holdBooks(tx, unitId);
  const books = await openBooks(tx, unitId);
  const numbers = Object.values(typed).flatMap((one) => readNumber(one ?? '') ?? []);
  const spent = await spentAmong(
    tx,
    books.map(({ id }) => id),
    numbers,
  );
  return chooseReceipts({ due, books, typed, spent: new Set(spent.map((one) => spentKey(one.book_id, one.number))) });
}

/** Takes the money: a receipt for each kind, and the charges it pays. Refused where a number was given meanwhile. */
export async function takeMoney(
  deed: Deed,
  chosen: readonly Chosen[],
  paid: Paid,
): Promise<Result<Dong, ReceiptReason>> {
  let sum = 0n;
  // Books are touched in the order in which a day is closed and a receipt voided: nobody waits for somebody who waits for them.
  for (const one of chosen.toSorted(byBook)) {
    const torn = await tearOut(deed.tx, one, paid);
    if (!torn) return refuse(meanwhile(one, 'receipt-used'));
    // A receipt was voided, or a charge waived, after the sum was read: the paper would say another sum than the charges.
    if ((await settle(deed.tx, one, paid)) !== one.amount) return refuse(meanwhile(one, 'sum-changed'));
    await tellReplaced(deed, one, torn, paid.subjectId);
    sum += one.amount;
  }
  return accept(sum);
}

const byBook = (one: Chosen, other: Chosen): number => (one.book.id < other.book.id ? -1 : 1);

async function tellReplaced(
  deed: Deed,
  { book, number, amount }: Chosen,
  torn: TornOut,
  subject: string,
): Promise<void> {
  if (torn.replaces_book_id === null || torn.replaces_no === null) return;
  const told = { number, subject, amount: String(amount), book: torn.replaces_book_id, replaces: torn.replaces_no };
  await record(deed, happened(receiptReplaced, { kind: 'receipt-book', id: book.id }, told));
}

const meanwhile = ({ kind, number }: Chosen, reason: 'receipt-used' | 'sum-changed'): ReceiptReason => ({
  field: fieldOf[kind],
  reason,
  kind,
  typed: String(number),
  open: [],
});
