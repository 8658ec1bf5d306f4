import { Type } from 'typebox';
import { roleRows } from '#foundations/access/index.ts';
import { administrationPath, unitsById, unitsKeptAt } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import { type HouseRoute, type NamedSheet, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, page } from '#platform/http/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { peopleWords } from '../people/people.text.ts';
import { GridPage, postsOf } from './grid.page.tsx';
import { cellOf, gridOf } from './grid.rules.ts';
import { gridWords } from './grid.text.ts';
import { roleLines } from './roles.store.ts';
import { rolesWords } from './roles.text.ts';

const query = Type.Object({
  'don-vi': Type.Optional(Type.String({ maxLength: 60 })),
  trang: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  /** `in`: everybody on one page, for paper. */
  xem: Type.Optional(Type.Literal('in')),
});
const perPage = 50;
const needs = 'person.read';

/** `/quan-tri/vai-tro/bang`: people down, roles across, on screen, on paper and as a file. */
export const gridRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.roleGrid(), needs, query, handle: show }),
  ...sheetRoutes({ path: paths.roleGrid(), needs, query, sheet }),
];

type Asked = Visit<unknown, { 'don-vi'?: string; trang?: number; xem?: 'in' }>;

/** Roles at the units whose people this official may see, or at the one chosen of them. */
async function grid({ house: { db }, actor, now, query: asked }: Asked) {
  const choices = await unitsKeptAt(db, unitsWhere(actor, needs));
  const [day, unitKey] = [dayOf(now), asked['don-vi'] ?? ''];
  const ids = choices.filter(({ key }) => unitKey === '' || key === unitKey).map(({ id }) => id);
  const [units, lines, known] = await Promise.all([unitsById(db), roleLines(db, ids, day), roleRows(db)]);
  return {
    day,
    unitKey,
    choices,
    units,
    ...gridOf(
      lines,
      known.map(({ name }) => name),
    ),
  };
}

async function show(ask: Asked): Promise<Answer> {
  const { language, query: asked } = ask;
  const whole = await grid(ask);
  const number = asked.xem ? undefined : (asked.trang ?? 1);
  const shown = number ? whole.rows.slice((number - 1) * perPage, number * perPage) : whole.rows;
  return page({
    title: gridWords(language).title,
    place: 'roles',
    trail: [
      { text: peopleWords(language).administration, href: administrationPath() },
      { text: rolesWords(language).title, href: paths.roles() },
    ],
    body: <GridPage {...whole} {...{ language, shown }} page={number} pages={Math.ceil(whole.rows.length / perPage)} />,
  });
}

async function sheet(ask: Asked): Promise<NamedSheet> {
  const said = rolesWords(ask.language);
  const { roles, rows, units, day } = await grid(ask);
  const at = (id: string): string => units.get(id)?.shortName ?? '';
  const made = sheetOf({
    name: gridWords(ask.language).title,
    lines: rows,
    columns: [
      { head: said.name, width: 26, cell: ({ name }) => name },
      { head: said.login, width: 24, cell: ({ login }) => login },
      { head: said.post, width: 40, cell: (row) => postsOf(row, at) },
      ...roles.map((role) => ({
        head: role,
        width: 14,
        cell: (row: (typeof rows)[number]) => cellOf(row, role, { unitName: at }),
      })),
    ],
  });
  return { ...made, file: `bang-vai-tro-${day}` };
}
