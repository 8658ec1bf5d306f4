import type { Cause } from '#casework/dossiers/index.ts';
import { type Db, type Sql, sql } from '#platform/db/index.ts';
import { type At, inTime, late } from '../dossier.store.ts';

/** What one office received and settled in a week, and how it stands now. */
export interface WeekFigures {
  readonly settling_id: string;
  readonly received: number;
  readonly settled: number;
  /** Of these: by the promised day. */
  readonly in_time: number;
  /** Without a result now, those waiting for the citizen included. */
  readonly running: number;
  /** Promised for the days of this week that are left, and not late. */
  readonly due: number;
  readonly late: number;
  /** Of the late: the citizen was told, with a new day. */
  readonly apologised: number;
  /** Apologies made in that week, of whatever has become of the dossier since. */
  readonly told: number;
  readonly waiting: number;
  /** With a result that nobody has collected. */
  readonly uncollected: number;
  /** Of these: for longer than thirty days. */
  readonly long: number;
}

export interface Asked extends At {
  /** Offices and counters whose dossiers are counted. */
  readonly units: readonly string[];
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly dueUntil: Temporal.Instant;
  readonly longSince: Temporal.Instant;
}

const open = sql`ready_at is null and withdrawn_at is null and stopped_at is null`;

const uncollected = sql`ready_at is not null and returned_at is null`;

const receivedIn = ({ from, until }: Asked): Sql => sql`(received_at >= ${from} and received_at < ${until})`;

const settledIn = ({ from, until }: Asked): Sql => sql`(ready_at >= ${from} and ready_at < ${until})`;

const toldIn = ({ from, until }: Asked): Sql => sql`(apologised_at >= ${from} and apologised_at < ${until})`;

const ofUnits = ({ units }: Pick<Asked, 'units'>): Sql =>
  sql`(settling_id = any(${units}::uuid[]) or one_stop_id = any(${units}::uuid[]))`;

/** The week by office: the same rows and the same judgement of lateness as the public figures. */
export const weekByUnit = (db: Db, asked: Asked): Promise<WeekFigures[]> =>
  db.rows<WeekFigures>(sql`
    select settling_id, count(*) filter (where ${receivedIn(asked)})::int as received,
      count(*) filter (where ${settledIn(asked)})::int as settled,
      count(*) filter (where ${settledIn(asked)} and ${inTime})::int as in_time,
      count(*) filter (where ${open})::int as running,
      count(*) filter (where ${open} and not waiting and not (${late(asked)}) and promised_due < ${asked.dueUntil})::int as due,
      count(*) filter (where ${late(asked)})::int as late,
      count(*) filter (where ${late(asked)} and apologised)::int as apologised,
      count(*) filter (where ${toldIn(asked)})::int as told,
      count(*) filter (where ${open} and waiting)::int as waiting,
      count(*) filter (where ${uncollected})::int as uncollected,
      count(*) filter (where ${uncollected} and ready_at < ${asked.longSince})::int as long
    from statistics.dossiers
    where ${ofUnits(asked)}
      and (${receivedIn(asked)} or ${settledIn(asked)} or ${toldIn(asked)} or (${open}) or (${uncollected}))
    group by settling_id`);

/** A dossier that is late, and in whose hands it lies. */
export interface LateRow {
  readonly dossier_id: string;
  readonly code: string;
  readonly version_id: string;
  readonly settling_id: string;
  readonly authority_id: string;
  readonly promised_due: Temporal.Instant;
  readonly judged_by: 'date' | 'time';
  readonly cause: Cause | null;
  readonly new_day: Temporal.PlainDate | null;
  readonly step: string | null;
  readonly at_unit: string | null;
  readonly holder_id: string | null;
}

/** What is late now, the longest first, each with the step it stands at and whoever holds it. */
export const lateWithHands = (db: Db, asked: Asked, size: number | null): Promise<LateRow[]> =>
  db.rows<LateRow>(sql`
    select s.dossier_id, d.code, d.version_id, s.settling_id, s.authority_id, s.promised_due, s.judged_by, s.cause,
      s.new_day, t.name as step, t.unit_id as at_unit, t.holder_id
    from (select * from statistics.dossiers where ${late(asked)} and ${ofUnits(asked)}
      order by promised_due, dossier_id limit ${size}::bigint) as s
    join dossiers.dossiers d on d.id = s.dossier_id
    left join lateral (select name, unit_id, holder_id from dossiers.tasks t
      where t.dossier_id = s.dossier_id and t.closed_at is null order by opened_at, id limit 1) as t on true
    order by s.promised_due, s.dossier_id`);
