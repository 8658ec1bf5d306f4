import { type Db, sql } from '#platform/db/index.ts';

export interface CarriedBook {
  readonly id: string;
  readonly unit_id: string;
  readonly kind: 'phí' | 'lệ phí';
  readonly form: string;
  readonly series: string;
  /** Numbers nothing is known of: what the book goes on with. */
  readonly left: number;
}

/** Open books of receipts: they are torn from until they are used up, whatever the year. */
export const carriedBooks = (db: Db): Promise<CarriedBook[]> =>
  db.rows<CarriedBook>(sql`select b.id, b.unit_id, b.kind, b.form, b.series,
      (b.last - b.first + 1 - (select count(*) from payments.receipts r where r.book_id = b.id))::int as left
    from payments.receipt_books b where b.closed_at is null order by b.unit_id, b.kind, b.series, b.first`);

/** Money taken before an instant that no counter's day was closed with, and closings no treasurer took. */
export const cashOpenAt = (db: Db, until: Temporal.Instant): Promise<{ receipts: number; closings: number }> =>
  db.one(sql`select
    (select count(*)::int from payments.receipts r where r.state = 'used' and r.closing_id is null and r.at < ${until}) as receipts,
    (select count(*)::int from payments.closings c where c.received_at is null and c.taken_back_at is null and c.closed_at < ${until}) as closings`);
