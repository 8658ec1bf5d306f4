import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { namedId, newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { assignmentRuleSet } from './rule.events.ts';
import { type Known, type RuleKey, type RuleReason, readRule, type TypedRule } from './rule.rules.ts';
import { addRule, endRuleRow, lockRule, lockRuleById } from './rule.store.ts';

/** Stands among what was seen where no rule stood for the work. */
export const noRule = 'none';

/**
 * The head says which officer has which work of the office; it holds for what is handed over from now on. The rule that stood for
 * the same work ends and stays in the history. An empty officer ends it only. `seen`: the ids of the rules that were looked at.
 */
export async function setRule(
  deed: Deed,
  typed: TypedRule,
  { known, seen }: { readonly known: Known; readonly seen: readonly string[] },
): Promise<Result<string | null, RuleReason>> {
  const read = readRule(typed, known);
  if (!read.ok) return read;
  const { officerId, ...key } = read.value;
  const me = actorId(deed);
  if (!me || !may(deed.actor, 'dossier.assign', { unitIds: [key.unitId] }).ok)
    return refuse<RuleReason>({ field: 'unit', reason: 'rule-of-no-office' });
  const stands = await lockRule(deed.tx, key);
  if (!seen.includes(stands?.id ?? noRule)) return refuse<RuleReason>({ reason: 'rule-changed' });
  if ((stands?.officerId ?? null) === officerId)
    return refuse<RuleReason>({ field: 'officer', reason: 'rule-stands-so' });
  const made = { at: deed.now, by: me };
  if (stands) await endRuleRow(deed.tx, stands.id, made);
  const id = officerId ? newId() : null;
  if (id && officerId && (await addRule(deed.tx, { id, ...key, officerId, ...made })) === 0)
    return refuse<RuleReason>({ reason: 'rule-changed' });
  await tell(deed, key, { before: stands?.officerId ?? null, after: officerId });
  return accept(id);
}

/** Takes a rule away: what is handed over waits for the head again. */
export async function endRule(deed: Deed, id: string): Promise<Result<string, RuleReason>> {
  const me = actorId(deed);
  const stands = await lockRuleById(deed.tx, id);
  if (!me || !stands || !may(deed.actor, 'dossier.assign', { unitIds: [stands.unitId] }).ok)
    return refuse<RuleReason>({ reason: 'rule-gone' });
  await endRuleRow(deed.tx, id, { at: deed.now, by: me });
  await tell(deed, stands, { before: stands.officerId, after: null });
  return accept(id);
}

/** One stream for each work of an office: who had it, one after the other. */
const tell = (
  deed: Deed,
  { unitId, fieldKey, procedureKey, communeId }: RuleKey,
  who: { readonly before: string | null; readonly after: string | null },
): Promise<void> => {
  const id = namedId(`assignment-rule:${unitId}:${fieldKey ?? ''}:${procedureKey ?? ''}:${communeId ?? ''}`);
  const work = {
    ...(fieldKey && { field: fieldKey }),
    ...(procedureKey && { procedure: procedureKey }),
    ...(communeId && { commune: communeId }),
  };
  return record(deed, happened(assignmentRuleSet, { kind: 'assignment-rule', id }, { unit: unitId, ...work, ...who }));
};
