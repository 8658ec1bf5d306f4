import type { Language } from '#platform/text/index.ts';
import type { RuleKey } from './rule.rules.ts';
import { ruleWords } from './rule.text.ts';
import type { RuleGround } from './rule.view.ts';

type Called = Pick<RuleGround, 'fields' | 'procedures' | 'communes'> & { readonly language: Language };

/** What a rule is about, as people call it. */
export function workOf({ fieldKey, procedureKey }: RuleKey, { language, fields, procedures }: Called): string {
  const said = ruleWords(language);
  const called = (key: string, list: RuleGround['fields']): string => list.find((one) => one.key === key)?.name ?? key;
  if (procedureKey) return said.procedureCalled(called(procedureKey, procedures));
  return fieldKey ? said.fieldCalled(called(fieldKey, fields)) : said.anyWork;
}

/** The commune of a rule, or that it is about all of them. */
export const communeOf = ({ communeId }: RuleKey, { language, communes }: Called): string =>
  placeOf(communes.find(({ id }) => id === communeId)?.name) ?? ruleWords(language).anyCommune;

/** The place that a committee is of: `UBND xã Noong Hẹt` → `xã Noong Hẹt`. */
export const placeOf = (committee: string | undefined): string | undefined => committee?.replace(/^UBND /, '');
