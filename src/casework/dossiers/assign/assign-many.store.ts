import { type Db, sql } from '#platform/db/index.ts';

/** So many of the newest dossiers of the house say who does what where. */
const lookedAt = 5000;

/** Who had a procedure last at an office: `unit procedure` → officer. */
export async function lastOfficers(db: Db, unitIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.rows<{ unit_id: string; procedure_id: string; officer_id: string }>(sql`
    select distinct on (d.settling_id, d.procedure_id) d.settling_id as unit_id, d.procedure_id, d.officer_id
    from (select settling_id, procedure_id, officer_id, received_at from dossiers.dossiers
      order by received_at desc limit ${lookedAt}) as d
    where d.officer_id is not null and d.settling_id = any(${unitIds}::uuid[])
    order by d.settling_id, d.procedure_id, d.received_at desc`);
  return new Map(rows.map((row) => [officeAndProcedure(row.unit_id, row.procedure_id), row.officer_id]));
}

export const officeAndProcedure = (unitId: string, procedureId: string): string => `${unitId} ${procedureId}`;

/** Who stepped aside from which of these dossiers. */
export async function asideFrom(db: Db, codes: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const rows = await db.rows<{ code: string; account_id: string }>(sql`
    select d.code, r.account_id from dossiers.dossiers d join dossiers.recusals r on r.dossier_id = d.id
    where d.code = any(${codes})`);
  const by = Map.groupBy(rows, ({ code }) => code);
  return new Map([...by].map(([code, found]) => [code, found.map(({ account_id }) => account_id)]));
}
