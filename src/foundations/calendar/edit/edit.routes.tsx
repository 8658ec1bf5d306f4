import { Type } from 'typebox';
import type { Content } from '#design/index.ts';
import { administrationPath } from '#foundations/organisations/index.ts';
import { type Deed, perform } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Result } from '#platform/result/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { calendarIf, calendarOf, unitsUnder } from '../books.ts';
import type { Calendar, DayEntry } from '../calendar.rules.ts';
import { words as calendarWords } from '../calendar.text.ts';
import type { Change, KeptLayer } from '../layers.rules.ts';
import { paths } from '../paths.ts';
import { dayForm, dayQuery, removalForm } from './day.form.ts';
import { DayPage } from './day.page.tsx';
import { parseDay, readDay, readRemoval, type TypedDay } from './day.rules.ts';
import { words } from './day.text.ts';
import {
  type Edited,
  type EditReason,
  editDay,
  type Follow,
  groundOf,
  layerToShow,
  mayEdit,
  removeDay,
} from './edit.act.ts';
import { PreviewPage } from './preview.page.tsx';
import { previewOf } from './preview.rules.ts';

/** What the door puts into the pages and deeds of a calendar, from capabilities this one does not know. */
export interface Slots {
  /** What a change would do to open deadlines: shown in the preview. */
  readonly impact?: (
    ask: Visit,
    units: readonly string[],
    calendarAt: (unitId: string) => Promise<Calendar>,
  ) => Promise<Content>;
  /** Does it, in the transaction of the change. */
  readonly follow?: Follow;
}

/** The form, the preview and the deeds of a day, below `/quan-tri/lich/{layer}`. */
export const editRoutes = (slots: Slots): HouseRoute[] => [
  formRoute,
  previewRoute(slots),
  removalRoute(slots),
  changeRoute(slots),
  removeRoute(slots),
];

const keyed = Type.Object({ layer: Type.String({ maxLength: 60 }) });
type Keyed<Query = unknown, Body = unknown> = Visit<{ layer: string }, Query, Body>;

const formRoute = route({
  method: 'GET',
  path: paths.day(':layer'),
  needs: 'calendar.edit',
  params: keyed,
  query: Type.Object({ ngay: Type.Optional(Type.String({ maxLength: 20 })) }),
  handle: (ask) =>
    withLayer(ask, async (layer) => {
      const entry = entryOn(layer, ask.query.ngay);
      return formPage(ask, { layer, typed: entry ? typedOf(entry) : { day: ask.query.ngay ?? '' }, reasons: [] });
    }),
});

const previewRoute = (slots: Slots): HouseRoute =>
  route({
    method: 'GET',
    path: paths.preview(':layer'),
    needs: 'calendar.edit',
    params: keyed,
    query: dayQuery,
    handle: (ask) =>
      withLayer(ask, async (layer) => {
        const read = readDay(ask.query, await groundOf(ask.house.db, layer, dayOf(ask.now)));
        if (!read.ok) return formPage(ask, { layer, typed: ask.query, reasons: read.reasons });
        return previewPage(ask, slots, { layer, typed: ask.query, change: read.value });
      }),
  });

const removalRoute = (slots: Slots): HouseRoute =>
  route({
    method: 'GET',
    path: paths.removal(':layer'),
    needs: 'calendar.edit',
    params: keyed,
    query: Type.Object({ day: Type.Optional(Type.String({ maxLength: 20 })) }),
    handle: (ask) =>
      withLayer(ask, async (layer) => {
        const read = readRemoval(ask.query, await groundOf(ask.house.db, layer, dayOf(ask.now)));
        if (!read.ok) return formPage(ask, { layer, typed: ask.query, reasons: read.reasons });
        return previewPage(ask, slots, { layer, typed: ask.query, change: read.value });
      }),
  });

const changeRoute = (slots: Slots): HouseRoute =>
  route({
    method: 'POST',
    path: paths.day(':layer'),
    needs: 'calendar.edit',
    params: keyed,
    body: dayForm,
    handle: (ask) => doIt(ask, (deed, asked) => editDay(deed, asked, slots.follow)),
  });

