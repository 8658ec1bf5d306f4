import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import type { Typed } from './typed.rules.ts';

/** A version that is being written, as it was kept last. */
export interface DraftRow {
  readonly procedure_id: string;
  readonly key: string;
  readonly base_id: string | null;
  readonly blank: ProcedureRecord | null;
  readonly typed: Typed;
  readonly revision: number;
  readonly started_at: Temporal.Instant;
  readonly changed_at: Temporal.Instant;
  readonly changed_by: string | null;
}

const columns = sql`procedure_id, key, base_id, blank, typed, revision, started_at, changed_at, changed_by`;

/** What is being written of a procedure; undefined where nothing is. */
export const draftOf = (db: Db, key: string): Promise<DraftRow | undefined> =>
  db.maybe<DraftRow>(sql`select ${columns} from procedures.drafts where key = ${key}`);

/** Every version that is being written, the one kept last first. */
export const draftRows = (db: Db): Promise<DraftRow[]> =>
  db.rows<DraftRow>(sql`select ${columns} from procedures.drafts order by changed_at desc, key`);

/** Whoever else would keep or drop it waits until the deed has ended. */
export const lockDraft = (tx: Tx, procedureId: string): Promise<unknown> =>
  tx.maybe(sql`select procedure_id from procedures.drafts where procedure_id = ${procedureId} for update`);

export interface KeptDraft extends Pick<DraftRow, 'procedure_id' | 'key' | 'base_id' | 'blank' | 'typed'> {
  readonly at: Temporal.Instant;
  readonly by: string | null;
}

/** Keeps what was typed. False where another is being written of the same procedure, made of another version. */
export const keepDraft = async (tx: Tx, draft: KeptDraft): Promise<boolean> =>
  (await tx.run(sql`
    insert into procedures.drafts (procedure_id, key, base_id, blank, typed, revision, started_at, started_by, changed_at, changed_by)
    values (${draft.procedure_id}, ${draft.key}, ${draft.base_id}, ${draft.blank && JSON.stringify(draft.blank)}::jsonb,
      ${JSON.stringify(draft.typed)}::jsonb, 1, ${draft.at}, ${draft.by}, ${draft.at}, ${draft.by})
    on conflict (procedure_id) do update set typed = excluded.typed, revision = drafts.revision + 1,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by
    where drafts.base_id is not distinct from excluded.base_id`)) === 1;

/** It was written or thrown away. False where it is gone already, or says something else by now. */
export const dropDraft = async (tx: Tx, procedureId: string, revision?: number): Promise<boolean> =>
  (await tx.run(sql`
    delete from procedures.drafts
    where procedure_id = ${procedureId} and (${revision ?? null}::int is null or revision = ${revision ?? null})`)) ===
  1;
