import { type Db, sql } from '#platform/db/index.ts';

/** What of a counter's money only people can close. */
export interface MoneyLeft {
  /** Books of receipts that are not closed. */
  readonly books: number;
  /** Receipts not handed over yet, and closings the treasurer has not signed for. */
  readonly cash: number;
}

export const moneyLeftAt = (db: Db, unitId: string): Promise<MoneyLeft> =>
  db.one<MoneyLeft>(sql`
    select (select count(*)::int from payments.receipt_books where unit_id = ${unitId} and closed_at is null) as books,
      (select count(*)::int from payments.receipts r join payments.receipt_books b on b.id = r.book_id
        where b.unit_id = ${unitId} and r.state = 'used' and r.closing_id is null)
      + (select count(*)::int from payments.closings where unit_id = ${unitId} and received_at is null and taken_back_at is null) as cash`);
