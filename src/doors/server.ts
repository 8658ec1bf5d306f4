import { actorOf, signInPath } from '#foundations/access/index.ts';
import type { House } from '#platform/house/index.ts';
import { buildServer, type Served } from '#platform/http/index.ts';
import { errorPage } from './portal/error.page.tsx';
import { routes } from './routes.ts';

interface Opening extends Pick<Served<House>, 'afterDeed' | 'whyNoRoom' | 'sharedBy'> {
  /** Where the build put styles, fonts and scripts. */
  readonly assetsDir: string;
}

/** The house behind its doors: every route, ready to listen. */
export const houseServer = (house: House, opening: Opening) =>
  buildServer({
    house,
    routes,
    db: house.db,
    clock: house.clock,
    log: house.log,
    baseUrl: house.baseUrl,
    ...opening,
    actorOf: (token, wall) => actorOf(house.db, token, wall),
    errorPage: (at, problem) => errorPage(house, at, problem),
    signInPath,
  });
