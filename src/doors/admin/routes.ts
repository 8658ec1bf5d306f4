import { procedureAdminRoutes } from '#casework/procedures/web.tsx';
import { processPicture } from '#casework/workflow/web.tsx';
import { organisationsRoutes } from '#foundations/organisations/web.tsx';
import { staffingRoutes, unitPeople } from '#foundations/staffing/web.tsx';
import type { HouseRoute } from '#platform/house/index.ts';
import { adminHomeRoutes } from './home.routes.tsx';

export const adminRoutes: readonly HouseRoute[] = [
  ...adminHomeRoutes,
  ...organisationsRoutes({ people: unitPeople }),
  ...staffingRoutes,
  ...procedureAdminRoutes({
    picture: async ({ house, language }, { definitionId }) =>
      definitionId && (await processPicture(house.db, { definitionId, language })),
  }),
];
