import { type Db, plannedOnce, type Sql, sql } from '#platform/db/index.ts';
import type { State } from '../dossier/dossier.store.ts';
import { type Door, doors, type Edges, mostCounted, type Queue } from './worklist.rules.ts';

/** One line of a queue: everything an officer needs to choose the next piece of work. */
export interface Line {
  readonly task_id: string;
  readonly code: string;
  readonly subject: string;
  readonly owner_name: string;
  readonly procedure_id: string;
  readonly version_id: string;
  readonly authority_id: string;
  readonly state: State;
  readonly seq: number;
  readonly task_name: string;
  readonly act: string;
  readonly unit_id: string;
  readonly holder_id: string | null;
  readonly due_at: Temporal.Instant;
  readonly step_due_at: Temporal.Instant;
  readonly judged_by: 'date' | 'time';
  readonly ready_at: Temporal.Instant | null;
  readonly waiting: boolean;
  readonly overdue: boolean;
  readonly door: Door;
  readonly given_at: Temporal.Instant | null;
  readonly taken_at: Temporal.Instant | null;
  readonly leg_position: number | null;
  /** It was given back to this step, and nobody has answered that with a step forward. */
  readonly came_back: boolean;
}

/** What is left out of a queue. */
export interface Sieve {
  readonly edges: Edges;
  /** Only the work of this officer and what nobody holds yet. */
  readonly holderId?: string | undefined;
  readonly procedureId?: string | undefined;
}

export interface Page extends Sieve {
  readonly doors: readonly Door[];
  /** Keyset: the last line of the page before. */
  readonly after?: { readonly dueAt: Temporal.Instant; readonly taskId: string } | undefined;
  readonly size: number;
}

/**
 * Open work of several queues, the soonest due first. Each queue gives its own first lines from its
 * partial index, so the price follows the page and not the ten million (ARCHITECTURE, queues).
 */
export const lines = (db: Db, queues: readonly Queue[], page: Page): Promise<Line[]> =>
  db.rows<Line>(
    plannedOnce(sql`
    with horizon as (${horizonsOf(page.edges)})
    select t.id as task_id, d.code, d.subject, d.owner_name, d.procedure_id, d.version_id, d.authority_id, d.state, d.seq,
      t.name as task_name, t.act, t.unit_id, t.holder_id, t.due_at, t.step_due_at, d.judged_by, d.ready_at, t.waiting, t.overdue, t.door,
      leg.given_at, leg.taken_at, leg.position::int as leg_position,
      exists (select from dossiers.tasks b where b.dossier_id = t.dossier_id and b.closed_at = t.opened_at
        and b.outcome = 'send-back') as came_back
    from (
      select open.* from (${queueRows(queues)}) as queue
      cross join lateral (
        select t.*, behind.door ${openWork(page)} ${dueWithin(page)} ${pastLine(page)}
          and behind.door <> all(${doors.filter((door) => !page.doors.includes(door))}::text[])
        order by t.due_at, t.id limit ${page.size}) as open
      order by open.due_at, open.id limit ${page.size}) as t
    join dossiers.dossiers d on d.id = t.dossier_id
    left join lateral (select given_at, taken_at, position from dossiers.legs l
      where l.dossier_id = t.dossier_id and l.to_unit_id = t.unit_id order by position desc limit 1) as leg on true
    order by t.due_at, t.id`),
  );

export type Tally = Queue & Readonly<Record<Door, number>>;

/** How much open work each queue holds behind each door, the soonest due first and at most `mostCounted`. */
export const tallies = (db: Db, queues: readonly Queue[], sieve: Sieve): Promise<Tally[]> =>
  db.rows<Tally>(sql`
    with horizon as (${horizonsOf(sieve.edges)})
    select queue.unit_id as "unitId", queue.act,
      count(*) filter (where open.door = 'late')::int as late,
      count(*) filter (where open.door = 'today')::int as today,
      count(*) filter (where open.door = 'soon')::int as soon,
      count(*) filter (where open.door = 'later')::int as later,
      count(*) filter (where open.door = 'waiting')::int as waiting,
      count(*) filter (where open.door = 'ready')::int as ready
    from (${queueRows(queues)}) as queue
    cross join lateral (select behind.door ${openWork(sieve)} order by t.due_at limit ${mostCounted}) as open
    group by queue.unit_id, queue.act`);

