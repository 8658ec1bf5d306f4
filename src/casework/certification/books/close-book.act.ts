import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { maySign } from '../sign/signatories.ts';
import { bookClosed } from './book.events.ts';
import { type Book, closed, lockBook, type Totals, totalsOf, unsignedIn } from './book.store.ts';

export type CloseBookReason =
  | { readonly reason: 'not-found' | 'not-allowed' | 'closed-already' }
  | { readonly reason: 'unsigned'; readonly count: number }
  | { readonly field: 'confirmedBy'; readonly reason: 'signatory-missing' };

/**
 * Closes a book with its totals, confirmed by whoever signs there with the office's seal (NĐ 23/2015 Đ13: khóa sổ, thống kê
 * tổng số việc). Nothing is entered into it afterwards; a number that waits for its hand keeps it open.
 */
export async function closeBook(
  deed: Deed,
  bookId: string,
  confirmedBy: string,
): Promise<Result<Totals, CloseBookReason>> {
  const book = await lockBook(deed.tx, bookId);
  if (!book) return refuse<CloseBookReason>({ reason: 'not-found' });
  if (!may(deed.actor, 'certification.enter', { unitIds: [book.owner_unit_id] }).ok)
    return refuse<CloseBookReason>({ reason: 'not-allowed' });
  const standing = await standsInTheWay(deed, book, confirmedBy);
  if (standing.length > 0) return refuse(...standing);
  const totals = await totalsOf(deed.tx, book.id);
  await closed(deed.tx, book.id, { at: deed.now, by: actorId(deed), confirmedBy, totals });
  await record(
    deed,
    happened(
      bookClosed,
      { kind: 'certification-book', id: book.id },
      {
        unit: book.owner_unit_id,
        kind: book.kind,
        year: book.year,
        volume: book.volume,
        // A book nothing was written into is closed with nought: it must be, at the end of its year or of its office.
        first: totals.first ?? 0,
        last: totals.last ?? 0,
        lines: totals.lines,
        voided: totals.voided,
        copies: totals.copies,
        fees: totals.fees,
      },
    ),
  );
  return accept(totals);
}

async function standsInTheWay(deed: Deed, book: Book, confirmedBy: string): Promise<CloseBookReason[]> {
  if (book.closed_at) return [{ reason: 'closed-already' }];
  const count = await unsignedIn(deed.tx, book.id);
  const signs = await maySign(deed.db, book.owner_unit_id, confirmedBy);
  return [
    ...(count > 0 ? [{ reason: 'unsigned' as const, count }] : []),
    ...(signs ? [] : [{ field: 'confirmedBy' as const, reason: 'signatory-missing' as const }]),
  ];
}
