import type { HouseRoute } from '#platform/house/index.ts';
import { deadlineRoutes } from './deadlines.routes.ts';
import { healthRoutes } from './health.routes.ts';

export const apiRoutes: readonly HouseRoute[] = [...healthRoutes, ...deadlineRoutes];
