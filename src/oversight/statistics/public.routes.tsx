import { unitsOn } from '#foundations/organisations/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { page } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { figuresOn } from './figures.ts';
import { lateOn } from './late.ts';
import { figuresPath } from './paths.ts';
import { PublicPage } from './public.page.tsx';
import { publicWords } from './public.text.ts';

/** `/cong-khai`: figures for everybody. */
export const publicRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: figuresPath(),
    needs: 'public',
    async handle({ house, language, now }) {
      const [figures, late, units] = await Promise.all([
        figuresOn(house.db, now),
        lateOn(house.db, now),
        unitsOn(house.db, dayOf(now)),
      ]);
      const communes = units.filter((unit) => unit.kind === 'commune').length;
      return page({
        title: publicWords(language).title,
        place: 'public',
        body: <PublicPage {...{ language, now, figures, late, communes }} madeUp={house.clock.mode === 'demo'} />,
      });
    },
  }),
];
