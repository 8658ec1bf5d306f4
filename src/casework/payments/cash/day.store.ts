import { type Db, sql } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';
import type { Charge } from '../charges.store.ts';

/** A receipt that was handed over with a day, or money of that day that was given back (its sum below nothing). */
export interface DayLine {
  readonly kind: Charge['kind'];
  readonly series: string;
  readonly number: number;
  readonly amount: Dong;
  readonly at: Temporal.Instant;
  readonly by_account: string | null;
  readonly subject_id: string;
  readonly given_back: boolean;
}

/** What a closing holds, line by line: the receipts of its books, then what was given back. Their sum is the money handed over. */
export const linesOfClosing = (db: Db, unitId: string, closingId: string): Promise<DayLine[]> =>
  db.rows<DayLine>(sql`
    select b.kind, b.series, r.number, r.amount, r.at, r.by_account, r.subject_id, false as given_back
    from payments.receipts r join payments.receipt_books b on b.id = r.book_id
    where b.unit_id = ${unitId} and r.closing_id = ${closingId}
    union all
    select l.kind, b.series, l.receipt_no as number, -l.amount as amount, f.at, f.by_account, f.subject_id, true as given_back
    from payments.refunds f
    join payments.refund_lines l on l.refund_id = f.id
    left join payments.receipt_books b on b.id = l.book_id
    where f.unit_id = ${unitId} and f.closing_id = ${closingId}
    order by given_back, kind, series, number`);
