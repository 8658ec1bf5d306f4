import type { HouseRoute } from '#platform/house/index.ts';
import { dressed } from '#platform/http/index.ts';
import { adminRoutes } from './admin/routes.ts';
import { adminShell } from './admin/shell.tsx';
import { apiRoutes } from './api/routes.ts';
import { officeRoutes } from './office/routes.ts';
import { officeShell } from './office/shell.tsx';
import { portalRoutes } from './portal/routes.ts';
import { portalShell } from './portal/shell.tsx';

/** Every way into the house, each dressed by its door. */
export const routes: readonly HouseRoute[] = [
  ...dressed(portalRoutes, portalShell),
  ...dressed(officeRoutes, officeShell),
  ...dressed(adminRoutes, adminShell),
  ...apiRoutes,
];
