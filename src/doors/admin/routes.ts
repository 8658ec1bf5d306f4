import { organisationsRoutes } from '#foundations/organisations/web.tsx';
import type { HouseRoute } from '#platform/house/index.ts';
import { adminHomeRoutes } from './home.routes.tsx';

export const adminRoutes: readonly HouseRoute[] = [...adminHomeRoutes, ...organisationsRoutes()];
