import { Type } from 'typebox';
import { unitsById, unitsKeptAt } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import { type HouseRoute, type NamedSheet, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, page } from '#platform/http/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { personTrail } from '../people/trail.ts';
import { type AuthorityState, stateOn, states } from './authority.rules.ts';
import { authoritiesAt } from './authority.store.ts';
import type { FieldsOf } from './fields.ts';
import { AuthorityList, fieldsText, type ListProps } from './list.page.tsx';
import { listWords, stateNames } from './list.text.ts';

const query = Type.Object({
  'don-vi': Type.Optional(Type.String({ maxLength: 60 })),
  'tinh-trang': Type.Optional(Type.Union([Type.Literal(''), ...states.map((state) => Type.Literal(state))])),
  trang: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  /** `in`: every line on one page, for paper. */
  xem: Type.Optional(Type.Literal('in')),
});
const perPage = 50;
const needs = 'person.read';

/** `/quan-tri/giao-ky`: who signs in whose stead by which paper, on screen and as a file. */
export const authorityRoutes = (fieldsOf: FieldsOf): HouseRoute[] => [
  route({ method: 'GET', path: paths.authorities(), needs, query, handle: (ask) => show(ask, fieldsOf) }),
  ...sheetRoutes({ path: paths.authorities(), needs, query, sheet: (ask) => sheet(ask, fieldsOf) }),
];

type Asked = Visit<unknown, { 'don-vi'?: string; 'tinh-trang'?: '' | AuthorityState; trang?: number; xem?: 'in' }>;

/** Authorities of the units whose people this official may see, or of the one chosen, in the state chosen. */
async function found(ask: Asked, fieldsOf: FieldsOf): Promise<Omit<ListProps, 'shown' | 'page' | 'pages'>> {
  const { house, actor, language, now, query: asked } = ask;
  const { db } = house;
  const choices = await unitsKeptAt(db, unitsWhere(actor, needs));
  const [day, unitKey, state] = [dayOf(now), asked['don-vi'] ?? '', asked['tinh-trang'] ?? ''];
  const chosen = choices.filter(({ key }) => unitKey === '' || key === unitKey);
  const ids = chosen.map(({ id }) => id);
  const [units, all, fields] = await Promise.all([unitsById(db), authoritiesAt(db, ids), fieldsOf(db, day)]);
  const lines = all.filter((line) => state === '' || stateOn(line, day) === state);
  return { language, day, unitKey, state, choices, units, lines, fields };
}

async function show(ask: Asked, fieldsOf: FieldsOf): Promise<Answer> {
  const whole = await found(ask, fieldsOf);
  const number = ask.query.xem ? undefined : (ask.query.trang ?? 1);
  const shown = number ? whole.lines.slice((number - 1) * perPage, number * perPage) : whole.lines;
  return page({
    title: listWords(ask.language).title,
    place: 'roles',
    trail: personTrail(ask.language).slice(0, 1),
    body: <AuthorityList {...whole} shown={shown} page={number} pages={Math.ceil(whole.lines.length / perPage)} />,
  });
}

async function sheet(ask: Asked, fieldsOf: FieldsOf): Promise<NamedSheet> {
  const { language, day, units, lines, fields } = await found(ask, fieldsOf);
  const said = listWords(language);
  const at = (id: string | null): string | null => units.get(id ?? '')?.name ?? null;
  const made = sheetOf({
    name: said.title,
    lines,
    columns: [
      { head: said.name, width: 26, cell: ({ name }) => name },
      { head: said.post, width: 30, cell: ({ title }) => title },
      { head: said.postUnit, width: 34, cell: ({ post_unit }) => at(post_unit) },
      { head: said.form, width: 10, cell: ({ form }) => `${form}.` },
      { head: said.instead, width: 22, cell: ({ instead }) => instead },
      { head: said.signsFor, width: 34, cell: ({ unit_id }) => at(unit_id) },
      { head: said.fields, width: 40, cell: (line) => fieldsText(line, { fields, language }) },
      { head: said.number, width: 18, cell: ({ document }) => document },
      { head: said.documentDay, kind: 'day', width: 14, cell: ({ document_day }) => document_day },
      { head: said.from, kind: 'day', width: 12, cell: ({ from_day }) => from_day },
      { head: said.last, kind: 'day', width: 14, cell: ({ last_day }) => last_day },
      { head: said.state, width: 18, cell: (line) => stateNames(language)[stateOn(line, day)] },
      { head: said.ended, kind: 'day', width: 18, cell: ({ ended_at }) => (ended_at ? dayOf(ended_at) : null) },
      { head: said.why, width: 34, cell: ({ why_ended }) => why_ended },
    ],
  });
  return { ...made, file: `giao-ky-${day}` };
}
