import type { HouseRoute } from '#platform/house/index.ts';
import { deadlineRoutes } from './deadlines.routes.ts';
import { dossierApiRoutes } from './dossiers.routes.ts';
import { healthRoutes } from './health.routes.ts';
import { openApiRoutes } from './openapi.routes.ts';
import { procedureApiRoutes } from './procedures.routes.ts';
import { unitApiRoutes } from './units.routes.ts';

const described: readonly HouseRoute[] = [
  ...procedureApiRoutes,
  ...dossierApiRoutes,
  ...unitApiRoutes,
  ...deadlineRoutes,
];

export const apiRoutes: readonly HouseRoute[] = [...healthRoutes, ...described, ...openApiRoutes(described)];
