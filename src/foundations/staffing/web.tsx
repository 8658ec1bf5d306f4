import { peopleRoutes } from './people/people.routes.tsx';
import { resetRoutes } from './reset/reset.routes.tsx';

export { unitPeople } from './people/posts.panel.tsx';

/** The administration's pages of people and of their passwords. */
export const staffingRoutes = [...peopleRoutes, ...resetRoutes];