/** The procedures there is open work of: what a queue can be filtered by. */
export const proceduresIn = (
  db: Db,
  queues: readonly Queue[],
): Promise<{ procedure_id: string; version_id: string }[]> =>
  db.rows(sql`
    select open.procedure_id, max(open.version_id::text)::uuid as version_id
    from (${queueRows(queues)}) as queue
    cross join lateral (
      select t.procedure_id, d.version_id from dossiers.tasks t join dossiers.dossiers d on d.id = t.dossier_id
      where t.closed_at is null and t.unit_id = queue.unit_id and t.act = queue.act
      order by t.due_at limit ${mostCounted}) as open
    group by open.procedure_id`);

/** The last note of each dossier: what the officer says of it before the head approves. */
export const lastNotes = (db: Db, codes: readonly string[]): Promise<{ code: string; said: string }[]> =>
  db.rows(sql`
    select d.code, last.said from dossiers.dossiers d
    cross join lateral (select said from dossiers.notes n where n.dossier_id = d.id order by n.seq desc limit 1) as last
    where d.code = any(${codes})`);

const queueRows = (queues: readonly Queue[]): Sql =>
  sql`select * from unnest(${queues.map((q) => q.unitId)}::uuid[], ${queues.map((q) => q.act)}::text[]) as asked (unit_id, act)`;

const horizonsOf = ({ horizons }: Edges): Sql =>
  sql`select * from unnest(${horizons.map((h) => h.authorityId)}::uuid[], ${horizons.map((h) => h.soonEnds.toString())}::timestamptz[])
    as given (authority_id, soon_ends)`;

/** Where every door asked for lies on one side of tonight, the index need not be read on the other. */
function dueWithin({ doors: asked, edges }: Page): Sql {
  if (asked.every((door) => door === 'late' || door === 'today')) return sql`and t.due_at < ${edges.dayEnds}`;
  if (asked.every((door) => door === 'soon' || door === 'later')) return sql`and t.due_at >= ${edges.dayEnds}`;
  return sql``;
}

const pastLine = ({ after }: Page): Sql =>
  after ? sql`and (t.due_at, t.id) > (${after.dueAt}, ${after.taskId}::uuid)` : sql``;

/** What is due before this is late: a date after its day, an hour after its minute. */
export const pastDue = ({ now, dayBegins }: Pick<Edges, 'now' | 'dayBegins'>): Sql =>
  sql`case t.judged_by when 'time' then ${now}::timestamptz else ${dayBegins}::timestamptz end`;

/** Papers asked for past the promised day stop no clock: what waits for them is late all the same. */
export const clockStands = sql`exists (
  select from dossiers.pauses s where s.dossier_id = t.dossier_id and upper_inf(s.during))`;

/**
 * Counts and lists ask the same question, or the doors would not add up. A list says which doors it leaves out:
 * asked for a door, the planner would think it rare and sort whole queues instead of reading the index in order.
 */
const openWork = ({ edges, holderId, procedureId }: Sieve): Sql => sql`
  from dossiers.tasks t
  cross join lateral (select case
    when t.ready then 'ready'
    when t.waiting and (t.due_at >= ${pastDue(edges)} or ${clockStands}) then 'waiting'
    when t.due_at < ${pastDue(edges)} then 'late'
    when t.due_at < ${edges.dayEnds} then 'today'
    when t.due_at < ${edges.soonSurely} then 'soon'
    when t.due_at >= ${edges.laterSurely} then 'later'
    when t.due_at < (select soon_ends from dossiers.dossiers d join horizon using (authority_id) where d.id = t.dossier_id) then 'soon'
    else 'later' end as door) as behind
  where t.closed_at is null and t.unit_id = queue.unit_id and t.act = queue.act
    and (${holderId ?? null}::uuid is null or t.holder_id is null or t.holder_id = ${holderId ?? null})
    and (${procedureId ?? null}::uuid is null or t.procedure_id = ${procedureId ?? null})`;
