import { Type } from 'typebox';
import { unitsById, unitsKeptAt } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import { perform, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, type NamedSheet, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { absenceWords } from '../people/people.text.ts';
import { personTrail } from '../people/trail.ts';
import { type AwayState, awayOn, awayStates } from './absence.rules.ts';
import { awayReasonText } from './absence.text.ts';
import { bringAbsencesRoutes } from './bring.routes.tsx';
import { comeBack } from './change.act.ts';
import { AbsencesPage, type AbsencesProps } from './list.page.tsx';
import { absencesAt } from './list.store.ts';
import { absencesWords, awayStateNames } from './list.text.ts';

const query = Type.Object({
  'don-vi': Type.Optional(Type.String({ maxLength: 60 })),
  'tinh-trang': Type.Optional(Type.Union([Type.Literal(''), ...awayStates.map((state) => Type.Literal(state))])),
  trang: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  vua: Type.Optional(Type.Union([Type.Literal('huy'), Type.Literal('ve')])),
});
const perPage = 50;
const needs = 'person.read';

/** `/quan-tri/vang-mat`: who is away and who stands in; out and in as a file; taken back, or ended today. */
export const absenceRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.absences(), needs, query, handle: (ask) => show(ask) }),
  ...sheetRoutes({ path: paths.absences(), needs, query, sheet }),
  ...bringAbsencesRoutes,
  route({
    method: 'POST',
    path: paths.endAbsence(':id'),
    needs: 'person.appoint',
    params: Type.Object({ id: Type.String({ format: 'uuid', maxLength: 36 }) }),
    body: Type.Object({ key: Type.String({ minLength: 8, maxLength: 100 }) }),
    async handle(ask) {
      const { house, actor, now, params, body } = ask;
      const asking = { actor, now, key: body.key, body: { absence: params.id } };
      const done = await perform(house.db, asking, (deed) => comeBack(deed, params.id));
      if (done.ok) return redirect(paths.absences({ vua: done.value }));
      if (done.reasons.some(({ reason }) => reason === 'not-found')) return missing;
      const wrong = refusals(done.reasons, awayReasonText, ask.language);
      return show({ ...ask, query: {} }, wrong.map(({ text }) => text).join(' '));
    },
  }),
];

type Asked = Visit<unknown, { 'don-vi'?: string; 'tinh-trang'?: '' | AwayState; trang?: number; vua?: 'huy' | 've' }>;

/** Absences of the units whose people this official may see, or of the one chosen: who is away now first, then who will be. */
async function found({ house: { db }, actor, now, query }: Asked) {
  const choices = await unitsKeptAt(db, unitsWhere(actor, needs));
  const [day, unitKey, state] = [dayOf(now), query['don-vi'] ?? '', query['tinh-trang'] ?? ''];
  const chosen = choices.filter(({ key }) => unitKey === '' || key === unitKey);
  const [units, all] = await Promise.all([
    unitsById(db),
    absencesAt(
      db,
      chosen.map(({ id }) => id),
    ),
  ]);
  const lines = awayStates
    .filter((one) => state === '' || one === state)
    .flatMap((one) => all.filter((line) => awayOn(line, day) === one));
  return { day, unitKey, state, choices, units, lines } satisfies Partial<AbsencesProps>;
}

async function show(ask: Asked, wrong?: string): Promise<Answer> {
  const { language, actor, query } = ask;
  const whole = await found(ask);
  const number = query.trang ?? 1;
  return page({
    title: absencesWords(language).title,
    place: 'absences',
    trail: personTrail(language),
    status: wrong ? 422 : 200,
    again: wrong ? paths.absences() : undefined,
    body: (
      <AbsencesPage
        {...{ language, wrong, ...whole }}
        shown={whole.lines.slice((number - 1) * perPage, number * perPage)}
        page={number}
        pages={Math.ceil(whole.lines.length / perPage)}
        mayWrite={unitsWhere(actor, 'person.appoint').length > 0}
        done={query.vua}
      />
    ),
  });
}

async function sheet(ask: Asked): Promise<NamedSheet> {
  const { language } = ask;
  const { day, units, lines } = await found(ask);
  const said = absencesWords(language);
  const made = sheetOf({
    name: said.short,
    lines,
    columns: [
      { head: said.name, width: 26, cell: ({ name }) => name },
      { head: said.login, width: 22, cell: ({ login }) => login },
      { head: said.post, width: 30, cell: ({ title }) => title },
      { head: said.unit, width: 34, cell: ({ unit_id }) => units.get(unit_id)?.name ?? null },
      { head: said.reason, width: 14, cell: ({ reason }) => absenceWords(language)[reason] },
      { head: said.from, kind: 'day', width: 12, cell: ({ from_day }) => from_day },
      { head: said.last, kind: 'day', width: 14, cell: ({ last_day }) => last_day },
      { head: said.substitute, width: 26, cell: ({ substitute_name }) => substitute_name },
      { head: said.substituteLogin, width: 22, cell: ({ substitute_login }) => substitute_login },
      { head: said.state, width: 14, cell: (line) => awayStateNames(language)[awayOn(line, day)] },
    ],
  });
  return { ...made, file: `vang-mat-${day}` };
}
