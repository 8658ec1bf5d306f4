import { paths as certification, certificationRoutes } from '#casework/certification/web.tsx';
import { dossierOfficeRoutes, paths as dossiers } from '#casework/dossiers/web.tsx';
import { frontdeskRoutes } from '#casework/frontdesk/web.tsx';
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

/** Where what a number was drawn for is done. */
const workOfLane = (lane: 'receive' | 'certify' | 'return', counter: string): string =>
  ({ receive: dossiers.receiveAt(counter), certify: certification.lane(), return: officePaths.shelf() })[lane];

export const officeRoutes: readonly HouseRoute[] = [
  ...dossierOfficeRoutes,
  ...certificationRoutes,
  ...frontdeskRoutes({ of: workOfLane, parked: officePaths.parked() }),
  ...postingRoutes,
  ...paymentRoutes(leftAtClose, exemptedAt),
  ...reckonRoutes,
  ...totalsRoutes,
  ...mondayRoutes({ dossier: dossiers.dossier, shelf: officePaths.shelf() }),
  ...clockRoutes,
  ...partsRoutes,
];
