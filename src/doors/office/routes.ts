import { certificationRoutes } from '#casework/certification/web.tsx';
import { dossierOfficeRoutes, paths as dossiers } from '#casework/dossiers/web.tsx';
import { paymentRoutes } from '#casework/payments/web.tsx';
import { postingRoutes } from '#casework/procedures/web.tsx';
import { reckonRoutes } from '#foundations/calendar/web.tsx';
import { clockRoutes } from '#oversight/rehearsal/web.tsx';
import { mondayRoutes, totalsRoutes } from '#oversight/statistics/web.tsx';
import type { HouseRoute } from '#platform/house/index.ts';
import { exemptedAt } from './exempted-at.ts';
import { leftAtClose } from './left-at-close.ts';
import { partsRoutes } from './parts.routes.tsx';
import { officePaths } from './paths.ts';

export const officeRoutes: readonly HouseRoute[] = [
  ...dossierOfficeRoutes,
  ...certificationRoutes,
  ...postingRoutes,
  ...paymentRoutes(leftAtClose, exemptedAt),
  ...reckonRoutes,
  ...totalsRoutes,
  ...mondayRoutes({ dossier: dossiers.dossier, shelf: officePaths.shelf() }),
  ...clockRoutes,
  ...partsRoutes,
];
