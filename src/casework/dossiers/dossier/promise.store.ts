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

/** Promises `p` that hold: one whose step was taken back before its paper was printed stays a row, and holds no more. */
export const holds = sql`not exists (select 1 from dossiers.promises_taken_back b
  where b.dossier_id = p.dossier_id and b.position = p.position)`;

/** Every promise made to the person, oldest first; the last before any apology is the one that is judged by. */
export const promisesOf = (db: Db, dossierId: string): Promise<Promised[]> =>
  db.rows<Promised>(sql`select p.position, p.due_at, p.said, p.ground, p.statutory_due, p.committed_due, p.made_at
    from dossiers.promises p where p.dossier_id = ${dossierId} and ${holds} order by p.position`);

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

/** The dates a dossier was judged by, and its last promise, before a step that makes a new one. */
export interface DatesBefore {
  readonly promise: number;
  readonly promised_due: string;
  readonly statutory_due: string;
  readonly committed_due: string;
}

/** What a step that promises anew finds, so that it may be taken back. */
export const datesBefore = (tx: Tx, dossierId: string): Promise<DatesBefore> =>
  tx.one<DatesBefore>(sql`
    select (select max(p.position) from dossiers.promises p where p.dossier_id = d.id)::int as promise,
      to_jsonb(d.promised_due) #>> '{}' as promised_due, to_jsonb(d.statutory_due) #>> '{}' as statutory_due,
      to_jsonb(d.committed_due) #>> '{}' as committed_due
    from dossiers.dossiers d where d.id = ${dossierId}`);

/** The dossier is judged again by what it was before; the promise made since stays written, and holds no more. */
export async function takePromiseBack(
  tx: Tx,
  dossierId: string,
  before: DatesBefore,
  said: { readonly at: Temporal.Instant; readonly by: string; readonly why: string },
): Promise<void> {
  await tx.run(sql`
    insert into dossiers.promises_taken_back (dossier_id, position, taken_back_at, taken_back_by, reason)
    select p.dossier_id, p.position, ${said.at}, ${said.by}, ${said.why}
    from dossiers.promises p where p.dossier_id = ${dossierId} and p.position > ${before.promise} and ${holds}`);
  await tx.run(sql`update dossiers.dossiers set promised_due = ${before.promised_due}::timestamptz,
    statutory_due = ${before.statutory_due}::timestamptz, committed_due = ${before.committed_due}::timestamptz
    where id = ${dossierId}`);
}
