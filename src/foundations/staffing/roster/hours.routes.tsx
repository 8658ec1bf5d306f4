import { unitsById, unitsKeptAt } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import { type HouseRoute, type NamedSheet, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { page } from '#platform/http/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { personTrail } from '../people/trail.ts';
import { bringHoursRoutes } from './bring.routes.tsx';
import { HoursPage } from './hours.page.tsx';
import { weekdays, writtenTimes } from './hours.rules.ts';
import { type SigningPost, signingPosts } from './hours.store.ts';
import { hoursWords } from './hours.text.ts';

const needs = 'person.read';

/** `/quan-tri/gio-ky`: when leaders sign, as the public roster shows it; out and in as a file. */
export const signingHoursRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.signingHours(),
    needs,
    async handle(ask) {
      const { language, actor } = ask;
      const { posts, units } = await hoursAt(ask);
      const mayBring = unitsWhere(actor, 'person.appoint').length > 0;
      return page({
        title: hoursWords(language).title,
        place: 'people',
        trail: personTrail(language),
        body: <HoursPage {...{ language, posts, units, mayBring }} />,
      });
    },
  }),
  ...sheetRoutes({ path: paths.signingHours(), needs, sheet }),
  ...bringHoursRoutes,
];

async function hoursAt({ house: { db }, actor }: Visit) {
  const kept = await unitsKeptAt(db, unitsWhere(actor, needs));
  const [posts, units] = await Promise.all([
    signingPosts(
      db,
      kept.map(({ id }) => id),
    ),
    unitsById(db),
  ]);
  return { posts, units };
}

async function sheet(ask: Visit): Promise<NamedSheet> {
  const said = hoursWords(ask.language);
  const { posts, units } = await hoursAt(ask);
  const made = sheetOf<SigningPost>({
    name: said.title,
    lines: posts,
    columns: [
      { head: said.unit, width: 40, cell: ({ unit_id }) => units.get(unit_id)?.name ?? null },
      { head: said.post, width: 34, cell: ({ title }) => title },
      { head: said.holders, width: 30, cell: ({ holders }) => holders.join(', ') },
      ...weekdays.map((day) => ({
        ...{ head: said[`day${day}`], width: 24 },
        cell: ({ times }: SigningPost) => writtenTimes(times, day),
      })),
    ],
  });
  return { ...made, file: `gio-ky-${dayOf(ask.now)}` };
}
