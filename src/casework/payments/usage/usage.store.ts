import { type Db, sql } from '#platform/db/index.ts';
import type { SharedFee, SpentNumber, UsedBook } from './usage.rules.ts';

/** The books a counter had before an instant. */
export const booksBefore = (db: Db, unitId: string, until: Temporal.Instant): Promise<UsedBook[]> =>
  db.rows<UsedBook>(sql`select id, kind, form, series, first, last, opened_at from payments.receipt_books
    where unit_id = ${unitId} and opened_at < ${until} order by kind, form, series, first`);

/** What became of their numbers until then, rising. */
export const spentBefore = (db: Db, bookIds: readonly string[], until: Temporal.Instant): Promise<SpentNumber[]> =>
  db.rows<SpentNumber>(sql`select book_id, number, state, amount, at from payments.receipts
    where book_id = any(${bookIds}::uuid[]) and at < ${until} order by book_id, number`);

/** What each fee brought by the receipts that were used in a quarter, with the share kept as it was when it was charged. */
export const feesTaken = (
  db: Db,
  unitId: string,
  { from, until }: { readonly from: Temporal.Instant; readonly until: Temporal.Instant },
): Promise<SharedFee[]> =>
  db.rows<SharedFee>(sql`
    select c.kind, c.name, c.kept_percent, sum(c.amount)::bigint as taken
    from payments.receipts r
    join payments.receipt_books b on b.id = r.book_id
    join payments.charges c on c.receipt_book_id = r.book_id and c.receipt_no = r.number
    where b.unit_id = ${unitId} and r.state = 'used' and r.at >= ${from} and r.at < ${until}
    group by c.kind, c.name, c.kept_percent order by c.kind, c.name, c.kept_percent`);
