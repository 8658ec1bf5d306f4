import { Type } from 'typebox';
import { administrationPath, type Unit, unitsById, unitsKeptAt } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, download, page } from '#platform/http/index.ts';
import { type Cell, type Column, type Format, mediaTypes, spreadsheet } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { peopleWords } from '../people/people.text.ts';
import { RolesPage, type RolesProps } from './roles.page.tsx';
import { type RoleLine, roleLines } from './roles.store.ts';
import { rolesWords } from './roles.text.ts';

const query = Type.Object({
  'don-vi': Type.Optional(Type.String({ maxLength: 60 })),
  trang: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  /** `in`: every line on one page, for paper. */
  xem: Type.Optional(Type.Literal('in')),
});
const perPage = 50;
const needs = 'person.read';

/** `/quan-tri/vai-tro`: who has what role where, on screen and as a file. */
export const rolesRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.roles(), needs, query, handle: show }),
  ...(['csv', 'xlsx'] as const).map((format) =>
    route({ method: 'GET', path: paths.rolesFile(format), needs, query, handle: (ask) => send(ask, format) }),
  ),
];

type Asked = Visit<unknown, { 'don-vi'?: string; trang?: number; xem?: 'in' }>;

type Matrix = Omit<RolesProps, 'shown' | 'page' | 'pages'>;

/** Roles at the units whose people this official may see, or at the one chosen of them. */
async function matrix({ house: { db }, actor, language, now, query: asked }: Asked): Promise<Matrix> {
  const choices = await unitsKeptAt(db, unitsWhere(actor, needs));
  const unitKey = asked['don-vi'] ?? '';
  const chosen = unitKey === '' ? choices : choices.filter(({ key }) => key === unitKey);
  const [day, ids] = [dayOf(now), chosen.map(({ id }) => id)];
  const [units, lines] = await Promise.all([unitsById(db), roleLines(db, ids, day)]);
  return { language, day, unitKey, choices, units, lines };
}

async function show(ask: Asked): Promise<Answer> {
  const whole = await matrix(ask);
  const number = ask.query.xem ? undefined : (ask.query.trang ?? 1);
  const shown = number ? whole.lines.slice((number - 1) * perPage, number * perPage) : whole.lines;
  return page({
    title: rolesWords(ask.language).title,
    place: 'roles',
    trail: [{ text: peopleWords(ask.language).administration, href: administrationPath() }],
    body: <RolesPage {...whole} shown={shown} page={number} pages={Math.ceil(whole.lines.length / perPage)} />,
  });
}

async function send(ask: Asked, format: Format): Promise<Answer> {
  const { language, day, units, lines } = await matrix(ask);
  const sheet = { name: rolesWords(language).role, columns: columns(language), rows: rows(lines, units) };
  return download(spreadsheet(format, sheet), mediaTypes[format], `vai-tro-${day}.${format}`);
}

function columns(language: Language): Column[] {
  const said = rolesWords(language);
  return [
    { head: said.name, width: 26 },
    { head: said.login, width: 24 },
    { head: said.post, width: 34 },
    { head: said.postUnit, width: 34 },
    { head: said.role, width: 30 },
    { head: said.roleUnit, width: 34 },
    { head: said.from, kind: 'day', width: 12 },
  ];
}

async function* rows(lines: readonly RoleLine[], units: ReadonlyMap<string, Unit>): AsyncGenerator<Cell[]> {
  const at = (id: string): string => units.get(id)?.name ?? '';
  for (const line of lines)
    yield [line.name, line.login, line.title, at(line.post_unit), line.role, at(line.role_unit), line.from_day];
}
