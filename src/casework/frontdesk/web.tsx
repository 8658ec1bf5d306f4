import type { HouseRoute } from '#platform/house/index.ts';
import { dayRoutes } from './day/day.routes.tsx';
import { deskRoutes, type Work } from './ticket/desk.routes.tsx';

export { boardRoutes } from './board/board.routes.tsx';
export { paths } from './paths.ts';
export { AtHand, atHand } from './ticket/at-hand.tsx';
export { windowRoutes } from './window/windows.routes.tsx';

/** Numbers inside the office. */
export const frontdeskRoutes = (work: Work): HouseRoute[] => [...deskRoutes(work), ...dayRoutes];
