import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { bookClosed } from './book.events.ts';
import { bookById, closeBook, lockBook } from './book.store.ts';

export type CloseReason = { readonly reason: 'not-found' | 'book-closed' };

/** No more receipts come out of a book; what was not used stays in it and is counted. */
export async function closeReceiptBook(deed: Deed, bookId: string): Promise<Result<number, CloseReason>> {
  const locked = await lockBook(deed.tx, bookId);
  const book = locked && (await bookById(deed.tx, bookId));
  if (!book || !may(deed.actor, 'dossier.cash', { unitIds: [book.unit_id] }).ok)
    return refuse<CloseReason>({ reason: 'not-found' });
  if (book.closed_at) return refuse<CloseReason>({ reason: 'book-closed' });
  const unused = book.last - book.first + 1 - book.used - book.voided - book.lost;
  await closeBook(deed.tx, bookId, { at: deed.now, by: actorId(deed) });
  await record(deed, happened(bookClosed, { kind: 'receipt-book', id: bookId }, { unused }));
  return accept(unused);
}
