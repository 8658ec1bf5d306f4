import type { Importing, Judged, Line, Typed } from '#foundations/importing/index.ts';
import { importRoutes } from '#foundations/importing/panels.tsx';
import type { Deed } from '#platform/deeds/index.ts';
import type { HouseRoute, Visit } from '#platform/house/index.ts';
import { accept, type Result } from '#platform/result/index.ts';
import type { Language } from '#platform/text/index.ts';
import { assignManyWords } from '../assign/assign-many.text.ts';
import { paths } from '../paths.ts';
import { type ReadRule, type Rule, type RuleReason, readRule, type TypedRule } from './rule.rules.ts';
import { ruleReasonText, ruleWords } from './rule.text.ts';
import { type RuleGround, ruleGround } from './rule.view.ts';
import { noRule, setRule } from './set.act.ts';

/** Rules brought as a file, `/can-bo/quy-tac-phan-cong/nhap`. */
export const bringRuleRoutes: HouseRoute[] = importRoutes<unknown, RuleReason>({
  path: paths.assignmentRules(),
  needs: 'dossier.assign',
  async open(ask) {
    const ground = await ruleGround(ask);
    return ground && into(ask, ground);
  },
});

function into({ language }: Visit, ground: RuleGround): Importing<RuleReason> {
  const said = ruleWords(language);
  return {
    title: said.bring,
    place: 'queue',
    trail: [
      { text: assignManyWords(language).title, href: paths.assignMany() },
      { text: said.title, href: paths.assignmentRules() },
    ],
    columns: columnsIn(language),
    undo: said.undo,
    named: ({ field = '', procedure = '', commune = '' }) => [procedure || field, commune].filter(Boolean).join(', '),
    judge: async (lines) => judge(language, ground, lines),
    write: (deed, lines) => write(deed, ground, lines),
    says: ruleReasonText,
  };
}

const heads = {
  unit: 'office',
  field: 'field',
  procedure: 'procedureKey',
  commune: 'commune',
  officer: 'login',
} as const;

function columnsIn(language: Language): Importing['columns'] {
  return (Object.keys(heads) as (keyof typeof heads)[]).map((key) => ({
    ...{ key, required: true },
    heads: [language, 'vi' as const, 'en' as const].map((one) => ruleWords(one)[heads[key]]),
  }));
}

const typedOf = ({ unit = '', field = '', procedure = '', commune = '', officer = '' }: Typed): TypedRule => ({
  ...{ unit, field, procedure, commune, officer },
});

function judge(language: Language, ground: RuleGround, lines: readonly Typed[]): Judged[] {
  const said = ruleWords(language);
  const met = new Set<string>();
  return lines.map((line): Judged => {
    const read = readRule(typedOf(line), ground.known);
    if (!read.ok) return { state: 'refused', why: read.reasons.map((one) => ruleReasonText(one, language)) };
    const { officerId } = read.value;
    if (met.has(workKey(read.value))) return { state: 'refused', why: [said.twice] };
    met.add(workKey(read.value));
    const stands = ground.rules.find((rule) => workKey(rule) === workKey(read.value));
    if ((stands?.officerId ?? null) === officerId) return { state: 'same' };
    const seen = stands?.id ?? noRule;
    if (!stands) return { state: 'new', seen };
    const called = (id: string | null): string => nameOf(ground, id);
    return {
      ...{ state: 'changed', seen },
      changes: [{ head: said.officer, before: called(stands.officerId), after: called(officerId) }],
    };
  });
}

const workKey = ({ unitId, fieldKey, procedureKey, communeId }: ReadRule | Rule): string =>
  [unitId, fieldKey, procedureKey, communeId].join(' ');

const nameOf = ({ names, officers }: RuleGround, id: string | null): string =>
  names.get(id ?? '') ?? [...officers.values()].flat().find(({ accountId }) => accountId === id)?.name ?? '';

async function write(deed: Deed, { known }: RuleGround, lines: readonly Line[]): Promise<Result<number, RuleReason>> {
  for (const { typed, seen } of lines) {
    const set = await setRule(deed, typedOf(typed), { known, seen: [seen] });
    if (!set.ok) return set;
  }
  return accept(lines.length);
}
