import { type Sql, sql, type Tx } from '#platform/db/index.ts';

/** Which rules go over: all of a unit, or those of some procedures and of whole fields. */
export type RulesOf = 'all' | { readonly procedures: readonly string[]; readonly fields: readonly string[] };

const those = (which: RulesOf): Sql =>
  which === 'all'
    ? sql`true`
    : sql`(procedure_key = any(${which.procedures}::text[]) or field_key = any(${which.fields}::text[]))`;

/**
 * Rules of assignment go over with the work they are about: each ends at the unit and stands at the one that follows, made by whom it
 * was made; where that one has a rule for the same work, its own holds. Answers how many stand there now.
 */
export async function moveRules(
  tx: Tx,
  { from, to, at }: { readonly from: string; readonly to: string; readonly at: Temporal.Instant },
  which: RulesOf,
): Promise<number> {
  const followed = await tx.run(sql`
    insert into dossiers.assignment_rules (id, unit_id, field_key, procedure_key, commune_id, officer_id, made_at, made_by)
    select gen_random_uuid(), ${to}::uuid, field_key, procedure_key, commune_id, officer_id, ${at}::timestamptz, made_by
    from dossiers.assignment_rules where unit_id = ${from} and ended_at is null and ${those(which)}
    on conflict do nothing`);
  await tx.run(sql`update dossiers.assignment_rules set ended_at = ${at}, followed_by = ${to}
    where unit_id = ${from} and ended_at is null and ${those(which)}`);
  return followed;
}
