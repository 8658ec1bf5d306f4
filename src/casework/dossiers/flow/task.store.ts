import { apart, type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Dossier } from '../dossier/dossier.store.ts';

/** An open piece of work: the shadow of a waiting token, so that queues can find it. */
export interface Task {
  readonly id: string;
  readonly dossier_id: string;
  readonly token: string;
  readonly element: string;
  readonly name: string;
  readonly unit_id: string;
  readonly act: string;
  readonly holder_id: string | null;
  readonly opened_at: Temporal.Instant;
  readonly step_due_at: Temporal.Instant;
  readonly waiting: boolean;
}

/** The tasks of a dossier that are open, whoever holds them. */
export const openWork = (db: Db, code: string): Promise<Task[]> =>
  db.rows<Task>(sql`
    select t.id, t.dossier_id, t.token, t.element, t.name, t.unit_id, t.act, t.holder_id, t.opened_at, t.step_due_at, t.waiting
    from dossiers.tasks t join dossiers.dossiers d on d.id = t.dossier_id
    where d.code = ${code} and t.closed_at is null order by t.opened_at`);

export interface PastTask {
  readonly token: string;
  readonly element: string;
  readonly name: string;
  readonly unit_id: string;
  readonly act: string;
  readonly holder_id: string | null;
  readonly opened_at: Temporal.Instant;
  readonly step_due_at: Temporal.Instant;
  readonly closed_at: Temporal.Instant | null;
  readonly closed_by: string | null;
  readonly outcome: string | null;
}

/** Every piece of work the dossier has had, in order. */
export const tasksOf = (db: Db, dossierId: string): Promise<PastTask[]> =>
  db.rows<PastTask>(sql`select token, element, name, unit_id, act, holder_id, opened_at, step_due_at, closed_at, closed_by, outcome
    from dossiers.tasks where dossier_id = ${dossierId} order by opened_at, id`);

export interface NewTask {
  readonly id: string;
  readonly token: string;
  readonly element: string;
  readonly name: string;
  readonly unitId: string;
  readonly act: string;
  readonly holderId: string | null;
  readonly stepDueAt: Temporal.Instant;
}

/** Opens the work the process now waits for. */
export async function open(
  tx: Tx,
  dossier: Pick<Dossier, 'id' | 'procedure_id' | 'promised_due' | 'judged_by' | 'ready_at'>,
  tasks: readonly NewTask[],
  at: Temporal.Instant,
): Promise<void> {
  if (tasks.length === 0) return;
  // What was closed before it are other rows.
  await tx.run(
    apart(sql`
    insert into dossiers.tasks (id, dossier_id, token, element, name, unit_id, act, holder_id, procedure_id, due_at, step_due_at, opened_at,
      judged_by, ready)
    select id, ${dossier.id}, token, element, name, unit_id, act, holder_id, ${dossier.procedure_id}, ${dossier.promised_due}, step_due_at, ${at},
      ${dossier.judged_by}, ${dossier.ready_at !== null}
    from unnest(${tasks.map((t) => t.id)}::uuid[], ${tasks.map((t) => t.token)}::text[], ${tasks.map((t) => t.element)}::text[],
      ${tasks.map((t) => t.name)}::text[], ${tasks.map((t) => t.unitId)}::uuid[], ${tasks.map((t) => t.act)}::text[],
      ${tasks.map((t) => t.holderId)}::uuid[], ${tasks.map((t) => t.stepDueAt.toString())}::timestamptz[])
      as given (id, token, element, name, unit_id, act, holder_id, step_due_at)`),
  );
}

/** Ends a task with its outcome, by this account (null: the machine). */
export const close = (
  tx: Tx,
  dossierId: string,
  tokens: readonly string[],
  by: { at: Temporal.Instant; who: string | null; outcome: string },
): Promise<number> =>
  tx.run(sql`update dossiers.tasks set closed_at = ${by.at}, closed_by = ${by.who}, outcome = ${by.outcome}
    where dossier_id = ${dossierId} and token = any(${tokens}) and closed_at is null`);

/** The result lies at the counter: what is still open hangs on the citizen, not on a date. */
export const markReady = (tx: Tx, dossierId: string): Promise<number> =>
  tx.run(sql`update dossiers.tasks set ready = true where dossier_id = ${dossierId} and closed_at is null`);

/** Names the one who does the work. */
export const hold = (tx: Tx, taskId: string, holderId: string): Promise<number> =>
  tx.run(sql`update dossiers.tasks set holder_id = ${holderId} where id = ${taskId} and closed_at is null`);

/** Work that waits for the citizen keeps its place in the queue, marked. */
export const setWaiting = (tx: Tx, dossierId: string, waiting: boolean): Promise<number> =>
  tx.run(
    sql`update dossiers.tasks set waiting = ${waiting}, overdue = false where dossier_id = ${dossierId} and closed_at is null`,
  );

/** The papers that work waits for were not brought by their last day. */
export const setOverdue = (tx: Tx, dossierId: string, overdue: boolean): Promise<number> =>
  tx.run(sql`update dossiers.tasks set overdue = ${overdue} where dossier_id = ${dossierId} and closed_at is null`);
