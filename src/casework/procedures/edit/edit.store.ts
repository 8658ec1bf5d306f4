import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';

/** Versions of a procedure are written one after the other; who receives is not held up. */
export const lockProcedure = (tx: Tx, procedureId: string): Promise<unknown> =>
  tx.one(sql`select id from procedures.procedures where id = ${procedureId} for no key update`);

/** Nobody receives under it until the deed has ended. */
export const lockVersion = (tx: Tx, versionId: string): Promise<unknown> =>
  tx.one(sql`select id from procedures.versions where id = ${versionId} for update`);

export interface EditedRow {
  readonly id: string;
  readonly procedure_id: string;
  readonly valid_from: Temporal.PlainDate;
  readonly valid_to: Temporal.PlainDate | null;
  readonly superseded: boolean;
  readonly content: ProcedureRecord;
  readonly definition_id: string | null;
}

/** A version of this procedure as it stands now. */
export const versionToEdit = (db: Db, key: string, id: string): Promise<EditedRow | undefined> =>
  db.maybe<EditedRow>(sql`
    select v.id, v.procedure_id, v.valid_from, v.valid_to, v.superseded, v.content, v.definition_id
    from procedures.versions v join procedures.procedures p on p.id = v.procedure_id
    where v.id = ${id} and p.key = ${key}`);

/** The version holds until another day; null: without end. */
export const endVersion = (tx: Tx, id: string, validTo: Temporal.PlainDate | null): Promise<number> =>
  tx.run(sql`update procedures.versions set valid_to = ${validTo} where id = ${id}`);

/** Another has taken its place, or it stands again. */
export const supersede = (tx: Tx, id: string, superseded: boolean): Promise<number> =>
  tx.run(sql`update procedures.versions set superseded = ${superseded} where id = ${id}`);

interface NewEdit {
  readonly versionId: string;
  readonly baseId: string;
  readonly replaced: boolean;
  readonly why: string;
  readonly at: Temporal.Instant;
  readonly by: string | null;
}

export const addEdit = (tx: Tx, edit: NewEdit): Promise<number> =>
  tx.run(sql`insert into procedures.edits (version_id, base_id, replaced, why, written_at, written_by)
    values (${edit.versionId}, ${edit.baseId}, ${edit.replaced}, ${edit.why}, ${edit.at}, ${edit.by})`);

export interface EditRow {
  readonly version_id: string;
  readonly base_id: string;
  readonly replaced: boolean;
  readonly why: string;
  readonly written_at: Temporal.Instant;
  readonly written_by: string | null;
  readonly undone_at: Temporal.Instant | null;
  readonly undone_by: string | null;
  readonly undone_why: string | null;
  /** A decision publishes it. */
  readonly announced: boolean;
}

/** Every version of a procedure that was written on screen, the last one first. */
export const editRows = (db: Db, procedureId: string): Promise<EditRow[]> =>
  db.rows<EditRow>(sql`
    select e.version_id, e.base_id, e.replaced, e.why, e.written_at, e.written_by, e.undone_at, e.undone_by, e.undone_why,
      exists (select 1 from procedures.decision_versions d where d.version_id = e.version_id) as announced
    from procedures.edits e join procedures.versions v on v.id = e.version_id
    where v.procedure_id = ${procedureId}
    order by e.written_at desc, e.version_id desc`);

export const markUndone = (
  tx: Tx,
  versionId: string,
  undone: { readonly at: Temporal.Instant; readonly by: string | null; readonly why: string },
): Promise<number> =>
  tx.run(sql`update procedures.edits set undone_at = ${undone.at}, undone_by = ${undone.by}, undone_why = ${undone.why}
    where version_id = ${versionId} and undone_at is null`);

/** The names of the fields there are, in their order. */
export const fieldNames = async (db: Db): Promise<string[]> =>
  (await db.rows<{ name: string }>(sql`select name from procedures.fields order by position`)).map(({ name }) => name);
