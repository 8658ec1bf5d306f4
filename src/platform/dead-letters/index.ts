import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** What the house does by itself: at a time, or after something happened. */
export type Sort = 'timer' | 'listener';

interface Letter {
  readonly id: string;
  readonly sort: Sort;
  /** The kind of timer, or the name of the listener. */
  readonly name: string;
  /** What the timer is about, or the stream of the event the listener stands before; null while that is looked for. */
  readonly subject_id: string | null;
  /** When the timer fell due. */
  readonly due_at: Temporal.Instant | null;
  /** The number of the event in its stream. */
  readonly seq: number | null;
  readonly failures: number;
  readonly failed_because: string;
  readonly failed_where: string | null;
  readonly failed_at: Temporal.Instant | null;
}

/** Work that failed and is still to be done. */
export interface Failing extends Letter {
  /** Left alone until then; null: it is tried every second. */
  readonly try_after: Temporal.Instant | null;
  /** How many events wait behind it, at most 1,000. */
  readonly behind: number;
}

const timers = sql`select id, 'timer' as sort, kind as name, subject_id, due_at, null::integer as seq, failures,
  coalesce(failed_because, 'fault') as failed_because, failed_where, failed_at, try_after, 0 as behind
  from platform.timers where failures > 0`;

const listeners = sql`select id, 'listener' as sort, name, stuck_stream as subject_id, null::timestamptz as due_at,
  stuck_seq as seq, failures, coalesce(failed_because, 'fault') as failed_because, failed_where, failed_at, try_after, (
    select count(*)::int from (select 1 from platform.events e
      where (e.tx, e.position) > (l.tx, l.position) limit 1000) as ahead) as behind
  from platform.listeners l where failures > 0`;

/** Everything that failed and waits to be done, what failed longest ago first. */
export const failing = (db: Db): Promise<Failing[]> =>
  db.rows<Failing>(sql`select * from (${timers} union all ${listeners}) as failing order by failed_at nulls first, id
    limit 500`);

export const failingById = (db: Db, id: string): Promise<Failing | undefined> =>
  db.maybe<Failing>(sql`select * from (${timers} union all ${listeners}) as failing where id = ${id}`);

/** How much waits for somebody to look after it. */
export interface Alarm {
  readonly failing: number;
  /** Given up and never taken up again. */
  readonly givenUp: number;
}

export const alarm = (db: Db): Promise<Alarm> =>
  db.one<Alarm>(sql`select
    (select count(*)::int from platform.timers where failures > 0)
      + (select count(*)::int from platform.listeners where failures > 0) as failing,
    (select count(*)::int from platform.given_up where taken_up_at is null) as "givenUp"`);

/** Work somebody gave up. */
export interface GivenUp extends Letter {
  readonly subject_id: string;
  readonly reason: string;
  readonly given_up_at: Temporal.Instant;
  readonly given_up_by: string;
  readonly taken_up_at: Temporal.Instant | null;
  readonly taken_up_by: string | null;
}

const kept = sql`id, sort, name, subject_id, due_at, seq, failures, failed_because, failed_where, failed_at, reason,
  given_up_at, given_up_by, taken_up_at, taken_up_by`;

/** What was given up, the last first. */
export const givenUp = (db: Db): Promise<GivenUp[]> =>
  db.rows<GivenUp>(sql`select ${kept} from platform.given_up order by given_up_at desc, id limit 500`);

export const lockGivenUp = (tx: Tx, id: string): Promise<GivenUp | undefined> =>
  tx.maybe<GivenUp>(sql`select ${kept} from platform.given_up where id = ${id} for update`);

interface Word {
  readonly id: string;
  readonly reason: string;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** Takes a timer that failed out of the way, with the reason. False: it is not there any more, or never failed. */
export const giveUpTimer = async (tx: Tx, timer: string, { id, reason, at, by }: Word): Promise<boolean> =>
  (await tx.run(sql`
    with gone as (delete from platform.timers where id = (
        select id from platform.timers where id = ${timer} and failures > 0 for update skip locked)
      returning kind, subject_id, due_at, failures, failed_because, failed_where, failed_at)
    insert into platform.given_up (id, sort, name, subject_id, due_at, failures, failed_because, failed_where, failed_at,
      reason, given_up_at, given_up_by)
    select ${id}, 'timer', kind, subject_id, due_at, failures, coalesce(failed_because, 'fault'), failed_where, failed_at,
      ${reason}, ${at}, ${by} from gone`)) > 0;

/** Passes over the one event a listener stands before, with the reason; it goes on behind it. */
export const giveUpEvent = async (tx: Tx, listener: string, { id, reason, at, by }: Word): Promise<boolean> => {
  const written = await tx.run(sql`
    insert into platform.given_up (id, sort, name, subject_id, seq, failures, failed_because, failed_where, failed_at,
      reason, given_up_at, given_up_by)
    select ${id}, 'listener', name, stuck_stream, stuck_seq, failures, coalesce(failed_because, 'fault'), failed_where,
      failed_at, ${reason}, ${at}, ${by}
    from platform.listeners where id = (
      select id from platform.listeners where id = ${listener} and stuck_position is not null for update skip locked)`);
  if (written === 0) return false;
  await tx.run(sql`update platform.listeners set tx = stuck_tx, position = stuck_position, failures = 0,
    failed_because = null, failed_where = null, failed_at = null, try_after = null, stuck_tx = null,
    stuck_position = null, stuck_stream = null, stuck_seq = null where id = ${listener}`);
  return true;
};

/** Sets a timer again that was given up. False: its subject has a new one of this kind. */
export const setAgain = async (tx: Tx, { id, name, subject_id, due_at }: GivenUp): Promise<boolean> =>
  (await tx.run(sql`insert into platform.timers (id, kind, subject_id, due_at)
    values (${id}, ${name}, ${subject_id}, ${due_at}) on conflict (subject_id, kind) do nothing`)) > 0;

export const markTakenUp = (
  tx: Tx,
  id: string,
  { at, by }: { readonly at: Temporal.Instant; readonly by: string },
): Promise<number> =>
  tx.run(sql`update platform.given_up set taken_up_at = ${at}, taken_up_by = ${by} where id = ${id}`);
