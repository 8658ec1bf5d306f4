import { Type } from 'typebox';
import { administrationPath, allUnits, chain, isOpenOn, unitById } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import { type HouseRoute, route, sheetRoutes } from '#platform/house/index.ts';
import { missing, page, redirect } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { allCounters, allLayers, calendarOf } from './books.ts';
import { type Calendar, inherit } from './calendar.rules.ts';
import { calendarWords } from './calendar.text.ts';
import { layerToShow, mayEdit } from './edit/edit.act.ts';
import { editRoutes } from './edit/edit.routes.tsx';
import type { Slots } from './edit/edit.show.tsx';
import { type KeptLayer, layersFor } from './layers.rules.ts';
import { paths } from './paths.ts';
import { HomePage } from './show/home.page.tsx';
import { daysSheet, layersFiles } from './show/layer.file.ts';
import { daysOfYear, LayerPage, sayerOf } from './show/layer.page.tsx';

/** The administration's pages of working time, `/quan-tri/lich`. */
export const calendarRoutes = (slots: Slots = {}): HouseRoute[] => [
  homeRoute,
  ...layersFiles,
  layerRoute,
  ...layerFiles,
  ...editRoutes(slots),
];

const homeRoute = route({
  method: 'GET',
  path: paths.home(),
  needs: 'calendar.read',
  query: Type.Object({ 'don-vi': Type.Optional(Type.String({ maxLength: 60, pattern: '^[a-z0-9-]*$' })) }),
  handle: async ({ house, now, language, query }) => {
    if (query['don-vi']) return redirect(paths.layer(query['don-vi']));
    const units = (await allUnits(house.db)).filter((unit) => isOpenOn(unit, dayOf(now)));
    return page({
      title: calendarWords(language).title,
      place: 'calendar',
      trail: [{ text: calendarWords(language).administration, href: administrationPath() }],
      body: <HomePage {...{ language, units }} layers={await allLayers(house.db)} year={dayOf(now).year} />,
    });
  },
});

const layerRoute = route({
  method: 'GET',
  path: paths.layer(':layer'),
  needs: 'calendar.read',
  params: Type.Object({ layer: Type.String({ maxLength: 60 }) }),
  query: Type.Object({
    nam: Type.Optional(Type.Integer({ minimum: 1990, maximum: 2100 })),
    ghi: Type.Optional(Type.String({ format: 'date' })),
    doi: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000_000 })),
  }),
  handle: async ({ house, actor, now, language, params, query }) => {
    const layer = await layerToShow(house.db, params.layer, dayOf(now));
    if (!layer) return missing;
    const layers = await layersUpTo(house.db, layer);
    const [calendar, counters, editable] = await Promise.all([
      calendarIn(house.db, layer, layers),
      countersOf(house.db, layer),
      mayEdit(house.db, actor, layer),
    ]);
    const year = query.nam ?? dayOf(now).year;
    return page({
      title: calendarWords(language).yearTitle(layer.name, year),
      place: 'calendar',
      trail: [
        { text: calendarWords(language).administration, href: administrationPath() },
        { text: calendarWords(language).title, href: paths.home() },
      ],
      body: (
        <LayerPage
          {...{ language, layer, calendar, layers, counters, year }}
          today={dayOf(now)}
          mayEdit={editable}
          written={query.ghi === undefined ? undefined : { day: query.ghi, moved: query.doi ?? 0 }}
        />
      ),
    });
  },
});

const layerFiles = sheetRoutes({
  path: paths.layer(':layer'),
  needs: 'calendar.read',
  params: Type.Object({ layer: Type.String({ maxLength: 60 }) }),
  query: Type.Object({ nam: Type.Optional(Type.Integer({ minimum: 1990, maximum: 2100 })) }),
  async sheet(ask) {
    const { db } = ask.house;
    const layer = await layerToShow(db, ask.params.layer, dayOf(ask.now));
    if (!layer) return undefined;
    const layers = await layersUpTo(db, layer);
    const year = ask.query.nam ?? dayOf(ask.now).year;
    const days = daysOfYear(await calendarIn(db, layer, layers), year);
    const said = days.map((entry) => ({ entry, by: sayerOf(layers, entry.day)?.name ?? '' }));
    return daysSheet(ask, { layer, year, days: said });
  },
});

/** What holds at the layer's unit. */
const calendarIn = async (db: Db, layer: KeptLayer, layers: readonly KeptLayer[]): Promise<Calendar> =>
  layer.scope === 'unit' ? calendarOf(db, layer.unitId) : inherit(layers);

/** The layers whose days hold where this one is declared, itself the last. */
async function layersUpTo(db: Db, layer: KeptLayer): Promise<KeptLayer[]> {
  const above = await chain(db, layer.unitId);
  const layers = layersFor(
    await allLayers(db),
    above.map(({ id }) => id),
  );
  const own = layers.findIndex(({ key }) => key === layer.key);
  return own < 0 ? layers : layers.slice(0, own + 1);
}

/** The counters below the layer's unit that keep hours of their own. */
async function countersOf(db: Db, layer: KeptLayer) {
  const found = await Promise.all(
    (await allCounters(db)).map(async (counter) => ({
      name: (await unitById(db, counter.unitId))?.name ?? '',
      weeks: counter.weeks,
      above: (await chain(db, counter.unitId)).map(({ id }) => id),
    })),
  );
  return found.filter(({ above }) => above.includes(layer.unitId));
}
