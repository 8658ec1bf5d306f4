import { hashPassword, oncePassword } from '#foundations/access/index.ts';
import type { Importing } from '#foundations/importing/index.ts';
import { importRoutes } from '#foundations/importing/panels.tsx';
import { unitsWhere } from '#platform/actor/index.ts';
import type { HouseRoute, Visit } from '#platform/house/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { peopleWords } from '../people/people.text.ts';
import { personTrail } from '../people/trail.ts';
import { personFields } from '../people/written.rules.ts';
import { bringPeople } from './bring.act.ts';
import { newFields } from './bring.rules.ts';
import { type BringReason, bringReasonText, bringWords } from './bring.text.ts';
import { groundFor, judgePeople } from './bring.view.ts';

const needs = 'person.appoint';

/** Officials brought as a file, `/quan-tri/nguoi/nhap`. */
export const bringPeopleRoutes: HouseRoute[] = importRoutes<unknown, BringReason>({
  path: paths.people(),
  needs,
  open: async (ask) => (unitsWhere(ask.actor, needs).length > 0 ? into(ask) : undefined),
});

async function into(ask: Visit): Promise<Importing<BringReason>> {
  const { language } = ask;
  const said = bringWords(language);
  return {
    title: said.title,
    place: 'people',
    trail: personTrail(language),
    columns: columnsIn(language),
    undo: said.undo,
    named: ({ name = '' }) => name,
    judge: async (lines) => judgePeople(ask, await groundFor(ask), lines),
    write: async (deed, lines) =>
      bringPeople(deed, lines, { ground: await groundFor(ask), hash: await hashPassword(oncePassword()) }),
    says: bringReasonText,
  };
}

/** The heads of the file, in the language of the page first. What a new official needs beside them may be missing. */
function columnsIn(language: Language): Importing['columns'] {
  const heads = (said: (language: Language) => string): string[] => [language, 'vi' as const, 'en' as const].map(said);
  const required = new Set<string>(['name', 'post', 'unit', 'account']);
  return [
    ...personFields.map((key) => ({
      ...{ key, required: required.has(key) },
      heads: heads((one) => peopleWords(one)[key]),
    })),
    ...newFields.map((key) => ({ key, heads: heads((one) => bringWords(one)[key]) })),
  ];
}
