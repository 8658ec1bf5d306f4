import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';
import type { Made } from '../receipt-books/book.store.ts';
import type { Voidable } from './void.rules.ts';

export interface GivenReceipt extends Voidable {
  readonly book_id: string;
  readonly number: number;
  readonly subject_id: string | null;
  readonly amount: Dong | null;
  readonly at: Temporal.Instant;
  readonly by_account: string | null;
  readonly reason: string | null;
  readonly voided_at: Temporal.Instant | null;
  readonly voided_by: string | null;
}

export const receiptOf = (db: Db, bookId: string, number: number): Promise<GivenReceipt | undefined> =>
  db.maybe<GivenReceipt>(sql`
    select r.book_id, r.number, r.state, r.subject_id, r.amount, r.at, r.by_account, r.reason, r.voided_at,
      r.voided_by, k.closed_at as handed_over_at,
      (select max(f.at) from payments.refund_lines l join payments.refunds f on f.id = l.refund_id
        where l.book_id = r.book_id and l.receipt_no = r.number) as refunded_at
    from payments.receipts r left join payments.closings k on k.id = r.closing_id
    where r.book_id = ${bookId} and r.number = ${number}`);

/** What a receipt paid, in its words. */
export const paidBy = (db: Db, bookId: string, number: number): Promise<{ name: string; amount: Dong }[]> =>
  db.rows<{ name: string; amount: Dong }>(sql`select name, amount from payments.charges
    where receipt_book_id = ${bookId} and receipt_no = ${number} order by position`);

/** What a receipt paid is owed again. */
export const reopen = (tx: Tx, bookId: string, number: number): Promise<number> =>
  tx.run(sql`update payments.charges
    set paid_at = null, paid_to = null, receipt_book_id = null, receipt_no = null, receipt_number = null
    where receipt_book_id = ${bookId} and receipt_no = ${number}`);

/** Marks a receipt as void; what it was given for stays on it. */
export const markVoid = (
  tx: Tx,
  { bookId, number }: { readonly bookId: string; readonly number: number },
  made: Made & { readonly reason: string },
): Promise<number> =>
  tx.run(sql`update payments.receipts set state = 'void', reason = ${made.reason}, voided_at = ${made.at}, voided_by = ${made.by}
    where book_id = ${bookId} and number = ${number} and state = 'used' and closing_id is null`);
