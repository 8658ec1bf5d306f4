import { roleRows } from '#foundations/access/index.ts';
import { administrationPath } from '#foundations/organisations/index.ts';
import { type HouseRoute, type NamedSheet, route, sheetRoutes } from '#platform/house/index.ts';
import { type Answer, page } from '#platform/http/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { paths } from '../paths.ts';
import { peopleWords } from '../people/people.text.ts';
import { GridPage, postsOf } from './grid.page.tsx';
import { cellOf, gridOf } from './grid.rules.ts';
import { gridWords } from './grid.text.ts';
import { rolesWords } from './roles.text.ts';
import { type Asked, needs, pageOf, query, rolesHeld } from './roles.view.ts';

/** `/quan-tri/vai-tro/bang`: people down, roles across, on screen, on paper and as a file. */
export const gridRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.roleGrid(), needs, query, handle: show }),
  ...sheetRoutes({ path: paths.roleGrid(), needs, query, sheet }),
];

/** The roles held, by person. */
async function grid(ask: Asked) {
  const [{ lines, ...held }, known] = await Promise.all([rolesHeld(ask), roleRows(ask.house.db)]);
  return {
    ...held,
    ...gridOf(
      lines,
      known.map(({ name }) => name),
    ),
  };
}

async function show(ask: Asked): Promise<Answer> {
  const { language } = ask;
  const whole = await grid(ask);
  return page({
    title: gridWords(language).title,
    place: 'roles',
    trail: [
      { text: peopleWords(language).administration, href: administrationPath() },
      { text: rolesWords(language).title, href: paths.roles() },
    ],
    body: <GridPage {...whole} {...pageOf(ask, whole.rows)} language={language} />,
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
