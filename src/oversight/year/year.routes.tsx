import { Type } from 'typebox';
import { besideFields } from '#design/index.ts';
import { accountNames } from '#foundations/access/index.ts';
import { administrationPath, unitsById } from '#foundations/organisations/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { paths } from './paths.ts';
import { mayTurn, type Turned, turnBack, turnYear, yearsOf } from './turn.act.ts';
import { YearPage } from './year.page.tsx';
import { turnsOf } from './year.store.ts';
import { turnReasonText, yearWords } from './year.text.ts';
import { carriedInto, toOpen, usualYear } from './year.view.ts';

const needs = 'year.turn';
const key = Type.String({ minLength: 10, maxLength: 60 });
const year = Type.Integer({ minimum: 2000, maximum: 2999 });

/** `/quan-tri/chuyen-nam`: a year is opened in one press, and taken back while nothing was numbered in it. */
export const yearRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.year(),
    needs,
    query: Type.Object({
      nam: Type.Optional(year),
      vua: Type.Optional(Type.String({ pattern: '^(mo|hoan-tac)-\\d{1,6}-\\d{1,6}-\\d{1,7}$' })),
    }),
    handle: (ask) => show(ask, { asked: ask.query.nam, done: ask.query.vua }),
  }),
  route({
    method: 'POST',
    path: paths.year(),
    needs,
    body: Type.Object({ key, year }),
    async handle(ask) {
      const { house, actor, now, body } = ask;
      const asking = { actor, now, key: body.key, body: { year: body.year } };
      const done = await perform(house.db, asking, (deed) => turnYear(deed, house.seed, body.year));
      if (done.ok) return redirect(paths.year(body.year, said('mo', done.value)));
      return show(ask, { asked: body.year, wrong: refusals(done.reasons, turnReasonText, ask.language) });
    },
  }),
  route({
    method: 'POST',
    path: paths.undo(),
    needs,
    body: Type.Object({ key, year, why: Type.Optional(Type.String({ maxLength: 1000 })) }),
    async handle(ask) {
      const { house, actor, now, body } = ask;
      const taking = { year: body.year, why: body.why ?? '' };
      const done = await perform(house.db, { actor, now, key: body.key, body: taking }, (deed) =>
        turnBack(deed, taking),
      );
      if (done.ok) return redirect(paths.year(body.year, said('hoan-tac', done.value)));
      const wrong = refusals(done.reasons, turnReasonText, ask.language);
      return show(ask, { asked: body.year, typed: taking.why, wrong });
    },
  }),
];

const said = (what: 'mo' | 'hoan-tac', { books, days, moved }: Turned): string => `${what}-${books}-${days}-${moved}`;

interface Shown {
  readonly asked: number | undefined;
  readonly done?: string | undefined;
  readonly typed?: string;
  readonly wrong?: readonly Refusal[];
}

async function show(ask: Visit, { asked, done, typed = '', wrong = [] }: Shown): Promise<Answer> {
  const { house, actor, now, language } = ask;
  const { db, seed } = house;
  if (!(await mayTurn(db, actor))) return missing;
  const today = dayOf(now);
  const years = yearsOf(today);
  const shown = asked !== undefined && years.includes(asked) ? asked : usualYear(today);
  const [open, carried, turns, units] = await Promise.all([
    toOpen(db, seed, { year: shown, today }),
    carriedInto(db, shown),
    turnsOf(db, shown),
    unitsById(db),
  ]);
  const names = await accountNames(
    db,
    turns.flatMap(({ turned_by, undone_by }) => [turned_by, undone_by].filter((id) => id !== null)),
  );
  return page({
    title: yearWords(language).title(shown),
    place: 'year',
    trail: [{ text: yearWords(language).administration, href: administrationPath() }],
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.year(shown) : undefined,
    body: (
      <YearPage
        {...{ language, year: shown, years, open, carried, turns, units, names, typed, wrong }}
        done={doneText(done, language)}
        errors={besideFields(wrong)}
        k={newId()}
      />
    ),
  });
}

/** What a deed has just done, read from the address. */
function doneText(done: string | undefined, language: Visit['language']): string | undefined {
  const [, what, ...counts] = /^(mo|hoan-tac)-(\d+)-(\d+)-(\d+)$/.exec(done ?? '') ?? [];
  if (!what) return undefined;
  const words = yearWords(language);
  const [books = 0, days = 0, moved = 0] = counts.map(Number);
  if (what === 'hoan-tac') return words.back(books, days, moved);
  return books + days === 0 ? words.doneNothing : words.done(books, days, moved);
}
