import { peopleRoutes } from './people/people.routes.tsx';
import { standInRoutes } from './people/stand-in.routes.tsx';
import { resetRoutes } from './reset/reset.routes.tsx';
import { rolesRoutes } from './roles/roles.routes.tsx';

export { unitPeople } from './people/posts.panel.tsx';

/** The administration's pages of people their passwords, their roles. */
export const staffingRoutes = [...peopleRoutes, ...standInRoutes, ...resetRoutes, ...rolesRoutes];
