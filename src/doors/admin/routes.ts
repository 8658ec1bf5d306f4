import { recompute, useOfVersion } from '#casework/dossiers/index.ts';
import { messageRoutes, retentionRoutes, templateRoutes } from '#casework/dossiers/web.tsx';
import { windowRoutes } from '#casework/frontdesk/web.tsx';
import {
  announceRoutes,
  beginRoutes,
  bringRoutes,
  endRoutes,
  procedureAdminRoutes,
  takeBackRoutes,
  writeRoutes,
} from '#casework/procedures/web.tsx';
import { processPicture, workflowRoutes } from '#casework/workflow/web.tsx';
import { accountNames } from '#foundations/access/index.ts';
import { calendarRoutes } from '#foundations/calendar/web.tsx';
import { organisationsRoutes, rollOutRoutes } from '#foundations/organisations/web.tsx';
import { staffingRoutes, unitPeople } from '#foundations/staffing/web.tsx';
import { jobRoutes } from '#oversight/jobs/web.tsx';
import { yearRoutes } from '#oversight/year/web.tsx';
import type { HouseRoute } from '#platform/house/index.ts';
import { parseDay } from '#platform/time/index.ts';
import { calendarImpact } from './calendar-impact.tsx';
import { eventRoutes } from './events/events.routes.tsx';
import { fieldsOf } from './fields-of.ts';
import { adminHomeRoutes } from './home.routes.tsx';
import { ownPaths } from './paths.ts';
import { sinceRoutes } from './since/since.routes.tsx';
import { unitWork } from './unit-work.ts';
import { workOf } from './work-of.ts';

export const adminRoutes: readonly HouseRoute[] = [
  ...adminHomeRoutes,
  ...organisationsRoutes({ people: unitPeople, names: accountNames, ...unitWork }),
  ...rollOutRoutes({ names: accountNames, readDay: parseDay }),
  ...staffingRoutes({ workOf, fieldsOf }),
  ...calendarRoutes({ impact: calendarImpact, follow: recompute }),
  ...sinceRoutes,
  ...yearRoutes,
  ...workflowRoutes,
  ...procedureAdminRoutes({
    picture: async ({ house, language }, { definitionId }) =>
      definitionId && (await processPicture(house.db, { definitionId, language })),
  }),
  ...beginRoutes,
  ...endRoutes(useOfVersion),
  ...writeRoutes(useOfVersion),
  ...bringRoutes,
  ...takeBackRoutes(useOfVersion),
  ...announceRoutes,
  ...jobRoutes({ stream: ownPaths.stream }),
  ...templateRoutes,
  ...messageRoutes,
  ...retentionRoutes,
  ...windowRoutes,
  ...eventRoutes,
];
