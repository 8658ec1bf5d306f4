import { Type } from 'typebox';
import { catalogueOn, currentVersion, type Entry } from '#casework/procedures/index.ts';
import { codeOn, openOn, type Version } from '#casework/procedures/rules.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { type Answer, json, missing, problem } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { procedureAnswer, procedureList } from './answers.ts';

const day = Type.Optional(
  Type.String({ maxLength: 10, examples: ['2019-02-20'], description: 'Today, where left out' }),
);

/** The catalogue, for programs: what `/thu-tuc` shows. */
export const procedureApiRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: '/api/v1/procedures',
    needs: 'public',
    perMinute: 120,
    query: Type.Object({
      search: Type.Optional(Type.String({ maxLength: 200, description: 'Any fragment, with or without diacritics' })),
      level: Type.Optional(Type.Enum(['district', 'commune'])),
      day,
    }),
    api: { summary: 'The procedures in force on a day', answers: procedureList },
    async handle({ house, query, now }): Promise<Answer> {
      const on = readDay(query.day) ?? (query.day ? undefined : dayOf(now));
      if (!on) return misdated;
      const { search, level } = query;
      const entries = await catalogueOn(house.db, on, { search, level });
      return json({ day: on, total: entries.length, procedures: entries.map((entry) => entryOf(entry, on)) });
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/procedures/:key',
    needs: 'public',
    perMinute: 120,
    params: Type.Object({ key: Type.String({ maxLength: 200 }) }),
    query: Type.Object({ day }),
    api: {
      summary: 'One procedure with papers, fees, times and steps, as it stands on a day',
      answers: procedureAnswer,
    },
    async handle({ house, params, query, now }): Promise<Answer> {
      const on = readDay(query.day) ?? (query.day ? undefined : dayOf(now));
      if (!on) return misdated;
      const [entries, version] = await Promise.all([
        catalogueOn(house.db, on),
        currentVersion(house.db, params.key, on),
      ]);
      const entry = entries.find((one) => one.key === params.key);
      return entry && version ? json({ ...entryOf(entry, on), ...contentOf(version, on) }) : missing;
    },
  }),
];

const misdated = problem({
  status: 422,
  kind: 'bad-input',
  errors: [{ pointer: '/query/day', detail: 'a day is written 2019-02-20' }],
});

function readDay(text: string | undefined): Temporal.PlainDate | undefined {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return undefined;
  }
}

const entryOf = (entry: Entry, on: Temporal.PlainDate) => {
  const { key, name, level, field, settles, standing, illustrative } = entry;
  return { key, code: codeOn(entry, on), name, level, field, settles, standing, illustrative };
};

const contentOf = (version: Version, on: Temporal.PlainDate) => ({
  purpose: version.purpose,
  who: version.who,
  cases: version.cases.map(({ key, name }) => ({ key, name })),
  papers: version.papers.map(({ name, original, copy, show, required, cases }) => ({
    ...{ name, original, copy, shown: show, required, cases },
  })),
  fees: version.fees.map(({ kind, name, dong, per, exempt, exemptSource, cases }) => ({
    ...{ kind, name, dong: Number(dong), per, exempt, exemptSource, cases },
  })),
  times: openOn(version.times, on).map(({ channel, statutory, committed, cases }) => ({
    channel,
    statutory,
    committed,
    cases,
  })),
  steps: version.steps.map(({ name, unit, role, hours, cases }) => ({ name, unit, role, hours, cases })),
  result: version.result,
  law: version.law,
  validFrom: version.validFrom,
  validTo: version.validTo,
});
