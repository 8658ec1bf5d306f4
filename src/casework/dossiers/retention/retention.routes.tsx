import { Type } from 'typebox';
import { administrationPath } from '#foundations/organisations/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, type NamedSheet, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { bringRetentionRoutes } from './bring.routes.ts';
import { setRetention } from './retention.act.ts';
import { nameOf, RetentionPage } from './retention.page.tsx';
import { everyOther, keepText, type Retention, type TypedRetention } from './retention.rules.ts';
import { retentionReasonText, retentionWords } from './retention.text.ts';
import { retentionGround } from './retention.view.ts';

const needs = 'procedure.edit';
const short = Type.Optional(Type.String({ maxLength: 300 }));
const blank: TypedRetention = { key: everyOther, years: '', basis: '', sure: false };

/** `/quan-tri/thoi-han-bao-quan`: how long the folders of each procedure are kept; out and in as a file. */
export const retentionRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.retention(),
    needs,
    query: Type.Object({ xong: Type.Optional(Type.Literal('1')) }),
    handle: (ask) => show(ask, { typed: blank, done: ask.query.xong === '1' }),
  }),
  route({
    method: 'POST',
    path: paths.retention(),
    needs,
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      seen: Type.Optional(Type.String({ maxLength: 60_000 })),
      ...{ procedure: short, years: short, basis: short },
      sure: Type.Optional(Type.Literal('yes')),
    }),
    handle: write,
  }),
  ...sheetRoutes({ path: paths.retention(), needs, sheet }),
  ...bringRetentionRoutes,
];

interface Sent {
  readonly key: string;
  readonly seen?: string;
  readonly procedure?: string;
  readonly years?: string;
  readonly basis?: string;
  readonly sure?: 'yes';
}

async function write(ask: Visit<unknown, unknown, Sent>): Promise<Answer> {
  const ground = await retentionGround(ask);
  if (!ground) return missing;
  const { key, seen = '', procedure = '', years = '', basis = '', sure } = ask.body;
  const typed = { key: procedure, years, basis, sure: sure === 'yes' };
  const asking = { actor: ask.actor, now: ask.now, key, body: ask.body };
  const done = await perform(ask.house.db, asking, (deed) =>
    setRetention(deed, typed, { known: ground.known, seen: seenOf(seen, procedure) }),
  );
  if (done.ok) return redirect(`${paths.retention()}?xong=1`);
  return show(ask, { typed, wrong: refusals(done.reasons, retentionReasonText, ask.language) });
}

/** What the page showed of one procedure: `20-unsure`; `none` where it had no period of its own. */
const seenOf = (seen: string, key: string): string =>
  seen
    .split(' ')
    .find((one) => one.startsWith(`${key}=`))
    ?.slice(key.length + 1) ?? 'none';

interface Shown {
  readonly typed: TypedRetention;
  readonly wrong?: readonly Refusal[];
  readonly done?: boolean;
}

async function show(ask: Visit, { typed, wrong = [], done = false }: Shown): Promise<Answer> {
  const ground = await retentionGround(ask);
  if (!ground) return missing;
  const { language } = ask;
  return page({
    title: retentionWords(language).title,
    place: 'retention',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.retention() : undefined,
    trail: [{ text: retentionWords(language).administration, href: administrationPath() }],
    body: <RetentionPage {...{ language, ...ground, typed, wrong, done }} />,
  });
}

async function sheet(ask: Visit): Promise<NamedSheet | undefined> {
  const ground = await retentionGround(ask);
  if (!ground) return undefined;
  const { language } = ask;
  const said = retentionWords(language);
  const made = sheetOf<Retention>({
    name: said.title,
    lines: ground.periods,
    columns: [
      { head: said.code, width: 40, cell: ({ key }) => key },
      { head: said.procedure, width: 60, cell: ({ key }) => nameOf(key, { language, names: ground.names }) },
      { head: said.years, width: 12, cell: ({ years }) => keepText(years) },
      { head: said.basis, width: 50, cell: ({ basis }) => basis },
      { head: said.sure, width: 14, cell: ({ sure }) => yesOrNo(sure, language) },
    ],
  });
  return { ...made, file: `thoi-han-bao-quan-${dayOf(ask.now)}` };
}

const yesOrNo = (sure: boolean, language: Language): string => retentionWords(language)[sure ? 'yes' : 'no'];
