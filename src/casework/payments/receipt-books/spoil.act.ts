import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { readNumber } from '../receipts/receipt.rules.ts';
import { receiptSpoiled } from './book.events.ts';
import { bookById, lockBook, spoil } from './book.store.ts';

export interface Spoiling {
  readonly number: string;
  readonly state: 'void' | 'lost';
  readonly reason: string;
}

export type SpoilReason =
  | { readonly field: 'number'; readonly reason: 'number-wrong' | 'not-in-book' | 'known-already' }
  | { readonly field: 'reason'; readonly reason: 'why-missing' }
  | { readonly reason: 'not-found' | 'book-closed' };

/** A receipt was written wrongly, torn or lost before money was taken for it: its number is never given again. */
export async function spoilReceipt(
  deed: Deed,
  bookId: string,
  { number: typed, state, reason }: Spoiling,
): Promise<Result<number, SpoilReason>> {
  const locked = await lockBook(deed.tx, bookId);
  const book = locked && (await bookById(deed.tx, bookId));
  if (!book || !may(deed.actor, 'dossier.cash', { unitIds: [book.unit_id] }).ok)
    return refuse<SpoilReason>({ reason: 'not-found' });
  if (book.closed_at) return refuse<SpoilReason>({ reason: 'book-closed' });
  const number = readNumber(typed);
  const inside = number !== undefined && number >= book.first && number <= book.last;
  const reasons: SpoilReason[] = [
    ...(number === undefined ? [{ field: 'number', reason: 'number-wrong' } as const] : []),
    ...(number !== undefined && !inside ? [{ field: 'number', reason: 'not-in-book' } as const] : []),
    ...(!saysWhy(reason) ? [{ field: 'reason', reason: 'why-missing' } as const] : []),
  ];
  if (reasons.length > 0 || number === undefined) return refuse(...reasons);
  if ((await spoil(deed.tx, bookId, { number, state, reason, at: deed.now, by: actorId(deed) })) === 0)
    return refuse<SpoilReason>({ field: 'number', reason: 'known-already' });
  await record(deed, happened(receiptSpoiled, { kind: 'receipt-book', id: bookId }, { number, state }));
  return accept(number);
}
