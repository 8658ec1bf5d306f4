import { type Db, sql } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';

/** A receipt whose money lies at a counter. */
export interface Lying {
  readonly unit_id: string;
  readonly counter: string;
  readonly book_id: string;
  readonly series: string;
  readonly number: number;
  readonly amount: Dong;
  readonly at: Temporal.Instant;
}

/** What lies at the counters that have taken nothing after an instant: what comes later belongs to a later day. */
export const lyingBy = (db: Db, until: Temporal.Instant): Promise<Lying[]> =>
  db.rows<Lying>(sql`
    select b.unit_id, u.key as counter, r.book_id, b.series, r.number, r.amount, r.at
    from payments.receipts r join payments.receipt_books b on b.id = r.book_id
    join organisations.units u on u.id = b.unit_id
    where r.closing_id is null and r.state = 'used' and not exists (
      select from payments.receipts l join payments.receipt_books o on o.id = l.book_id
      where o.unit_id = b.unit_id and l.closing_id is null and l.state = 'used' and l.at > ${until})
    order by u.key, r.at, b.series, r.number`);
