import { type Db, sql, type Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { next, type Series } from './counters.store.ts';

/** A line of a number book. */
export interface NumberEntry {
  readonly id: string;
  readonly number: number;
}

/** Enters a subject in a book under the next number. Numbers are voided with a reason, never given twice. */
export async function enter(
  tx: Tx,
  series: Series,
  entry: { readonly subjectId: string; readonly at: Temporal.Instant; readonly by: string | null },
): Promise<NumberEntry> {
  const number = await next(tx, series);
  const id = newId();
  await tx.run(sql`
    insert into numbering.entries (id, kind, owner_unit_id, period, number, subject_id, entered_at, entered_by)
    values (${id}, ${series.kind}, ${series.ownerUnitId}, ${series.period}, ${number}, ${entry.subjectId}, ${entry.at}, ${entry.by})`);
  return { id, number };
}

/** The line a subject has in a kind of book, if it was not voided. */
export const entryOf = (db: Db, kind: string, subjectId: string): Promise<NumberEntry | undefined> =>
  db.maybe<NumberEntry>(sql`select id, number from numbering.entries
    where kind = ${kind} and subject_id = ${subjectId} and voided_at is null`);

/** Marks one line as void, with the reason. */
export const voidEntry = (
  tx: Tx,
  id: string,
  made: { readonly at: Temporal.Instant; readonly reason: string },
): Promise<number> =>
  tx.run(sql`update numbering.entries set voided_at = ${made.at}, void_reason = ${made.reason}
    where id = ${id} and voided_at is null`);

/** Marks every line a subject has as void, with the reason: the numbers stay where they are and are never given again. */
export const voidEntries = (
  tx: Tx,
  subjectId: string,
  made: { readonly at: Temporal.Instant; readonly reason: string },
): Promise<number> =>
  tx.run(sql`update numbering.entries set voided_at = ${made.at}, void_reason = ${made.reason}
    where subject_id = ${subjectId} and voided_at is null`);
