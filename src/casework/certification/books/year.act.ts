import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { bookDropped } from './book.events.ts';
import { openNext } from './open-book.act.ts';
import { type BookToOpen, dropEmpty } from './year.store.ts';

/**
 * Opens the first quyển of a year for each of these (NĐ 23/2015 Đ13: a book for a year); answers with the books opened. One that is
 * there by now is left. The caller has asked whether this person may.
 */
export async function openYearBooks(deed: Deed, books: readonly BookToOpen[], year: number): Promise<string[]> {
  const opened: string[] = [];
  for (const { owner_unit_id, kind } of books) {
    const book = await openNext(deed, { unitId: owner_unit_id, kind, year });
    if (book) opened.push(book.id);
  }
  return opened;
}

/** Takes away books nobody wrote into; answers how many. One that is closed or has a line stays. */
export async function dropYearBooks(deed: Deed, ids: readonly string[]): Promise<number> {
  const gone = await dropEmpty(deed.tx, ids);
  for (const { id, owner_unit_id, kind, year, volume } of gone) {
    const told = { unit: owner_unit_id, kind, year, volume };
    await record(deed, happened(bookDropped, { kind: 'certification-book', id }, told));
  }
  return gone.length;
}
