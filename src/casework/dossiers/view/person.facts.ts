import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { addressText, type Party } from '../../parties/index.ts';
import { dossierWords } from './dossier.text.ts';

interface Fact {
  readonly key: string;
  readonly value: string;
}

/** Who the person is: in 2019 many are known by year of birth, household book and hamlet alone. */
export function personFacts(person: Party, language: Language): Fact[] {
  const said = dossierWords(language);
  const head = person.household_head ? said.householdHead(person.household_head) : undefined;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [said.born, bornText(person)],
    [
      said.identity,
      person.identity_number
        ? said.paperOf(person.identity_kind, person.identity_number)
        : said.noIdentity(person.no_identity_reason ?? ''),
    ],
    [said.household, joined(person.household_book, head)],
    [said.relative, person.relative_name],
    [said.address, addressText(person)],
  ];
  return facts.flatMap(([key, value]) => (value ? [{ key, value }] : []));
}

/** As much of the day of birth as is known. */
function bornText({ born, born_precision: precision }: Pick<Party, 'born' | 'born_precision'>): string | undefined {
  if (!born) return undefined;
  if (precision === 'year') return String(born.year);
  const day = formatDay(born);
  return precision === 'month' ? day.slice(3) : day;
}

const joined = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');
