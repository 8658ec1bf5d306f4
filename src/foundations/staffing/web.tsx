import { endRoutes } from './appoint/end.routes.tsx';
import { moveRoutes } from './appoint/move.routes.tsx';
import { peopleRoutes } from './people/people.routes.tsx';
import { standInRoutes } from './people/stand-in.routes.tsx';
import { resetRoutes } from './reset/reset.routes.tsx';
import { rolesRoutes } from './roles/roles.routes.tsx';
import { sessionRoutes } from './sessions/sessions.routes.tsx';

export { unitPeople } from './people/posts.panel.tsx';

/** The administration's pages of people their passwords, their roles. */
export const staffingRoutes = [
  ...peopleRoutes,
  ...standInRoutes,
  ...moveRoutes,
  ...endRoutes,
  ...sessionRoutes,
  ...resetRoutes,
  ...rolesRoutes,
];
