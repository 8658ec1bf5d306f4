import { type Db, sql, type Tx } from '#platform/db/index.ts';

export type Ground = 'reception' | 'restart' | 'extension' | 'resume' | 'apology';

/** What was printed and handed over. Never changed: a later promise is another row (law 4). */
export interface Promised {
  readonly position: number;
  readonly due_at: Temporal.Instant;
  readonly said: string;
  readonly ground: Ground;
  readonly statutory_due: Temporal.Instant;
  readonly committed_due: Temporal.Instant;
  readonly made_at: Temporal.Instant;
}

/** Every promise made to the person, oldest first; the last before any apology is the one that is judged by. */
export const promisesOf = (db: Db, dossierId: string): Promise<Promised[]> =>
  db.rows<Promised>(sql`select position, due_at, said, ground, statutory_due, committed_due, made_at
    from dossiers.promises where dossier_id = ${dossierId} order by position`);

export type NewPromise = Omit<Promised, 'position' | 'made_at'>;

/** Makes the next promise to the person, on the paper of this ground; `by` is the account, null for the machine. */
export const promise = (
  tx: Tx,
  dossierId: string,
  given: NewPromise,
  made: { readonly at: Temporal.Instant; readonly by: string | null },
): Promise<number> =>
  tx.run(sql`
    insert into dossiers.promises (dossier_id, position, due_at, said, ground, statutory_due, committed_due, made_at, made_by)
    select ${dossierId}, coalesce(max(position), 0) + 1, ${given.due_at}, ${given.said}, ${given.ground},
      ${given.statutory_due}, ${given.committed_due}, ${made.at}, ${made.by}::uuid
    from dossiers.promises where dossier_id = ${dossierId}`);

/**
 * Replaces the dates a dossier is judged by. An apology never comes here: it gives a new date, but
 * lateness stays judged on the promise before it.
 */
export const judgeBy = (
  tx: Tx,
  dossierId: string,
  dates: Pick<NewPromise, 'due_at' | 'statutory_due' | 'committed_due'>,
): Promise<number> =>
  tx.run(sql`
    with dossier as (
      update dossiers.dossiers set promised_due = ${dates.due_at}, statutory_due = ${dates.statutory_due},
        committed_due = ${dates.committed_due} where id = ${dossierId} returning id)
    update dossiers.tasks t set due_at = ${dates.due_at} from dossier where t.dossier_id = dossier.id and t.closed_at is null`);
