import { type Db, sql } from '#platform/db/index.ts';
import type { SpentNumber, UsedBook } from './usage.rules.ts';

/** The books a counter had before an instant. */
export const booksBefore = (db: Db, unitId: string, until: Temporal.Instant): Promise<UsedBook[]> =>
  db.rows<UsedBook>(sql`select id, kind, form, series, first, last, opened_at from payments.receipt_books
    where unit_id = ${unitId} and opened_at < ${until} order by kind, form, series, first`);

/** What became of their numbers until then, rising. */
export const spentBefore = (db: Db, bookIds: readonly string[], until: Temporal.Instant): Promise<SpentNumber[]> =>
  db.rows<SpentNumber>(sql`select book_id, number, state, amount, at from payments.receipts
    where book_id = any(${bookIds}::uuid[]) and at < ${until} order by book_id, number`);
