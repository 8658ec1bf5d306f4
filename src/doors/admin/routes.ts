import { organisationsRoutes } from '#foundations/organisations/web.tsx';
import type { HouseRoute } from '#platform/house/index.ts';

export const adminRoutes: readonly HouseRoute[] = [...organisationsRoutes()];
