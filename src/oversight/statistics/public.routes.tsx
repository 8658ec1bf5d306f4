import { unitsOn } from '#foundations/organisations/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { page } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { publicFiguresOn } from './figures.ts';
import { madeUpOf } from './made-up.store.ts';
import { figuresPath } from './paths.ts';
import { PublicPage, type PublicSection } from './public.page.tsx';
import { publicWords } from './public.text.ts';
import { publishedRoutes } from './published/published.routes.tsx';
import { publishedOn } from './published/published.view.ts';
import { paperYear } from './totals/paper.view.ts';

/** As many of the late ones as stand beside the figures; the list has the rest. */
const longestLate = 8;

/** `/cong-khai`: figures and lists for everybody; the door says what else is published. */
export const publicRoutes = (sections: (ask: Visit) => readonly PublicSection[]): HouseRoute[] => [
  route({
    method: 'GET',
    path: figuresPath(),
    needs: 'public',
    async handle(ask) {
      const { house, language, now } = ask;
      const [figures, { rows: late }, units, paper, madeUp] = await Promise.all([
        publicFiguresOn(house.db, now),
        publishedOn(house.db, 'late', { wanted: {}, now, size: longestLate }),
        unitsOn(house.db, dayOf(now)),
        paperYear(house.db, now),
        madeUpOf(house),
      ]);
      const communes = units.filter((unit) => unit.kind === 'commune');
      return page({
        title: publicWords(language).title,
        place: 'public',
        body: <PublicPage {...{ language, now, figures, late, communes, madeUp, paper }} sections={sections(ask)} />,
      });
    },
  }),
  ...publishedRoutes,
];
