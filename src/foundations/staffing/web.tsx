import type { HouseRoute } from '#platform/house/index.ts';
import { absenceRoutes } from './absence/list.routes.tsx';
import { endRoutes } from './appoint/end.routes.tsx';
import { moveRoutes } from './appoint/move.routes.tsx';
import { type FieldsOf, noFields } from './authority/fields.ts';
import { authorityRoutes } from './authority/list.routes.tsx';
import { bringPeopleRoutes } from './bring/bring.routes.tsx';
import { joinRoutes } from './join/join.routes.tsx';
import { joinedRoutes } from './join/joined.routes.tsx';
import { leaveRoutes } from './leave/leave.routes.tsx';
import { noWork, type WorkOf } from './leave/work.ts';
import { liftRoutes } from './lift/lift.routes.tsx';
import { peopleRoutes } from './people/people.routes.tsx';
import { standInRoutes } from './people/stand-in.routes.tsx';
import { postRoutes } from './posts/posts.routes.tsx';
import { resetRoutes } from './reset/reset.routes.tsx';
import { gridRoutes } from './roles/grid.routes.tsx';
import { rolesRoutes } from './roles/roles.routes.tsx';
import { signingHoursRoutes } from './roster/hours.routes.tsx';
import { sessionRoutes } from './sessions/sessions.routes.tsx';

export type { FieldsOf } from './authority/fields.ts';
export type { WorkOf } from './leave/work.ts';
export { unitPeople } from './people/posts.panel.tsx';

/** What the door knows of capabilities this one does not: the open work of an official, the fields of government. */
export interface StaffingSlots {
  readonly workOf?: WorkOf;
  readonly fieldsOf?: FieldsOf;
}

/** The administration's pages of people, their passwords, their roles. */
export const staffingRoutes = ({ workOf = noWork, fieldsOf = noFields }: StaffingSlots = {}): HouseRoute[] => [
  ...joinRoutes,
  ...peopleRoutes(fieldsOf),
  ...bringPeopleRoutes,
  ...joinedRoutes(workOf, fieldsOf),
  ...leaveRoutes(workOf, fieldsOf),
  ...absenceRoutes,
  ...standInRoutes(fieldsOf),
  ...postRoutes,
  ...moveRoutes,
  ...endRoutes,
  ...sessionRoutes,
  ...resetRoutes,
  ...liftRoutes,
  ...rolesRoutes,
  ...gridRoutes,
  ...signingHoursRoutes,
  ...authorityRoutes(fieldsOf),
];
