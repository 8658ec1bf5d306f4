import { Type } from 'typebox';
import { administrationPath, allUnits } from '#foundations/organisations/index.ts';
import { type HouseRoute, route, sheetRoutes } from '#platform/house/index.ts';
import { file, missing, page } from '#platform/http/index.ts';
import { selectByKey, selectLatest } from './definitions.store.ts';
import { processSheet } from './pages/list.file.ts';
import { ListPage } from './pages/list.page.tsx';
import { processWords } from './pages/pages.text.ts';
import { ShowPage } from './pages/show.page.tsx';
import { stepsSheet } from './pages/steps.file.ts';
import { paths } from './paths.ts';
import { diagramFor } from './picture/diagram.ts';
import { withDiagram } from './picture/layout.ts';
import { definitionOf } from './publish.ts';

const perPage = 50;

const listRoute = route({
  method: 'GET',
  path: paths.processes(),
  needs: 'procedure.read',
  query: Type.Object({
    q: Type.Optional(Type.String({ maxLength: 100 })),
    after: Type.Optional(Type.String({ maxLength: 100 })),
  }),
  handle: async ({ house, language, query }) => {
    const search = (query.q ?? '').trim();
    const found = await selectLatest(house.db, { search, after: query.after ?? '', limit: perPage + 1 });
    const lines = found.slice(0, perPage);
    const next = new URLSearchParams({ ...(search && { q: search }), after: lines.at(-1)?.key ?? '' });
    return page({
      title: processWords(language).title,
      place: 'processes',
      trail: [{ text: processWords(language).administration, href: administrationPath() }],
      body: (
        <ListPage
          {...{ language, search, lines, next: found.length > perPage ? `${paths.processes()}?${next}` : undefined }}
        />
      ),
    });
  },
});

const asked = Type.Object({ id: Type.String({ format: 'uuid' }) });

const showRoute = route({
  method: 'GET',
  path: paths.process(':id'),
  needs: 'procedure.read',
  params: asked,
  handle: async ({ house, language, params }) => {
    const definition = await definitionOf(house.db, params.id);
    if (!definition) return missing;
    const [diagram, versions, units] = await Promise.all([
      diagramFor(house.db, definition),
      selectByKey(house.db, definition.key),
      allUnits(house.db),
    ]);
    const unitName = (key: string): string | undefined => units.find((unit) => unit.key === key)?.name;
    return page({
      title: definition.name,
      place: 'processes',
      trail: [
        { text: processWords(language).administration, href: administrationPath() },
        { text: processWords(language).title, href: paths.processes() },
      ],
      body: <ShowPage {...{ language, definition, diagram, versions, unitName }} />,
    });
  },
});

const fileRoute = route({
  method: 'GET',
  path: paths.file(':id'),
  needs: 'procedure.read',
  params: asked,
  handle: async ({ house, params }) => {
    const definition = await definitionOf(house.db, params.id);
    if (!definition) return missing;
    const xml = await withDiagram(definition.xml);
    return file(Buffer.from(xml), 'application/xml', `${definition.key.replace(/[^A-Za-z0-9.-]/g, '-')}.bpmn`);
  },
});

/** The administration's pages of processes, `/quan-tri/quy-trinh`. */
export const workflowRoutes: HouseRoute[] = [
  listRoute,
  ...sheetRoutes({
    path: paths.processes(),
    needs: 'procedure.read',
    query: Type.Object({ q: Type.Optional(Type.String({ maxLength: 100 })) }),
    sheet: async (ask) => processSheet(ask, (ask.query.q ?? '').trim()),
  }),
  showRoute,
  ...sheetRoutes({ path: paths.process(':id'), needs: 'procedure.read', params: asked, sheet: stepsSheet }),
  fileRoute,
];
