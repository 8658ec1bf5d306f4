import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Room } from '../offerings/rooms.rules.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';

/** Versions of a procedure are written one after the other; who receives is not held up. */
export const lockProcedure = (tx: Tx, procedureId: string): Promise<unknown> =>
  tx.one(sql`select id from procedures.procedures where id = ${procedureId} for no key update`);

/** Nobody receives under it until the deed has ended. */
export const lockVersion = (tx: Tx, versionId: string): Promise<unknown> =>
  tx.one(sql`select id from procedures.versions where id = ${versionId} for update`);

/** What a new version is made of: a version, or what a procedure begins as that is not there yet. */
export interface BaseRow {
  readonly id: string | null;
  readonly procedure_id: string;
  readonly valid_from: Temporal.PlainDate | null;
  readonly valid_to: Temporal.PlainDate | null;
  readonly superseded: boolean;
  readonly content: ProcedureRecord;
  readonly definition_id: string | null;
}

export interface EditedRow extends BaseRow {
  readonly id: string;
  readonly valid_from: Temporal.PlainDate;
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
  readonly baseId: string | null;
  readonly replaced: boolean;
  readonly why: string;
  /** Who received and settled before; null where that stays as it is. */
  readonly roomsBefore: unknown;
  readonly at: Temporal.Instant;
  readonly by: string | null;
}

export const addEdit = (tx: Tx, edit: NewEdit): Promise<number> =>
  tx.run(sql`insert into procedures.edits (version_id, base_id, replaced, why, rooms_before, written_at, written_by)
    values (${edit.versionId}, ${edit.baseId}, ${edit.replaced}, ${edit.why},
      ${edit.roomsBefore ? JSON.stringify(edit.roomsBefore) : null}::jsonb, ${edit.at}, ${edit.by})`);

export interface EditRow {
  readonly version_id: string;
  /** Null: the first version of a procedure, made of none. */
  readonly base_id: string | null;
  readonly replaced: boolean;
  readonly why: string;
  readonly rooms_before: readonly Room[] | null;
  readonly written_at: Temporal.Instant;
  readonly written_by: string | null;
  readonly undone_at: Temporal.Instant | null;
  readonly undone_by: string | null;
  readonly undone_why: string | null;
  /** A decision publishes it. */
  readonly announced: boolean;
  /** A unit gave the procedure away by it. */
  readonly separated: boolean;
}

/** Every version of a procedure that was written on screen, the last one first. */
export const editRows = (db: Db, procedureId: string): Promise<EditRow[]> =>
  db.rows<EditRow>(sql`
    select e.version_id, e.base_id, e.replaced, e.why, e.rooms_before, e.written_at, e.written_by, e.undone_at, e.undone_by, e.undone_why,
      exists (select 1 from procedures.decision_versions d where d.version_id = e.version_id) as announced,
      exists (select 1 from procedures.separations s where s.version_id = e.version_id) as separated
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

/** The keys of whoever settles any procedure. */
export const settlingKeys = async (db: Db): Promise<string[]> =>
  (await db.rows<{ settles: string }>(sql`select distinct settles from procedures.versions`)).map(
    ({ settles }) => settles,
  );

/** The number books that versions name, each name once. */
export const bookRows = (db: Db): Promise<{ name: string; key: string }[]> =>
  db.rows(sql`
    select content->'sign'->>'bookName' as name, min(content->'sign'->>'book') as key
    from procedures.versions where not superseded group by 1 order by 1`);

/** A field nobody used before stands last. */
export const addField = (tx: Tx, { key, name }: { readonly key: string; readonly name: string }): Promise<number> =>
  tx.run(sql`insert into procedures.fields (key, name, position)
    select ${key}, ${name}, coalesce(max(position), 0) + 1 from procedures.fields on conflict (key) do nothing`);
