import type { Language } from '#platform/text/index.ts';
import { addWords } from './add.text.ts';
import type { Says } from './scope.rules.ts';
import { scopeWords } from './scope.text.ts';
import { type FieldChoice, type UnitChoice, unitsText, usedForText } from './used-for.part.tsx';

/** By what fields, procedures and offices are called. */
interface Known {
  readonly language: Language;
  readonly choices: readonly FieldChoice[];
  readonly units: readonly UnitChoice[];
}

/** What is said of name and scope, in words. */
export function scopeLines(
  { name, english, units, ...scope }: Says,
  { language, choices, units: known }: Known,
): readonly (readonly [string, string])[] {
  const said = scopeWords(language);
  return [
    [said.name, name],
    [said.english, english || said.nothing],
    [said.units, unitsText(units, known, language)],
    [addWords(language).usedFor, usedForText(scope, choices, language)],
  ];
}
