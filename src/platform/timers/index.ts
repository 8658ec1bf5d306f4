import type { Clock } from '#platform/clock/index.ts';
import { type Database, type Db, sql, type Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { blameOf } from '#platform/log/index.ts';

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
    on conflict (subject_id, kind) do update set due_at = excluded.due_at, failures = 0, failed_because = null,
      failed_where = null, failed_at = null, try_after = null`);

/** Takes a timer away; one that is not there is no fault. */
export const clearTimer = (tx: Tx, kind: string, subjectId: string): Promise<number> =>
  tx.run(sql`delete from platform.timers where subject_id = ${subjectId} and kind = ${kind}`);

/** What happens when a timer of a kind is due; at the instant it fell due. */
export type OnTimer = (tx: Tx, timer: Timer) => Promise<void>;

/** Kind of timer → who answers. */
export type Timers = ReadonlyMap<string, OnTimer>;

/**
 * Fires every timer due at `until` or earlier, oldest first, each in a transaction of its own and at its own instant. A timer
 * claimed by another process is left to it; one that fails stays, says how often and by what, and holds up no other.
 * Answers how many fired.
 */
export async function fireDue(db: Database, timers: Timers, until: Temporal.Instant, patient = false): Promise<number> {
  const held: string[] = [];
  for (let fired = 0; ; ) {
    let claimed: Timer | undefined;
    try {
      const rang = await fireNext(db, timers, { until, patient, held, claimed: (timer) => (claimed = timer) });
      if (!rang) return fired;
      fired += 1;
    } catch (fault) {
      // Without a timer in hand it is the database that failed, not the ringing.
      if (!claimed) throw fault;
      held.push(claimed.id);
      await noteFailure(db, claimed, fault);
    }
  }
}

interface Round {
  readonly until: Temporal.Instant;
  /** Those that failed in this round are not tried again before the next. */
  readonly held: readonly string[];
  /** Hears which timer it is, before it rings. */
  readonly claimed: (timer: Timer) => void;
  /** What failed often is left until its time has come. */
  readonly patient: boolean;
}

const fireNext = (db: Database, handlers: Timers, { until, held, claimed, patient }: Round): Promise<boolean> =>
  db.transaction(async (tx) => {
    const timer = await tx.maybe<Timer>(sql`
      delete from platform.timers where id = (
        select id from platform.timers where due_at <= ${until} and id <> all(${held}::uuid[])
          and (${!patient} or try_after is null or try_after <= clock_timestamp())
        order by due_at, id limit 1 for update skip locked)
      returning id, kind, subject_id, due_at`);
    if (!timer) return false;
    claimed(timer);
    await ring(tx, handlers, timer);
    return true;
  });

async function ring(tx: Tx, handlers: Timers, timer: Timer): Promise<void> {
  const fire = handlers.get(timer.kind);
  // A timer nobody answers to is a fault: it stays where it is, instead of being lost.
  if (!fire) throw new NoHandler(`no handler is there for timers of the kind ${timer.kind}`);
  await fire(tx, timer);
}

/** Rings one timer now, at its own instant, whatever became of it before. False: it is not there any more, or in other hands. */
export async function ringNow(tx: Tx, handlers: Timers, id: string): Promise<boolean> {
  const timer = await tx.maybe<Timer>(sql`
    delete from platform.timers where id = (select id from platform.timers where id = ${id} for update skip locked)
    returning id, kind, subject_id, due_at`);
  if (timer) await ring(tx, handlers, timer);
  return timer !== undefined;
}

class NoHandler extends Error {
  override readonly name = 'NoHandler';
}

/** Whose timers are fired, by which clock. */
export interface Firing {
  readonly db: Database;
  readonly clock: Pick<Clock, 'business'>;
  readonly timers: Timers;
}

/** One round by the business clock; what failed often is left until its time has come. Answers how many fired. */
const fireRound = async ({ db, clock, timers }: Firing): Promise<number> =>
  fireDue(db, timers, await clock.business(db), true);

/** Keeps with a timer why its ringing failed, and leaves it for longer the oftener it did. */
export function noteFailure(db: Db, { id }: Pick<Timer, 'id'>, fault: unknown): Promise<number> {
  const { because, where } = blameOf(fault);
  return db.run(sql`update platform.timers set failures = failures + 1, failed_because = ${because},
    failed_where = ${where}, failed_at = clock_timestamp(), try_after = platform.try_after(failures + 1)
    where id = ${id}`);
}

/** Fires what falls due until stopped, once a second: in production by the wall, in a demonstration by its own clock. */
export function keepFiring(firing: Firing): { stop(): Promise<void> } {
  let stopped = false;
  let wake = (): void => undefined;
  const rounds = async (): Promise<void> => {
    while (!stopped) {
      // A database that is away for a moment is asked again at the next round.
      await fireRound(firing).catch(() => undefined);
      if (stopped) return;
      await new Promise<void>((resolve) => {
        const pause = setTimeout(resolve, 1000);
        wake = () => {
          clearTimeout(pause);
          resolve();
        };
      });
    }
  };
  const running = rounds();
  return {
    stop: async () => {
      stopped = true;
      wake();
      await running;
    },
  };
}

/** The next instant at which something falls due, for the health page. */
export const nextTimer = async (db: Db): Promise<Temporal.Instant | undefined> =>
  (await db.maybe<{ due_at: Temporal.Instant }>(sql`select due_at from platform.timers order by due_at limit 1`))
    ?.due_at;

/** Timers of one kind that wait, and how many of them should have fired already. */
export interface Waiting {
  readonly kind: string;
  readonly waiting: number;
  readonly overdue: number;
  /** Of these, whose ringing failed; and by what the last did. */
  readonly failed: number;
  readonly failed_because: string | null;
  readonly next_at: Temporal.Instant;
}

/** What waits for its time, kind by kind, the soonest first. */
export const waitingTimers = (db: Db, now: Temporal.Instant): Promise<Waiting[]> =>
  db.rows<Waiting>(sql`
    select kind, count(*)::int as waiting, count(*) filter (where due_at <= ${now})::int as overdue,
      count(*) filter (where failures > 0)::int as failed, max(failed_because) as failed_because, min(due_at) as next_at
    from platform.timers group by kind order by min(due_at), kind`);
