import { procedureRoutes } from '#casework/procedures/web.tsx';
import { accessRoutes } from '#foundations/access/web.tsx';
import { publicRoutes } from '#oversight/statistics/web.tsx';
import type { HouseRoute } from '#platform/house/index.ts';
import { aboutRoutes } from './about.routes.tsx';

export const portalRoutes: readonly HouseRoute[] = [
  ...aboutRoutes,
  ...procedureRoutes(),
  ...publicRoutes,
  ...accessRoutes,
];
