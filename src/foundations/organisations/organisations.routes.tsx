import { Type } from 'typebox';
import type { Content } from '#design/index.ts';
import { may, unitsWhere } from '#platform/actor/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { missing, page } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { unitFiles } from './list/list.file.ts';
import { ListPage } from './list/list.page.tsx';
import { administrationPath, paths } from './paths.ts';
import { allUnits, currentOf, keepers, successionsOf, unitById, unitByKey, unitsKeptAt } from './register.ts';
import { ShowPage } from './show/show.page.tsx';
import type { Unit } from './unit.rules.ts';
import { unitWords } from './unit.text.ts';

/** What the door puts into the page of a unit, from capabilities this one does not know. */
export interface Slots {
  readonly people?: (ask: Visit, unit: Unit) => Promise<Content>;
}

/** The administration's pages of units, `/quan-tri/don-vi` and `/quan-tri/don-vi/{key}`. */
export const organisationsRoutes = (slots: Slots = {}): HouseRoute[] => [listRoute, ...unitFiles, showRoute(slots)];

const listRoute = route({
  method: 'GET',
  path: paths.units(),
  needs: 'unit.read',
  handle: async ({ house, actor, now, language }) =>
    page({
      title: unitWords(language).title,
      place: 'units',
      trail: [{ text: unitWords(language).administration, href: administrationPath() }],
      body: (
        <ListPage
          language={language}
          day={dayOf(now)}
          units={await unitsKeptAt(house.db, unitsWhere(actor, 'unit.read'))}
        />
      ),
    }),
});

const showRoute = (slots: Slots): HouseRoute =>
  route({
    method: 'GET',
    path: paths.unit(':key'),
    needs: 'unit.read',
    params: Type.Object({ key: Type.String({ maxLength: 60 }) }),
    handle: async (ask) => {
      const { house, actor, now, language, params } = ask;
      const unit = await unitByKey(house.db, params.key);
      if (!unit || !may(actor, 'unit.read', { unitIds: await keepers(house.db, unit.id) }).ok) return missing;
      const [parent, units, successions, current, people] = await Promise.all([
        unit.parentId ? unitById(house.db, unit.parentId) : undefined,
        allUnits(house.db),
        successionsOf(house.db, unit.id),
        currentOf(house.db, unit.id, dayOf(now)),
        slots.people?.(ask, unit),
      ]);
      const children = units.filter((one) => one.parentId === unit.id && !one.closedOn);
      return page({
        title: unit.name,
        place: 'units',
        trail: [
          { text: unitWords(language).administration, href: administrationPath() },
          { text: unitWords(language).title, href: paths.units() },
        ],
        body: <ShowPage {...{ language, unit, parent, children, successions, current, people }} />,
      });
    },
  });
