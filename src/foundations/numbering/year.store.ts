import { type Db, sql } from '#platform/db/index.ts';

export interface NumberedUnit {
  readonly owner_unit_id: string;
  /** Runs of numbers begun in the year, and how many numbers they came to. */
  readonly series: number;
  readonly numbers: number;
}

/** What each unit numbered in books of a year (those of a day are not books of a year). */
export const numberedIn = (db: Db, year: number): Promise<NumberedUnit[]> =>
  db.rows<NumberedUnit>(sql`select owner_unit_id, count(*)::int as series, sum(last)::int as numbers
    from numbering.counters where period = ${String(year)} group by owner_unit_id order by owner_unit_id`);

/** Was any number taken in a year, of a book or of a day? */
export const anyNumbered = async (db: Db, year: number): Promise<boolean> =>
  (
    await db.one<{ any: boolean }>(sql`select exists (select 1 from numbering.counters
      where period = ${String(year)} or (length(period) = 6 and left(period, 2) = ${String(year).slice(2)})) as any`)
  ).any;
