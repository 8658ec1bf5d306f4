import { sql, type Tx } from '#platform/db/index.ts';

interface NewField {
  readonly key: string;
  readonly name: string;
  readonly position: number;
}

export const addFields = (tx: Tx, fields: readonly NewField[]): Promise<number> =>
  tx.run(sql`
    insert into procedures.fields (key, name, position)
    select given.key, given.name, given.position
    from jsonb_to_recordset(${JSON.stringify(fields)}::jsonb) as given (key text, name text, position integer)`);

interface NewProcedure {
  readonly id: string;
  readonly key: string;
}

export const addProcedures = (tx: Tx, procedures: readonly NewProcedure[]): Promise<number> =>
  tx.run(sql`
    insert into procedures.procedures (id, key)
    select given.id, given.key
    from jsonb_to_recordset(${JSON.stringify(procedures)}::jsonb) as given (id uuid, key text)`);

export interface NewVersion {
  readonly id: string;
  readonly procedureId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly name: string;
  readonly fieldKey: string;
  readonly settles: string;
  readonly scope: string | null;
  readonly code: string | null;
  readonly codeFrom: string | null;
  readonly codeTo: string | null;
  readonly standing: string;
  readonly lacks: readonly string[];
  readonly content: unknown;
  readonly digest: string;
  readonly definitionId: string | null;
}

export const addVersions = (tx: Tx, versions: readonly NewVersion[]): Promise<number> =>
  tx.run(sql`
    insert into procedures.versions (id, procedure_id, valid_from, valid_to, name, field_key, settles, scope, code,
      code_from, code_to, standing, lacks, content, digest, definition_id)
    select given.id, given."procedureId", given."validFrom", given."validTo", given.name, given."fieldKey",
      given.settles, given.scope, given.code, given."codeFrom", given."codeTo", given.standing,
      array(select jsonb_array_elements_text(given.lacks)), given.content, decode(given.digest, 'hex'),
      given."definitionId"
    from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) as given (id uuid, "procedureId" uuid,
      "validFrom" date, "validTo" date, name text, "fieldKey" text, settles text, scope text, code text,
      "codeFrom" date, "codeTo" date, standing text, lacks jsonb, content jsonb, digest text, "definitionId" uuid)`);
