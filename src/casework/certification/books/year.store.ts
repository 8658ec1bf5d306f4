import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { BookKind } from '../matters.rules.ts';

export interface BookToOpen {
  readonly owner_unit_id: string;
  readonly kind: BookKind;
}

/** Books there were the year before, and none yet of this year. */
export const booksToOpen = (db: Db, year: number): Promise<BookToOpen[]> =>
  db.rows<BookToOpen>(sql`select owner_unit_id, kind from certification.books where year = ${year - 1}
    except select owner_unit_id, kind from certification.books where year = ${year}
    order by owner_unit_id, kind`);

/** Of the year before: books not closed yet, and numbers that wait for their hand. */
export const openOfYear = (db: Db, year: number): Promise<{ books: number; unsigned: number }> =>
  db.one(sql`select count(*)::int as books,
      coalesce(sum((select count(*) from certification.lines l
        where l.book_id = b.id and l.signed_at is null and l.voided_at is null)), 0)::int as unsigned
    from certification.books b where b.year = ${year} and b.closed_at is null`);

export const dropEmpty = (
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; owner_unit_id: string; kind: BookKind; year: number; volume: number }[]> =>
  tx.rows(sql`delete from certification.books b where b.id = any(${ids}::uuid[]) and b.closed_at is null
      and not exists (select 1 from certification.lines l where l.book_id = b.id)
    returning id, owner_unit_id, kind, year, volume`);
