import { type HouseRoute, route } from '#platform/house/index.ts';
import { page } from '#platform/http/index.ts';
import { PartsPage } from './parts.page.tsx';
import { partsWords } from './parts.text.ts';
import { officePaths } from './paths.ts';

export const partsRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: officePaths.parts(),
    needs: 'staff',
    handle: async ({ language }) =>
      page({ title: partsWords(language).title, place: 'parts', body: <PartsPage language={language} /> }),
  }),
];
