import { administrationPath } from '#foundations/organisations/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { peopleWords } from './people.text.ts';

/** Down to the list of people, or to one of them. */
export const personTrail = (language: Language, person?: { readonly id: string; readonly name: string }) => [
  { text: peopleWords(language).administration, href: administrationPath() },
  { text: peopleWords(language).title, href: paths.people() },
  ...(person ? [{ text: person.name, href: paths.person(person.id) }] : []),
];
