import { type Db, sql } from '#platform/db/index.ts';
import type { Queue } from './worklist.rules.ts';
import { clockStands, pastDue } from './worklist.store.ts';

/** What waits for one official, each counted up to `mostOnRail`. */
export interface RailRow {
  readonly day: number;
  readonly day_late: boolean;
  readonly give: number;
  readonly give_late: boolean;
  readonly take: number;
  readonly sign: number;
  readonly sign_late: boolean;
}

export interface RailAsked {
  readonly accountId: string;
  readonly queues: readonly Queue[];
  readonly handsAt: readonly string[];
  readonly signsAt: readonly string[];
  readonly now: Temporal.Instant;
  /** A date is late after its day. */
  readonly dayBegins: Temporal.Instant;
}

/** Beyond this a number says nothing more: the count stops, and it is shown as “99+”. */
export const mostOnRail = 100;

/**
 * All counts of the rail in one question. The soonest due come first from the index of each queue, so
 * what is late is among those that are counted, however long the queue.
 */
export const railRow = (db: Db, asked: RailAsked): Promise<RailRow> =>
  db.one<RailRow>(sql`
    with mine as (
      select open.late from unnest(${asked.queues.map((queue) => queue.unitId)}::uuid[], ${asked.queues.map((queue) => queue.act)}::text[]) as queue (unit_id, act)
      cross join lateral (
        select t.due_at < ${pastDue(asked)} and not (t.waiting and ${clockStands}) as late
        from dossiers.tasks t
        where t.closed_at is null and t.unit_id = queue.unit_id and t.act = queue.act and not t.ready
          and (t.holder_id is null or t.holder_id = ${asked.accountId})
        order by t.due_at limit ${mostOnRail}) as open
      limit ${mostOnRail}),
    signing as (
      select open.late from unnest(${asked.signsAt}::uuid[]) as office (unit_id)
      cross join lateral (
        select t.due_at < ${pastDue(asked)} as late
        from dossiers.tasks t
        left join lateral (select given_at from dossiers.legs l
          where l.dossier_id = t.dossier_id and l.to_unit_id = t.unit_id order by position desc limit 1) as leg on true
        where t.closed_at is null and t.unit_id = office.unit_id and t.act = 'sign' and not t.waiting and not t.ready
          and (leg is null or leg.given_at is not null)
        order by t.due_at limit ${mostOnRail}) as open
      limit ${mostOnRail}),
    giving as (select give_by < ${asked.now} as late from dossiers.legs
      where from_unit_id = any(${asked.handsAt}) and given_at is null and called_off_at is null order by give_by limit ${mostOnRail}),
    taking as (select 1 from dossiers.legs
      where to_unit_id = any(${asked.handsAt}) and given_at is not null and taken_at is null and called_off_at is null limit ${mostOnRail})
    select (select count(*)::int from mine) as day, (select coalesce(bool_or(late), false) from mine) as day_late,
      (select count(*)::int from giving) as give, (select coalesce(bool_or(late), false) from giving) as give_late,
      (select count(*)::int from taking) as take,
      (select count(*)::int from signing) as sign, (select coalesce(bool_or(late), false) from signing) as sign_late`);
