import { administrationPath } from '#foundations/organisations/index.ts';
import { type HouseRoute, type NamedSheet, route, sheetRoutes } from '#platform/house/index.ts';
import { type Answer, page } from '#platform/http/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { paths } from '../paths.ts';
import { peopleWords } from '../people/people.text.ts';
import { RolesPage } from './roles.page.tsx';
import { rolesWords } from './roles.text.ts';
import { type Asked, needs, pageOf, query, rolesHeld } from './roles.view.ts';

/** `/quan-tri/vai-tro`: who has what role where, on screen and as a file. */
export const rolesRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.roles(), needs, query, handle: show }),
  ...sheetRoutes({ path: paths.roles(), needs, query, sheet }),
];

async function show(ask: Asked): Promise<Answer> {
  const { language } = ask;
  const held = await rolesHeld(ask);
  return page({
    title: rolesWords(language).title,
    place: 'roles',
    trail: [{ text: peopleWords(language).administration, href: administrationPath() }],
    body: <RolesPage {...held} {...pageOf(ask, held.lines)} language={language} />,
  });
}

async function sheet(ask: Asked): Promise<NamedSheet> {
  const said = rolesWords(ask.language);
  const { day, units, lines } = await rolesHeld(ask);
  const at = (id: string): string => units.get(id)?.name ?? '';
  const made = sheetOf({
    name: said.role,
    lines,
    columns: [
      { head: said.name, width: 26, cell: ({ name }) => name },
      { head: said.login, width: 24, cell: ({ login }) => login },
      { head: said.post, width: 34, cell: ({ title }) => title },
      { head: said.postUnit, width: 34, cell: ({ post_unit }) => at(post_unit) },
      { head: said.role, width: 30, cell: ({ role }) => role },
      { head: said.roleUnit, width: 34, cell: ({ role_unit }) => at(role_unit) },
      { head: said.from, kind: 'day', width: 12, cell: ({ from_day }) => from_day },
    ],
  });
  return { ...made, file: `vai-tro-${day}` };
}
