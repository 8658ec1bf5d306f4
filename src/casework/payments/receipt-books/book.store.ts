import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';
import type { Kind } from '../receipts/receipt.rules.ts';
import type { BookForm } from './book.rules.ts';

/** A book with what became of its numbers. */
export interface Book {
  readonly id: string;
  readonly unit_id: string;
  readonly kind: Kind;
  readonly form: string;
  readonly series: string;
  readonly first: number;
  readonly last: number;
  readonly opened_at: Temporal.Instant;
  readonly closed_at: Temporal.Instant | null;
  readonly used: number;
  readonly voided: number;
  readonly lost: number;
  readonly taken: Dong;
  /** The highest number of which anything is known. */
  readonly highest: number | null;
}

const told = sql`b.id, b.unit_id, b.kind, b.form, b.series, b.first, b.last, b.opened_at, b.closed_at, r.used, r.voided, r.lost,
  r.taken, r.highest`;

const counted = sql`cross join lateral (
  select count(*) filter (where state = 'used')::int as used, count(*) filter (where state = 'void')::int as voided,
    count(*) filter (where state = 'lost')::int as lost,
    coalesce(sum(amount) filter (where state = 'used'), 0)::bigint as taken, max(number) as highest
  from payments.receipts where book_id = b.id) as r`;

/** Books of these counters, the open ones first, the newest of each before the others. */
export const booksAt = (db: Db, unitIds: readonly string[]): Promise<Book[]> =>
  db.rows<Book>(sql`select ${told} from payments.receipt_books b ${counted}
    where b.unit_id = any(${unitIds}::uuid[]) order by b.closed_at is not null, b.unit_id, b.kind, b.opened_at desc, b.id limit 200`);

export const bookById = (db: Db, id: string): Promise<Book | undefined> =>
  db.maybe<Book>(sql`select ${told} from payments.receipt_books b ${counted} where b.id = ${id}`);

/** Takes a book for a deed. */
export const lockBook = (tx: Tx, id: string): Promise<{ id: string; closed_at: Temporal.Instant | null } | undefined> =>
  tx.maybe<{ id: string; closed_at: Temporal.Instant | null }>(
    sql`select id, closed_at from payments.receipt_books where id = ${id} for no key update`,
  );

export interface Made {
  readonly at: Temporal.Instant;
  readonly by: string | null;
}

/** Enters a book; 0 where another book of the same form and series holds one of its numbers. */
export const enterBook = (
  tx: Tx,
  at: { readonly id: string; readonly unitId: string },
  book: BookForm,
  made: Made,
): Promise<number> =>
  tx.run(sql`insert into payments.receipt_books (id, unit_id, kind, form, series, first, last, opened_at, opened_by)
    values (${at.id}, ${at.unitId}, ${book.kind}, ${book.form}, ${book.series}, ${book.first}, ${book.last}, ${made.at}, ${made.by})
    on conflict do nothing`);

export const closeBook = (tx: Tx, id: string, made: Made): Promise<number> =>
  tx.run(sql`update payments.receipt_books set closed_at = ${made.at}, closed_by = ${made.by} where id = ${id}`);

export interface Spoiled extends Made {
  readonly number: number;
  readonly state: 'void' | 'lost';
  readonly reason: string;
}

/** Writes a number off; 0 where something is known of it already. */
export const spoil = (tx: Tx, bookId: string, given: Spoiled): Promise<number> =>
  tx.run(sql`insert into payments.receipts (book_id, number, state, at, by_account, reason)
    values (${bookId}, ${given.number}, ${given.state}, ${given.at}, ${given.by}, ${given.reason}) on conflict do nothing`);

/** A number of a book of which something is known. */
export interface ReceiptLine {
  readonly number: number;
  readonly state: 'used' | 'void' | 'lost';
  readonly amount: Dong | null;
  /** When it was given or written off; of one that was given and voided after, when it was voided. */
  readonly at: Temporal.Instant;
  readonly by_account: string | null;
  readonly reason: string | null;
  readonly voided_at: Temporal.Instant | null;
  /** `AA-19P 0000007`: the voided receipt whose money it took anew. */
  readonly replaces: string | null;
  /** The receipt that took its money anew. */
  readonly replaced_by: string | null;
}

const line = sql`r.number, r.state, r.amount, coalesce(r.voided_at, r.at) as at, coalesce(r.voided_by, r.by_account) as by_account,
  r.reason, r.voided_at, (select o.series || ' ' || lpad(r.replaces_no::text, 7, '0') from payments.receipt_books o
    where o.id = r.replaces_book_id) as replaces,
  (select o.series || ' ' || lpad(n.number::text, 7, '0') from payments.receipts n join payments.receipt_books o on o.id = n.book_id
    where n.replaces_book_id = r.book_id and n.replaces_no = r.number) as replaced_by`;

/** The lines of a book below a number, the highest first. */
export const linesBelow = (db: Db, bookId: string, below: number, limit: number): Promise<ReceiptLine[]> =>
  db.rows<ReceiptLine>(sql`select ${line} from payments.receipts r
    where r.book_id = ${bookId} and r.number < ${below} order by r.number desc limit ${limit}`);
