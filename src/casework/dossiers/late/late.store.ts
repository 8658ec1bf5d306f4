import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Cause } from './late.rules.ts';

/** That a dossier will be late, as the office told it; and the apology, once it was made. */
export interface Lateness {
  readonly cause: Cause;
  readonly said: string;
  readonly new_day: Temporal.PlainDate;
  readonly unit_id: string;
  readonly reported_at: Temporal.Instant;
  readonly reported_by: string;
  /** Of the apology, in the counter's book of the year. */
  readonly number: number | null;
  readonly apologised_at: Temporal.Instant | null;
  readonly apologised_by: string | null;
}

/** What was said of a dossier's lateness; none where nothing was. */
export const latenessOf = (db: Db, dossierId: string): Promise<Lateness | undefined> =>
  db.maybe<Lateness>(sql`
    select cause, said, new_day, unit_id, reported_at, reported_by, number, apologised_at, apologised_by
    from dossiers.lateness where dossier_id = ${dossierId}`);

export type NewReport = Pick<Lateness, 'cause' | 'said' | 'new_day' | 'unit_id' | 'reported_at' | 'reported_by'>;

/** The office says it will be late. */
export const reported = (tx: Tx, dossierId: string, report: NewReport): Promise<number> =>
  tx.run(sql`
    insert into dossiers.lateness (dossier_id, cause, said, new_day, unit_id, reported_at, reported_by)
    values (${dossierId}, ${report.cause}, ${report.said}, ${report.new_day}, ${report.unit_id}, ${report.reported_at}, ${report.reported_by})`);

/** The counter has apologised, under this number. */
export const apologised = (
  tx: Tx,
  dossierId: string,
  made: { readonly number: number; readonly at: Temporal.Instant; readonly by: string },
): Promise<number> =>
  tx.run(sql`update dossiers.lateness set number = ${made.number}, apologised_at = ${made.at}, apologised_by = ${made.by}
    where dossier_id = ${dossierId}`);
