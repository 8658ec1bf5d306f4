import { Type } from 'typebox';
import type { Content } from '#design/index.ts';
import { may, unitsWhere } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { missing, page } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { bringUnitRoutes } from './bring/bring.routes.tsx';
import { contactRoutes } from './contact/contact.routes.tsx';
import { mayEdit } from './edit/edit.act.ts';
import { editRoutes } from './edit/edit.routes.tsx';
import { changesOf } from './edit/edit.store.ts';
import { noWork } from './edit/end.act.ts';
import type { EditSlots } from './edit/slots.ts';
import { unitFiles } from './list/list.file.ts';
import { ListPage } from './list/list.page.tsx';
import { administrationPath, paths } from './paths.ts';
import { allUnits, currentOf, keepers, successionsOf, unitById, unitByKey, unitsKeptAt } from './register.ts';
import { ShowPage } from './show/show.page.tsx';
import { isOpenOn, type Unit } from './unit.rules.ts';
import { unitWords } from './unit.text.ts';

/** What the door puts into the page of a unit, from capabilities this one does not know. */
export interface Slots extends EditSlots {
  /** The names behind accounts. */
  readonly names?: (db: Db, accountIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly people?: (ask: Visit, unit: Unit) => Promise<Content>;
}

/** The administration's pages of units, `/quan-tri/don-vi` and `/quan-tri/don-vi/{key}`. */
export const organisationsRoutes = (slots: Slots = {}): HouseRoute[] => [
  listRoute,
  ...unitFiles,
  ...bringUnitRoutes(slots.work ?? noWork),
  showRoute(slots),
  ...editRoutes(slots),
  ...contactRoutes(slots.names),
];

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
          mayOpen={unitsWhere(actor, 'unit.edit').length > 0}
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
      const today = dayOf(now);
      const children = units.filter((one) => one.parentId === unit.id && isOpenOn(one, today));
      const changed = await changesFor(slots, ask, unit);
      return page({
        title: unit.name,
        place: 'units',
        trail: [
          { text: unitWords(language).administration, href: administrationPath() },
          { text: unitWords(language).title, href: paths.units() },
        ],
        body: <ShowPage {...{ language, unit, parent, children, successions, current, people, ...changed }} />,
      });
    },
  });

/** What was written of the unit on screen, and whether whoever looks may write. */
async function changesFor(slots: Slots, { house: { db }, actor, now }: Visit, unit: Unit) {
  const changes = await changesOf(db, unit.id);
  const by = changes.map(({ written_by }) => written_by);
  const writers: ReadonlyMap<string, string> = (await slots.names?.(db, by)) ?? new Map();
  return { changes, writers, mayEdit: await mayEdit({ db, actor }, unit.id), today: dayOf(now) };
}
