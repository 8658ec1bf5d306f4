import { type Db, sql, type Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import type { BackReason } from '../../dossiers/rules.ts';
import type { BookKind, Matter } from '../matters.rules.ts';

/** What a closed book held: numbers, and what they came to. Sums as text: JSON has no whole numbers of this size. */
export interface Totals {
  readonly first: number | null;
  readonly last: number | null;
  /** Certified: numbers that were not voided. */
  readonly lines: number;
  readonly voided: number;
  readonly copies: number;
  readonly fees: string;
}

export interface Book {
  readonly id: string;
  readonly owner_unit_id: string;
  readonly kind: BookKind;
  readonly year: number;
  readonly volume: number;
  readonly opened_at: Temporal.Instant;
  readonly closed_at: Temporal.Instant | null;
  readonly confirmed_by: string | null;
  readonly totals: Totals | null;
}

const columns = sql`id, owner_unit_id, kind, year, volume, opened_at, closed_at, confirmed_by, totals`;

export interface ListedBook extends Book {
  /** When its last number was given; null of an empty one. */
  readonly last_at: Temporal.Instant | null;
}

/** The books of an office, the newest year first. */
export const booksOf = (db: Db, unitId: string): Promise<ListedBook[]> =>
  db.rows<ListedBook>(sql`select ${columns}, last.came_at as last_at from certification.books b
    left join lateral (select v.came_at from certification.lines l join certification.visits v on v.id = l.visit_id
      where l.book_id = b.id order by l.number desc limit 1) as last on true
    where owner_unit_id = ${unitId} order by year desc, kind, volume`);

/** Those of a kind and year that are closed. */
export const closedBooks = (
  db: Db,
  unitId: string,
  of: { readonly kind: BookKind; readonly year: number },
): Promise<Book[]> =>
  db.rows<Book>(sql`select ${columns} from certification.books where owner_unit_id = ${unitId} and kind = ${of.kind}
      and year = ${of.year} and closed_at is not null order by volume`);

export const bookById = (db: Db, id: string): Promise<Book | undefined> =>
  db.maybe<Book>(sql`select ${columns} from certification.books where id = ${id}`);

/** The open book of a kind and year, held open until the deed ends: nobody closes it between the number and its line. */
export const holdOpen = (tx: Tx, unitId: string, kind: BookKind, year: number): Promise<Book | undefined> =>
  tx.maybe<Book>(sql`select ${columns} from certification.books
    where owner_unit_id = ${unitId} and kind = ${kind} and year = ${year} and closed_at is null for share`);

/** A book to be closed: whoever is entering into it is waited for. */
export const lockBook = (tx: Tx, id: string): Promise<Book | undefined> =>
  tx.maybe<Book>(sql`select ${columns} from certification.books where id = ${id} for update`);

/** The next quyển of a kind and year; none where one is open (somebody was quicker). */
export const addBook = (
  tx: Tx,
  of: { readonly unitId: string; readonly kind: BookKind; readonly year: number },
  made: { readonly at: Temporal.Instant; readonly by: string | null },
): Promise<Book | undefined> =>
  tx.maybe<Book>(sql`insert into certification.books (id, owner_unit_id, kind, year, volume, opened_at, opened_by)
    select ${newId()}, ${of.unitId}, ${of.kind}, ${of.year}, coalesce(max(volume), 0) + 1, ${made.at}, ${made.by}
    from certification.books where owner_unit_id = ${of.unitId} and kind = ${of.kind} and year = ${of.year}
    on conflict do nothing returning ${columns}`);

export const totalsOf = (db: Db, bookId: string): Promise<Totals> =>
  db.one<Totals>(sql`select min(number) as first, max(number) as last,
      count(*) filter (where voided_at is null)::int as lines, count(*) filter (where voided_at is not null)::int as voided,
      coalesce(sum(copies) filter (where voided_at is null), 0)::int as copies,
      coalesce(sum(fee) filter (where voided_at is null), 0)::text as fees
    from certification.lines where book_id = ${bookId}`);

/** How many numbers of a book still wait to be signed. */
export const unsignedIn = async (db: Db, bookId: string): Promise<number> =>
  (
    await db.one<{ n: number }>(sql`select count(*)::int as n from certification.lines
      where book_id = ${bookId} and signed_at is null and voided_at is null`)
  ).n;

export const closed = (
  tx: Tx,
  id: string,
  made: {
    readonly at: Temporal.Instant;
    readonly by: string | null;
    readonly confirmedBy: string;
    readonly totals: Totals;
  },
): Promise<number> =>
  tx.run(sql`update certification.books set closed_at = ${made.at}, closed_by = ${made.by}, confirmed_by = ${made.confirmedBy},
    totals = ${JSON.stringify(made.totals)}::jsonb where id = ${id}`);

/** A line of a book as the book is read, by month. */
export interface BookLine {
  readonly id: string;
  readonly number: number;
  readonly volume: number;
  readonly came_at: Temporal.Instant;
  readonly requester: string;
  readonly identity_number: string | null;
  readonly matter: Matter;
  readonly paper: string;
  /** Of a translation: from which into which. */
  readonly language: string | null;
  readonly pages: number;
  readonly copies: number;
  readonly fee: bigint;
  readonly signed_by: string | null;
  readonly signed_at: Temporal.Instant | null;
  readonly voided_at: Temporal.Instant | null;
  readonly void_reason: string | null;
  readonly back_entered_at: Temporal.Instant | null;
  readonly back_reason: BackReason | null;
  /** When it was corrected last, and what it said at first. */
  readonly corrected_at: Temporal.Instant | null;
  readonly first_requester: string;
  readonly first_paper: string;
  readonly first_pages: number;
}

/** The lines of a kind of book entered from one instant to another, in the order of their numbers. */
export const linesBetween = (
  db: Db,
  of: { readonly unitId: string; readonly kind: BookKind },
  span: { readonly from: Temporal.Instant; readonly until: Temporal.Instant },
): Promise<BookLine[]> =>
  db.rows<BookLine>(sql`select l.id, l.number, b.volume, v.came_at, coalesce(c.requester, v.requester) as requester, v.identity_number,
      l.matter, coalesce(c.paper, l.paper) as paper, coalesce(c.pages, l.pages) as pages, l.copies, l.language,
      c.corrected_at, v.requester as first_requester, l.paper as first_paper, l.pages as first_pages,
      l.fee, l.signed_by, l.signed_at, l.voided_at, l.void_reason, v.back_entered_at, v.back_reason
    from certification.visits v join certification.lines l on l.visit_id = v.id join certification.books b on b.id = l.book_id
    left join lateral (select requester, paper, pages, corrected_at from certification.corrections where line_id = l.id
      order by position desc limit 1) as c on true
    where v.unit_id = ${of.unitId} and b.kind = ${of.kind} and v.came_at >= ${span.from} and v.came_at < ${span.until}
    order by b.year, l.number limit 5000`);
