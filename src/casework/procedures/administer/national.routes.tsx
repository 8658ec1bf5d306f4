import { Type } from 'typebox';
import { administrationPath } from '#foundations/organisations/index.ts';
import { type HouseRoute, route, sheetRoutes } from '#platform/house/index.ts';
import { page } from '#platform/http/index.ts';
import { nationalCounts, nationalRows } from '../national/import.store.ts';
import { paths } from '../paths.ts';
import { nationalSheet } from './administer.file.ts';
import { administerWords } from './administer.text.ts';
import { NationalPage } from './national.page.tsx';

const needs = 'procedure.read';
const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));
const nationalQuery = Type.Object({ tu: text(200), sau: text(40) });
const perPage = 100;

const nationalRoute = route({
  method: 'GET',
  path: paths.adminNational(),
  needs,
  query: nationalQuery,
  handle: async ({ house, query, language }) => {
    const search = query.tu?.trim() ?? '';
    const [counts, rows] = await Promise.all([
      nationalCounts(house.db),
      nationalRows(house.db, { search, after: query.sau ?? '', limit: perPage + 1 }),
    ]);
    const next = rows.length > perPage ? rows[perPage - 1]?.key : undefined;
    return page({
      title: administerWords(language).national,
      place: 'catalogue',
      trail: [
        { text: administerWords(language).administration, href: administrationPath() },
        { text: administerWords(language).title, href: paths.adminProcedures() },
      ],
      body: <NationalPage {...{ language, counts, search, next }} rows={rows.slice(0, perPage)} />,
    });
  },
});

/** The records of the national portal, as they were taken in. */
export const nationalRoutes: HouseRoute[] = [
  nationalRoute,
  ...sheetRoutes({
    path: paths.adminNational(),
    needs,
    query: nationalQuery,
    sheet: async (ask) => nationalSheet(ask, ask.query.tu?.trim() ?? ''),
  }),
];
