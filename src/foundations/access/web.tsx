import { changeRoutes } from './change/change.routes.tsx';
import { signInRoutes } from './sign-in/sign-in.routes.tsx';

/** What everybody reaches: the sign-in, the way out, and one's own password. */
export const accessRoutes = [...signInRoutes, ...changeRoutes];
