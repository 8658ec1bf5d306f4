import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { BookKind } from '../matters.rules.ts';
import { bookOpened } from './book.events.ts';
import { addBook, type Book, holdOpen } from './book.store.ts';

export type OpenBookReason = { readonly reason: 'not-allowed' | 'open-already' };

/** Opens the next quyển of a kind for the year of today: numbers go on from the one before. */
export async function openBook(deed: Deed, unitId: string, kind: BookKind): Promise<Result<Book, OpenBookReason>> {
  if (!may(deed.actor, 'certification.enter', { unitIds: [unitId] }).ok) return refuse({ reason: 'not-allowed' });
  const book = await openNext(deed, { unitId, kind, year: dayOf(deed.now).year });
  return book ? accept(book) : refuse({ reason: 'open-already' });
}

/**
 * The book a number is to be written in, held open. The first line of a year opens its book: nobody is sent away on the
 * second of January for want of a press.
 */
export async function bookToWrite(deed: Deed, of: BookOf): Promise<Book> {
  const { unitId, kind, year } = of;
  const open = await holdOpen(deed.tx, unitId, kind, year);
  const book = open ?? (await openNext(deed, of)) ?? (await holdOpen(deed.tx, unitId, kind, year));
  if (!book) throw new Error(`no book of ${kind} could be opened for ${year}`);
  return book;
}

interface BookOf {
  readonly unitId: string;
  readonly kind: BookKind;
  readonly year: number;
}

/** The next quyển of a kind and year; none where one is open. */
export async function openNext(deed: Deed, { unitId, kind, year }: BookOf): Promise<Book | undefined> {
  const book = await addBook(deed.tx, { unitId, kind, year }, { at: deed.now, by: actorId(deed) });
  if (!book) return undefined;
  const stream = { kind: 'certification-book', id: book.id };
  await record(deed, happened(bookOpened, stream, { unit: unitId, kind, year, volume: book.volume }));
  return book;
}
