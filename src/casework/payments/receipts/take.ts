import type { Tx } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dueByKind } from '../charges.rules.ts';
import { type Charge, settle } from '../charges.store.ts';
import {
  type Chosen,
  chooseReceipts,
  fieldOf,
  type ReceiptReason,
  readNumber,
  spentKey,
  type TypedReceipts,
} from './receipt.rules.ts';
import { holdBooks, openBooks, type Paid, spentAmong, tearOut } from './receipt.store.ts';

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
export async function takeMoney(tx: Tx, chosen: readonly Chosen[], paid: Paid): Promise<Result<Dong, ReceiptReason>> {
  let sum = 0n;
  for (const one of chosen) {
    if ((await tearOut(tx, one, paid)) === 0) return refuse(usedMeanwhile(one));
    await settle(tx, one, paid);
    sum += one.amount;
  }
  return accept(sum);
}

const usedMeanwhile = ({ kind, number }: Chosen): ReceiptReason => ({
  field: fieldOf[kind],
  reason: 'receipt-used',
  kind,
  typed: String(number),
  open: [],
});
