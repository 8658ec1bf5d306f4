import { Type } from 'typebox';
import { administrationPath } from '#foundations/organisations/index.ts';
import { failingById } from '#platform/dead-letters/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { GiveUpPage } from './give-up.page.tsx';
import { jobName, jobWords } from './jobs.text.ts';
import { giveUp, mayMend, takeUp, tryAgain } from './mend.act.ts';
import { type MendReason, mendReasonText, mendWords } from './mend.text.ts';
import { paths } from './paths.ts';

const needs = 'job.mend';
const params = Type.Object({ id: Type.String({ format: 'uuid', maxLength: 36 }) });
const key = Type.String({ minLength: 10, maxLength: 60 });

/** What the page of the jobs is given by whoever leads to it. */
export interface Shown {
  /** The page of what happened to a thing. */
  readonly stream: (id: string) => string;
  /** The page of the jobs with what was refused on it. */
  readonly list: (ask: Visit, wrong: readonly Refusal[]) => Promise<Answer>;
}

/** `/quan-tri/viec-nen/{id}/…`: work that failed is tried again, given up, taken up again. */
export const mendRoutes = (shown: Shown): HouseRoute[] => [
  ...pressRoutes(shown),
  route({
    method: 'GET',
    path: paths.giveUp(':id'),
    needs,
    params,
    handle: (ask) => show(ask, shown.stream, { typed: '' }),
  }),
  route({
    method: 'POST',
    path: paths.giveUp(':id'),
    needs,
    params,
    body: Type.Object({ key, reason: Type.Optional(Type.String({ maxLength: 4000 })) }),
    async handle(ask) {
      const giving = { id: ask.params.id, reason: ask.body.reason ?? '' };
      const done = await perform(ask.house.db, askingOf(ask, giving), (deed) => giveUp(deed, giving));
      if (done.ok) return redirect(paths.jobs('thoi'));
      return show(ask, shown.stream, { typed: giving.reason, wrong: said(ask, done.reasons) });
    },
  }),
];

/** The two that are one press on the list. */
const pressRoutes = ({ list }: Shown): HouseRoute[] => [
  route({
    method: 'POST',
    path: paths.tryAgain(':id'),
    needs,
    params,
    body: Type.Object({ key }),
    async handle(ask) {
      const { house, params: at } = ask;
      const done = await tryAgain(house, askingOf(ask, { try: at.id }), at.id);
      return done.ok ? redirect(paths.jobs('xong')) : list(ask, said(ask, done.reasons));
    },
  }),
  route({
    method: 'POST',
    path: paths.takeUp(':id'),
    needs,
    params,
    body: Type.Object({ key }),
    async handle(ask) {
      const { house, params: at } = ask;
      const done = await takeUp(house, askingOf(ask, { takeUp: at.id }), at.id);
      return done.ok ? redirect(paths.jobs('lam-lai')) : list(ask, said(ask, done.reasons));
    },
  }),
];

type Asked = Visit<{ readonly id: string }>;

const askingOf = (
  { actor, now, body }: Visit<unknown, unknown, { readonly key: string }>,
  what: Readonly<Record<string, string>>,
) => ({ actor, now, key: body.key, body: what });

const said = ({ language }: Visit, reasons: Parameters<typeof refusals<MendReason>>[0]): readonly Refusal[] =>
  refusals<MendReason>(reasons, mendReasonText, language, (why) => ('field' in why ? why.field : undefined));

interface Typed {
  readonly typed: string;
  readonly wrong?: readonly Refusal[];
}

async function show(ask: Asked, stream: Shown['stream'], { typed, wrong = [] }: Typed): Promise<Answer> {
  const { house, actor, language, params: at } = ask;
  const one = (await mayMend(house.db, actor)) ? await failingById(house.db, at.id) : undefined;
  if (!one) return missing;
  return page({
    title: mendWords(language).giveUpTitle(jobName(one.name, language)),
    here: mendWords(language).giveUp,
    place: 'jobs',
    trail: [
      { text: jobWords(language).administration, href: administrationPath() },
      { text: jobWords(language).title, href: paths.jobs() },
    ],
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.giveUp(at.id) : undefined,
    body: <GiveUpPage {...{ language, one, typed, wrong, stream }} k={newId()} />,
  });
}
