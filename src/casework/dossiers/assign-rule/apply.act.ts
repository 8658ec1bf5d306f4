import { whoMay } from '#foundations/access/index.ts';
import { absentOn } from '#foundations/staffing/index.ts';
import { actorId, system } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { give } from '../assign/assign.act.ts';
import { bothWays, keepWay, wayBackOf } from '../dossier/way-back.store.ts';
import { whoByRule } from './rule.rules.ts';
import { matched } from './rule.store.ts';

/**
 * What an office has just signed for goes to the officer its rules name, in the same deed: the log says the house did it and by which
 * rule. Where no rule fits, or its officer is away without a substitute here, it waits for the head. Whoever signed for it may
 * take both back at one press, until somebody works on it.
 */
export async function assignByRule(deed: Deed, { code }: { readonly code: string }): Promise<void> {
  const [match] = await matched(deed.tx, [code]);
  if (!match) return;
  const [officers, absent] = await Promise.all([
    whoMay(deed.db, 'dossier.process', match.unitId),
    absentOn(deed.db, dayOf(deed.now)),
  ]);
  const rule = { id: match.ruleId, officerId: match.officerId };
  const chosen = whoByRule(rule, { officers, absent, aside: match.aside });
  if ('nobody' in chosen) return;
  const first = await wayBackOf(deed.tx, match.id);
  const byRule = { rule: chosen.ruleId, standsIn: chosen.standsInFor !== undefined, undoneBy: actorId(deed) };
  const itself = { ...deed, actor: system('assignment-rule') };
  const given = await give(itself, { code, seq: null }, chosen.officerId, { byRule });
  const second = given.ok && first ? await wayBackOf(deed.tx, match.id) : undefined;
  if (first && second) await keepWay(deed.tx, match.id, bothWays(first, second));
}
