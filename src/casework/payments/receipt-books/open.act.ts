import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { bookOpened } from './book.events.ts';
import { type BookReason, readBook, type TypedBook } from './book.rules.ts';
import { enterBook } from './book.store.ts';

export type OpenReason = BookReason | { readonly reason: 'not-allowed' };

/** A counter begins a book of receipts, as its cover says; no number of it lies in another book. */
export async function openBook(deed: Deed, unitId: string, typed: TypedBook): Promise<Result<string, OpenReason>> {
  if (!may(deed.actor, 'dossier.cash', { unitIds: [unitId] }).ok) return refuse<OpenReason>({ reason: 'not-allowed' });
  const read = readBook(typed);
  if (!read.ok) return read;
  const book = read.value;
  const id = newId();
  if ((await enterBook(deed.tx, { id, unitId }, book, { at: deed.now, by: actorId(deed) })) === 0)
    return refuse<OpenReason>({ field: 'last', reason: 'overlaps' });
  const { kind, ...cover } = book;
  await record(
    deed,
    happened(bookOpened, { kind: 'receipt-book', id }, { unit: unitId, levy: kind === 'lệ phí', ...cover }),
  );
  return accept(id);
}
