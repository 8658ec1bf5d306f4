import { type Database, type Db, sql, type Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';

export interface Timer {
  readonly id: string;
  readonly kind: string;
  readonly subject_id: string;
  readonly due_at: Temporal.Instant;
}

/** Sets (or moves) the one timer of this kind that a subject has. */
export const setTimer = (tx: Tx, kind: string, subjectId: string, dueAt: Temporal.Instant): Promise<number> =>
  tx.run(sql`insert into platform.timers (id, kind, subject_id, due_at)
    values (${newId()}, ${kind}, ${subjectId}, ${dueAt})
    on conflict (subject_id, kind) do update set due_at = excluded.due_at`);

/** Takes a timer away; one that is not there is no fault. */
export const clearTimer = (tx: Tx, kind: string, subjectId: string): Promise<number> =>
  tx.run(sql`delete from platform.timers where subject_id = ${subjectId} and kind = ${kind}`);

/** What happens when a timer of a kind is due; at the instant it fell due. */
export type OnTimer = (tx: Tx, timer: Timer) => Promise<void>;

/**
 * Fires every timer due at `until` or earlier, oldest first, each in a transaction of its own and
 * at its own instant. A timer claimed by another process is left to it. Answers how many fired.
 */
export async function fireDue(
  db: Database,
  handlers: ReadonlyMap<string, OnTimer>,
  until: Temporal.Instant,
): Promise<number> {
  let fired = 0;
  while (await fireNext(db, handlers, until)) fired += 1;
  return fired;
}

const fireNext = (db: Database, handlers: ReadonlyMap<string, OnTimer>, until: Temporal.Instant): Promise<boolean> =>
  db.transaction(async (tx) => {
    const timer = await tx.maybe<Timer>(sql`
      delete from platform.timers where id = (
        select id from platform.timers where due_at <= ${until}
        order by due_at, id limit 1 for update skip locked)
      returning id, kind, subject_id, due_at`);
    if (!timer) return false;
    const fire = handlers.get(timer.kind);
    // A timer nobody answers to is a fault: it stays where it is, instead of being lost.
    if (!fire) throw new Error(`no handler is there for timers of the kind ${timer.kind}`);
    await fire(tx, timer);
    return true;
  });

/** The next instant at which something falls due, for the health page. */
export const nextTimer = async (db: Db): Promise<Temporal.Instant | undefined> =>
  (await db.maybe<{ due_at: Temporal.Instant }>(sql`select due_at from platform.timers order by due_at limit 1`))
    ?.due_at;

/** Timers of one kind that wait, and how many of them should have fired already. */
export interface Waiting {
  readonly kind: string;
  readonly waiting: number;
  readonly overdue: number;
  readonly next_at: Temporal.Instant;
}

/** What waits for its time, kind by kind, the soonest first. */
export const waitingTimers = (db: Db, now: Temporal.Instant): Promise<Waiting[]> =>
  db.rows<Waiting>(sql`
    select kind, count(*)::int as waiting, count(*) filter (where due_at <= ${now})::int as overdue, min(due_at) as next_at
    from platform.timers group by kind order by min(due_at), kind`);
