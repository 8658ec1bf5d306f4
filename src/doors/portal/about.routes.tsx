import { unitsOn } from '#foundations/organisations/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { page } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { hostsOf } from '../seen.ts';
import { AboutPage } from './about.page.tsx';
import { aboutWords } from './about.text.ts';
import { portalPaths } from './paths.ts';

export const aboutRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: portalPaths.about(),
    needs: 'public',
    async handle({ house, language, now }) {
      const [{ oneStop }, units] = await Promise.all([hostsOf({ house, now }), unitsOn(house.db, dayOf(now))]);
      const rooms = units.filter((unit) => unit.kind === 'one-stop');
      return page({
        title: aboutWords(language).title,
        place: 'about',
        body: <AboutPage language={language} demo={house.clock.mode === 'demo'} phone={oneStop?.phone} rooms={rooms} />,
      });
    },
  }),
];
