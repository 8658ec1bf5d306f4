import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { Dong } from '#platform/money/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { holdCounter } from '../cash/cash.store.ts';
import { owed } from '../charges.rules.ts';
import { chargesOf } from '../charges.store.ts';
import { type Book, bookById } from '../receipt-books/book.store.ts';
import type { ReceiptReason, TypedReceipts } from '../receipts/receipt.rules.ts';
import { planReceipts, takeMoney } from '../receipts/take.ts';
import type { VoidReason } from './void.rules.ts';
import { receiptOf } from './void.store.ts';

type Refusal = VoidReason | ReceiptReason;

/** What a voided receipt had paid, and is owed since, is taken by another receipt: whatever it was for has long gone its way. */
export async function takeVoidedAnew(
  deed: Deed,
  at: { readonly bookId: string; readonly number: number },
  typed: TypedReceipts,
): Promise<Result<string, Refusal>> {
  const book = await bookById(deed.tx, at.bookId);
  const me = actorId(deed);
  if (!book || !me || !may(deed.actor, 'dossier.cash', { unitIds: [book.unit_id] }).ok)
    return refuse<Refusal>({ reason: 'not-found' });
  await holdCounter(deed.tx, book.unit_id);
  const receipt = await receiptOf(deed.tx, at.bookId, at.number);
  if (receipt?.state !== 'void' || !receipt.subject_id) return refuse<Refusal>({ reason: 'nothing-owed' });
  const taken = await takeAnew(deed, { book, subject: receipt.subject_id, me }, typed);
  if (!taken.ok) return taken;
  return taken.value > 0n ? accept(String(taken.value)) : refuse<Refusal>({ reason: 'nothing-owed' });
}

/** Only money of the voided receipt's kind: the other kind has a book and a receipt of its own. */
export async function takeAnew(
  deed: Deed,
  { book, subject, me }: { readonly book: Book; readonly subject: string; readonly me: string },
  typed: TypedReceipts,
): Promise<Result<Dong, ReceiptReason>> {
  const charges = (await chargesOf(deed.tx, subject)).filter(({ kind }) => kind === book.kind);
  const planned = await planReceipts(deed.tx, { charges, unitId: book.unit_id, typed });
  return planned.ok ? takeMoney(deed, planned.value, { at: deed.now, to: me, subjectId: subject }) : planned;
}

/** What is owed since a receipt was voided; nothing where it was taken anew, or waived. */
export async function owedSince(db: Deed['db'], subject: string, kind: Book['kind']): Promise<Dong> {
  return owed((await chargesOf(db, subject)).filter((charge) => charge.kind === kind));
}
