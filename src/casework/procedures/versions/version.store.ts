import { type Db, sql } from '#platform/db/index.ts';
import type { VersionRow } from './read.ts';
import type { ProcedureRecord } from './record.form.ts';

/** A version with all it says, superseded ones too: dossiers keep the one they were received under. */
export const versionRow = (db: Db, id: string): Promise<VersionRow | undefined> =>
  db.maybe<VersionRow>(sql`
    select v.id, v.procedure_id, p.key, v.level, v.name, v.field_key, f.name as field, v.settles, v.scope, v.code,
      v.code_from, v.code_to, v.valid_from, v.valid_to, v.standing, v.lacks, v.content, v.definition_id
    from procedures.versions v
    join procedures.procedures p on p.id = v.procedure_id
    join procedures.fields f on f.key = v.field_key
    where v.id = ${id}`);

/** Every version in force on a day with all it says, by field and name. */
export const versionRowsOn = (db: Db, day: Temporal.PlainDate): Promise<VersionRow[]> =>
  db.rows<VersionRow>(sql`
    select v.id, v.procedure_id, p.key, v.level, v.name, v.field_key, f.name as field, v.settles, v.scope, v.code,
      v.code_from, v.code_to, v.valid_from, v.valid_to, v.standing, v.lacks, v.content, v.definition_id
    from procedures.versions v
    join procedures.procedures p on p.id = v.procedure_id
    join procedures.fields f on f.key = v.field_key
    where not v.superseded and daterange(v.valid_from, v.valid_to) @> ${day}::date
    order by f.position, v.name collate "vi-x-icu"`);

export interface EntryRow {
  readonly id: string;
  readonly procedure_id: string;
  readonly key: string;
  readonly level: 'district' | 'commune';
  readonly name: string;
  readonly field_key: string;
  readonly field: string;
  readonly field_position: number;
  readonly settles: string;
  readonly scope: string | null;
  readonly code: string | null;
  readonly code_from: Temporal.PlainDate | null;
  readonly code_to: Temporal.PlainDate | null;
  readonly valid_from: Temporal.PlainDate;
  readonly valid_to: Temporal.PlainDate | null;
  readonly standing: 'complete' | 'thin' | 'name-only';
  readonly lacks: string[];
  readonly decided: boolean;
}

/** The catalogue without what each version says: light enough to be kept whole. */
export const entryRows = (db: Db): Promise<EntryRow[]> =>
  db.rows<EntryRow>(sql`
    select v.id, v.procedure_id, p.key, v.level, v.name, v.field_key, f.name as field, f.position as field_position,
      v.settles, v.scope, v.code, v.code_from, v.code_to, v.valid_from, v.valid_to, v.standing, v.lacks,
      exists (select 1 from procedures.decision_versions d where d.version_id = v.id) as decided
    from procedures.versions v
    join procedures.procedures p on p.id = v.procedure_id
    join procedures.fields f on f.key = v.field_key
    where not v.superseded
    order by f.position, v.name collate "vi-x-icu", v.valid_from`);

export interface HistoryRow {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly valid_from: Temporal.PlainDate;
  readonly valid_to: Temporal.PlainDate | null;
  readonly superseded: boolean;
  readonly standing: 'complete' | 'thin' | 'name-only';
}

/** Every version a procedure had, corrected ones too, the latest first. */
export const historyRows = (db: Db, procedureId: string): Promise<HistoryRow[]> =>
  db.rows<HistoryRow>(sql`
    select id, name, code, valid_from, valid_to, superseded, standing
    from procedures.versions where procedure_id = ${procedureId} order by valid_from desc, superseded, id`);

/** What each version of a procedure says, by the version. */
export const contentRows = (db: Db, procedureId: string): Promise<{ id: string; content: ProcedureRecord }[]> =>
  db.rows<{ id: string; content: ProcedureRecord }>(
    sql`select id, content from procedures.versions where procedure_id = ${procedureId}`,
  );

/** The record a version was written from, as it was written. */
export const contentRow = (db: Db, key: string, id: string): Promise<{ content: unknown } | undefined> =>
  db.maybe<{ content: unknown }>(sql`
    select v.content from procedures.versions v
    join procedures.procedures p on p.id = v.procedure_id
    where v.id = ${id} and p.key = ${key}`);

export interface DecisionRow {
  readonly number: string;
  readonly signed_on: Temporal.PlainDate;
  readonly issuer: string;
  readonly title: string;
}

/** The decisions published behind a version, the latest first. */
export const decisionRows = (db: Db, versionId: string): Promise<DecisionRow[]> =>
  db.rows<DecisionRow>(sql`
    select d.number, d.signed_on, d.issuer, d.title
    from procedures.decisions d
    join procedures.decision_versions v on v.decision_id = d.id
    where v.version_id = ${versionId}
    order by d.signed_on desc, d.number`);

/** Procedures any version of which, corrected ones too, says that lists may name its field alone. */
export const fieldOnlyIds = async (db: Db): Promise<string[]> =>
  (
    await db.rows<{ procedure_id: string }>(
      sql`select distinct procedure_id from procedures.versions where content->>'privacy' = 'field-only'`,
    )
  ).map((row) => row.procedure_id);
