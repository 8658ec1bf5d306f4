import { trackRoutes } from '#casework/dossiers/web.tsx';
import { boardRoutes } from '#casework/frontdesk/web.tsx';
import { listingRoutes, procedureRoutes, sheetRoutes } from '#casework/procedures/web.tsx';
import { processPicture } from '#casework/workflow/web.tsx';
import { accessRoutes } from '#foundations/access/web.tsx';
import { pastYear, publicRoutes } from '#oversight/statistics/web.tsx';
import type { HouseRoute } from '#platform/house/index.ts';
import { aboutRoutes } from './about.routes.tsx';
import { checkPaperRoutes } from './check-paper.routes.tsx';
import { homeRoutes } from './home.routes.tsx';
import { markRoutes } from './mark.routes.ts';
import { regulationsRoutes } from './regulations.routes.tsx';
import { rosterRoutes } from './roster.routes.tsx';
import { aboveSections, publicSections } from './sections.ts';

/** The citizen's way into the house. */
export const portalRoutes: readonly HouseRoute[] = [
  ...homeRoutes,
  ...procedureRoutes({
    picture: async ({ house, language }, { definitionId }) =>
      definitionId && (await processPicture(house.db, { definitionId, language })),
    side: ({ house, now, language }, { procedureId }) => pastYear(house.db, procedureId, { now, language }),
  }),
  ...trackRoutes,
  ...publicRoutes(publicSections),
  ...listingRoutes(aboveSections),
  ...sheetRoutes,
  ...rosterRoutes,
  ...regulationsRoutes,
  ...checkPaperRoutes,
  ...boardRoutes,
  ...aboutRoutes,
  ...markRoutes,
  ...accessRoutes,
];
