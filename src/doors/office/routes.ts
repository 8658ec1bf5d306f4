import { certificationRoutes } from '#casework/certification/web.tsx';
import { dossierOfficeRoutes } from '#casework/dossiers/web.tsx';
import { paymentRoutes } from '#casework/payments/web.tsx';
import { postingRoutes } from '#casework/procedures/web.tsx';
import { reckonRoutes } from '#foundations/calendar/web.tsx';
import { clockRoutes } from '#oversight/rehearsal/web.tsx';
import { totalsRoutes } from '#oversight/statistics/web.tsx';
import type { HouseRoute } from '#platform/house/index.ts';
import { partsRoutes } from './parts.routes.tsx';

export const officeRoutes: readonly HouseRoute[] = [
  ...dossierOfficeRoutes,
  ...certificationRoutes,
  ...postingRoutes,
  ...paymentRoutes,
  ...reckonRoutes,
  ...totalsRoutes,
  ...clockRoutes,
  ...partsRoutes,
];
