import { assets } from '#design/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { redirect } from '#platform/http/index.ts';

/** Where a browser looks for a mark when what it shows cannot name one: a paper in a window of its own. */
export const markRoutes: HouseRoute[] = [
  route({ method: 'GET', path: '/favicon.ico', needs: 'public', handle: async () => redirect(assets().mark) }),
];
