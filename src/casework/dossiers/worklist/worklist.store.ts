import { type Db, sql } from '#platform/db/index.ts';
import type { State } from '../dossier/dossier.store.ts';

/** One line of a queue: everything an officer needs to choose the next piece of work. */
export interface Line {
  readonly task_id: string;
  readonly code: string;
  readonly subject: string;
  readonly owner_name: string;
  readonly procedure_id: string;
  readonly version_id: string;
  readonly state: State;
  readonly seq: number;
  readonly task_name: string;
  readonly act: string;
  readonly unit_id: string;
  readonly holder_id: string | null;
  readonly due_at: Temporal.Instant;
  readonly step_due_at: Temporal.Instant;
  readonly judged_by: 'date' | 'time';
  readonly waiting: boolean;
  readonly given_at: Temporal.Instant | null;
  readonly taken_at: Temporal.Instant | null;
  readonly leg_position: number | null;
}

/** A kind of work at one office: what a queue is made of. */
export interface Queue {
  readonly unitId: string;
  readonly act: string;
}

export interface Page {
  /** Only the work of this officer and what nobody holds yet. */
  readonly holderId?: string | undefined;
  readonly procedureId?: string | undefined;
  /** Keyset: the last line of the page before. */
  readonly after?: { readonly dueAt: Temporal.Instant; readonly taskId: string } | undefined;
  readonly dueBefore?: Temporal.Instant | undefined;
  readonly size: number;
}

/**
 * Open work of several queues, the soonest due first. Each queue gives its own first lines from its
 * partial index, so the price follows the page and not the ten million (ARCHITECTURE, queues).
 */
export const lines = (db: Db, queues: readonly Queue[], page: Page): Promise<Line[]> =>
  db.rows<Line>(sql`
    select t.id as task_id, d.code, d.subject, d.owner_name, d.procedure_id, d.version_id, d.state, d.seq,
      t.name as task_name, t.act, t.unit_id, t.holder_id, t.due_at, t.step_due_at, d.judged_by, t.waiting,
      leg.given_at, leg.taken_at, leg.position::int as leg_position
    from (
      select open.* from unnest(${queues.map((q) => q.unitId)}::uuid[], ${queues.map((q) => q.act)}::text[]) as queue (unit_id, act)
      cross join lateral (
        select * from dossiers.tasks t
        where t.closed_at is null and t.unit_id = queue.unit_id and t.act = queue.act
          and (${page.holderId ?? null}::uuid is null or t.holder_id is null or t.holder_id = ${page.holderId ?? null})
          and (${page.procedureId ?? null}::uuid is null or t.procedure_id = ${page.procedureId ?? null})
          and (${page.after?.dueAt ?? null}::timestamptz is null or (t.due_at, t.id) > (${page.after?.dueAt ?? null}, ${page.after?.taskId ?? null}::uuid))
          and (${page.dueBefore ?? null}::timestamptz is null or t.due_at < ${page.dueBefore ?? null})
        order by t.due_at, t.id limit ${page.size}) as open
      order by open.due_at, open.id limit ${page.size}) as t
    join dossiers.dossiers d on d.id = t.dossier_id
    left join lateral (select given_at, taken_at, position from dossiers.legs l
      where l.dossier_id = t.dossier_id and l.to_unit_id = t.unit_id order by position desc limit 1) as leg on true
    order by t.due_at, t.id`);

export interface Tally {
  readonly unit_id: string;
  readonly act: string;
  readonly late: number;
  readonly today: number;
  readonly all: number;
}

/** How much open work each queue holds; counts stop at 1,000 (“hơn 999”). */
export const tallies = (
  db: Db,
  queues: readonly Queue[],
  at: {
    readonly now: Temporal.Instant;
    readonly dayEnds: Temporal.Instant;
    readonly dayBegins: Temporal.Instant;
    readonly holderId?: string | undefined;
  },
): Promise<Tally[]> =>
  db.rows<Tally>(sql`
    select queue.unit_id, queue.act, count(*)::int as all,
      count(*) filter (where open.due_at < ${at.dayBegins})::int as late,
      count(*) filter (where open.due_at >= ${at.dayBegins} and open.due_at < ${at.dayEnds})::int as today
    from unnest(${queues.map((q) => q.unitId)}::uuid[], ${queues.map((q) => q.act)}::text[]) as queue (unit_id, act)
    cross join lateral (
      select t.due_at from dossiers.tasks t
      where t.closed_at is null and t.unit_id = queue.unit_id and t.act = queue.act
        and (${at.holderId ?? null}::uuid is null or t.holder_id is null or t.holder_id = ${at.holderId ?? null})
      order by t.due_at limit 1000) as open
    group by queue.unit_id, queue.act`);

export interface LegLine {
  readonly code: string;
  readonly subject: string;
  readonly owner_name: string;
  readonly from_unit_id: string;
  readonly to_unit_id: string;
  readonly received_at: Temporal.Instant;
  readonly give_by: Temporal.Instant;
  readonly given_at: Temporal.Instant | null;
  readonly given_by: string | null;
  readonly promised_due: Temporal.Instant;
  readonly judged_by: 'date' | 'time';
}

const legColumns = sql`d.code, d.subject, d.owner_name, l.from_unit_id, l.to_unit_id, d.received_at, l.give_by, l.given_at, l.given_by, d.promised_due, d.judged_by`;

/** What these offices still have to hand over, by whom it goes to. */
export const toGive = (db: Db, unitIds: readonly string[]): Promise<LegLine[]> =>
  db.rows<LegLine>(sql`select ${legColumns} from dossiers.legs l join dossiers.dossiers d on d.id = l.dossier_id
    where l.from_unit_id = any(${unitIds}) and l.given_at is null order by l.to_unit_id, l.give_by, d.code limit 500`);

/** What was given to these offices and waits for their signature. */
export const toTake = (db: Db, unitIds: readonly string[]): Promise<LegLine[]> =>
  db.rows<LegLine>(sql`select ${legColumns} from dossiers.legs l join dossiers.dossiers d on d.id = l.dossier_id
    where l.to_unit_id = any(${unitIds}) and l.given_at is not null and l.taken_at is null order by l.given_at, d.code limit 500`);
