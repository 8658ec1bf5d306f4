import { type Db, sql } from '#platform/db/index.ts';

export interface HeldTask {
  readonly code: string;
  /** The name of the step. */
  readonly name: string;
  readonly unit_id: string;
  readonly act: string;
  readonly due_at: Temporal.Instant;
}

/** The open steps that lie with one official and nobody else, the most urgent first. */
export const heldTasks = (db: Db, accountId: string): Promise<HeldTask[]> =>
  db.rows<HeldTask>(sql`
    select d.code, t.name, t.unit_id, t.act, t.due_at
    from dossiers.tasks t join dossiers.dossiers d on d.id = t.dossier_id
    where t.holder_id = ${accountId} and t.closed_at is null order by t.due_at, t.id`);