const removeRoute = (slots: Slots): HouseRoute =>
  route({
    method: 'POST',
    path: paths.remove(':layer'),
    needs: 'calendar.edit',
    params: keyed,
    body: removalForm,
    handle: (ask) => doIt(ask, (deed, asked) => removeDay(deed, asked, slots.follow)),
  });

async function withLayer(ask: Keyed, answer: (layer: KeptLayer) => Promise<Answer>): Promise<Answer> {
  const layer = await layerToShow(ask.house.db, ask.params.layer);
  return layer && (await mayEdit(ask.house.db, ask.actor, layer)) ? answer(layer) : missing;
}

type Press = (
  deed: Deed,
  asked: { readonly layerKey: string; readonly typed: TypedDay },
) => Promise<Result<Edited, EditReason>>;

/** Done, it leads to the year of the day; refused, it shows the form with every reason and what was typed. */
const doIt = (ask: Keyed<unknown, TypedDay & { key: string }>, press: Press): Promise<Answer> =>
  withLayer(ask, async (layer) => {
    const { key, ...typed } = ask.body;
    const { actor, now, house } = ask;
    const asking = { actor, now, key, body: { layer: layer.key, typed } };
    const done = await perform(house.db, asking, (deed) => press(deed, { layerKey: layer.key, typed }));
    if (done.ok) return redirect(paths.written(layer.key, done.value));
    const reasons = done.reasons.filter((reason) => reason.reason !== 'key-reused');
    return formPage(ask, { layer, typed, reasons: reasons as EditReason[] });
  });

interface Formed {
  readonly layer: KeptLayer;
  readonly typed: TypedDay;
  readonly reasons: readonly EditReason[];
}

const formPage = (ask: Visit, { layer, typed, reasons }: Formed): Answer => {
  const { language } = ask;
  const known = entryOn(layer, typed.day) !== undefined;
  return page({
    title: known ? words(language).changeDay(typed.day ?? '') : words(language).declare,
    place: 'calendar',
    status: reasons.length > 0 ? 422 : 200,
    trail: trailTo(ask, layer),
    body: <DayPage {...{ language, layer, typed, known, reasons }} />,
  });
};

interface Previewed {
  readonly layer: KeptLayer;
  readonly typed: TypedDay;
  readonly change: Change;
}

async function previewPage(ask: Visit, slots: Slots, { layer, typed, change }: Previewed): Promise<Answer> {
  const { house, language } = ask;
  const calendarAt = (unitId: string): Promise<Calendar> => calendarIf(house.db, unitId, { ...change, layer });
  const units = await unitsUnder(house.db, layer);
  const [before, after, impact] = await Promise.all([
    calendarOf(house.db, layer.unitId),
    calendarAt(layer.unitId),
    slots.impact?.(ask, units, calendarAt),
  ]);
  const preview = previewOf(before, after, change.day);
  return page({
    title: words(language).previewTitle,
    place: 'calendar',
    trail: trailTo(ask, layer),
    body: <PreviewPage {...{ language, layer, typed, change, preview, impact }} units={units.length} k={newId()} />,
  });
}

const trailTo = ({ language }: Visit, layer: KeptLayer) => [
  { text: calendarWords(language).administration, href: administrationPath() },
  { text: calendarWords(language).title, href: paths.home() },
  { text: layer.name, href: paths.layer(layer.key) },
];

function entryOn(layer: KeptLayer, typed: string | undefined): DayEntry | undefined {
  const day = typed === undefined ? undefined : parseDay(typed)?.toString();
  return layer.days.find((entry) => entry.day === day);
}

const typedOf = ({ day, kind, half, hoursOf, name, basis }: DayEntry): TypedDay => ({
  day: formatDay(Temporal.PlainDate.from(day)),
  kind,
  half,
  hoursOf: hoursOf?.toString(),
  vi: name.vi,
  en: name.en,
  basis,
});
