import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Rule, RuleKey } from './rule.rules.ts';

const columns = sql`r.id, r.unit_id as "unitId", r.field_key as "fieldKey", r.procedure_key as "procedureKey",
  r.commune_id as "communeId", r.officer_id as "officerId", r.made_at as "madeAt", r.made_by as "madeBy",
  r.ended_at as "endedAt", r.ended_by as "endedBy", r.followed_by as "followedBy"`;

/** The rules of these offices that stand, in the order in which they were written. */
export const rulesAt = (db: Db, unitIds: readonly string[]): Promise<Rule[]> =>
  db.rows<Rule>(sql`select ${columns} from dossiers.assignment_rules r
    where r.unit_id = any(${unitIds}::uuid[]) and r.ended_at is null order by r.made_at, r.id`);

/** The last of those that ended, the newest first. */
export const endedRules = (db: Db, unitIds: readonly string[], most: number): Promise<Rule[]> =>
  db.rows<Rule>(sql`select ${columns} from dossiers.assignment_rules r
    where r.unit_id = any(${unitIds}::uuid[]) and r.ended_at is not null order by r.ended_at desc, r.id limit ${most}`);

/** The rule that stands for exactly this work, kept from others while it is changed. */
export const lockRule = (tx: Tx, key: RuleKey): Promise<Rule | undefined> =>
  tx.maybe<Rule>(sql`select ${columns} from dossiers.assignment_rules r
    where r.unit_id = ${key.unitId} and r.ended_at is null and r.field_key is not distinct from ${key.fieldKey}
      and r.procedure_key is not distinct from ${key.procedureKey}
      and r.commune_id is not distinct from ${key.communeId}::uuid for update`);

export const lockRuleById = (tx: Tx, id: string): Promise<Rule | undefined> =>
  tx.maybe<Rule>(sql`select ${columns} from dossiers.assignment_rules r
    where r.id = ${id} and r.ended_at is null for update`);

export interface NewRule extends RuleKey {
  readonly id: string;
  readonly officerId: string;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** Writes a rule; 0 where another for the same work came first. */
export const addRule = (tx: Tx, rule: NewRule): Promise<number> =>
  tx.run(sql`insert into dossiers.assignment_rules
      (id, unit_id, field_key, procedure_key, commune_id, officer_id, made_at, made_by)
    values (${rule.id}, ${rule.unitId}, ${rule.fieldKey}, ${rule.procedureKey}, ${rule.communeId}, ${rule.officerId},
      ${rule.at}, ${rule.by}) on conflict do nothing`);

export const endRuleRow = (
  tx: Tx,
  id: string,
  { at, by }: { readonly at: Temporal.Instant; readonly by: string },
): Promise<number> =>
  tx.run(sql`update dossiers.assignment_rules set ended_at = ${at}, ended_by = ${by} where id = ${id}`);

/** A dossier that waits for its officer, with the rule that names one and who stepped aside from it. */
export interface Matched {
  readonly code: string;
  readonly id: string;
  readonly unitId: string;
  readonly ruleId: string;
  readonly officerId: string;
  readonly aside: readonly string[];
}

/**
 * Of these dossiers those that wait at their office to be assigned and fit a rule of it. Where several fit the nearest one holds: of
 * the procedure before of the field before of the commune alone, and each with the commune before without.
 */
export const matched = (db: Db, codes: readonly string[]): Promise<Matched[]> =>
  db.rows<Matched>(sql`
    select distinct on (d.code) d.code, d.id, t.unit_id as "unitId", r.id as "ruleId", r.officer_id as "officerId",
      array(select a.account_id from dossiers.recusals a where a.dossier_id = d.id) as aside
    from dossiers.dossiers d
    join dossiers.tasks t on t.dossier_id = d.id and t.closed_at is null and t.act = 'assign' and not t.waiting
    join dossiers.assignment_rules r on r.unit_id = t.unit_id and r.ended_at is null
    join procedures.versions v on v.id = d.version_id
    join procedures.procedures p on p.id = d.procedure_id
    join parties.parties o on o.id = d.owner_id
    where d.code = any(${codes}) and (r.field_key is null or r.field_key = v.field_key)
      and (r.procedure_key is null or r.procedure_key = p.key)
      and (r.commune_id is null or r.commune_id = o.commune_id)
    order by d.code, (r.procedure_key is null), (r.field_key is null), (r.commune_id is null), r.id`);

/** How many dossiers wait at these offices to be assigned, by code, the oldest first and at most so many. */
export const waitingCodes = async (db: Db, unitIds: readonly string[], most: number): Promise<string[]> => {
  const rows = await db.rows<{ code: string }>(sql`
    select d.code from dossiers.tasks t join dossiers.dossiers d on d.id = t.dossier_id
    where t.unit_id = any(${unitIds}::uuid[]) and t.act = 'assign' and t.closed_at is null and not t.waiting
    order by t.due_at, t.id limit ${most}`);
  return rows.map(({ code }) => code);
};
