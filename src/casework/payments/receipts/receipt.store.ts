import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Chosen, OpenBook } from './receipt.rules.ts';

const next = sql`(select nullif(least(coalesce(max(r.number) + 1, b.first), b.last + 1), b.last + 1)
  from payments.receipts r where r.book_id = b.id) as next`;

/** The books a counter may give receipts from, the one opened first before the others. */
export const openBooks = (db: Db, unitId: string): Promise<OpenBook[]> =>
  db.rows<OpenBook>(sql`select b.id, b.kind, b.form, b.series, b.first, b.last, ${next}
    from payments.receipt_books b where b.unit_id = ${unitId} and b.closed_at is null order by b.opened_at, b.id`);

/** Keeps the books for who asks for their next number: whoever comes second waits (law 11). */
export const holdBooks = (tx: Tx, unitId: string): Promise<{ id: string }[]> =>
  tx.rows<{ id: string }>(sql`select id from payments.receipt_books
    where unit_id = ${unitId} and closed_at is null order by id for no key update`);

/** Which of these numbers are used, void or lost. */
export const spentAmong = (
  db: Db,
  bookIds: readonly string[],
  numbers: readonly number[],
): Promise<{ book_id: string; number: number }[]> =>
  db.rows<{ book_id: string; number: number }>(sql`select book_id, number from payments.receipts
    where book_id = any(${bookIds}::uuid[]) and number = any(${numbers}::int[])`);

export interface Paid {
  readonly at: Temporal.Instant;
  readonly to: string;
  readonly subjectId: string;
}

/** The voided receipt whose money a new one takes anew, if it does. */
export interface TornOut {
  readonly replaces_book_id: string | null;
  readonly replaces_no: number | null;
}

/**
 * Tears a receipt out; nothing where the number was given meanwhile, or the book was closed. It names the voided receipt of the
 * same kind for the same subject that no other has replaced yet.
 */
export const tearOut = (tx: Tx, { kind, book, number, amount }: Chosen, paid: Paid): Promise<TornOut | undefined> =>
  tx.maybe<TornOut>(sql`insert into payments.receipts
      (book_id, number, state, subject_id, amount, at, by_account, replaces_book_id, replaces_no)
    select b.id, ${number}, 'used', ${paid.subjectId}, ${amount}, ${paid.at}, ${paid.to}, v.book_id, v.number
    from payments.receipt_books b
    left join lateral (select r.book_id, r.number from payments.receipts r join payments.receipt_books o on o.id = r.book_id
      where r.subject_id = ${paid.subjectId} and r.state = 'void' and o.kind = ${kind} and not exists (select from payments.receipts n
        where n.replaces_book_id = r.book_id and n.replaces_no = r.number)
      order by r.voided_at, r.number limit 1) as v on true
    where b.id = ${book.id} and b.closed_at is null
    on conflict do nothing returning replaces_book_id, replaces_no`);
