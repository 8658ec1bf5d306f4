import type { Content } from '#design/index.ts';
import { administrationPath } from '#foundations/organisations/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { type Answer, missing, page } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Result } from '#platform/result/index.ts';
import { dayOf, formatDay, parseDay } from '#platform/time/index.ts';
import { calendarIf, calendarOf, unitsUnder } from '../books.ts';
import type { Calendar, DayEntry } from '../calendar.rules.ts';
import { calendarWords } from '../calendar.text.ts';
import type { Change, KeptLayer } from '../layers.rules.ts';
import { paths } from '../paths.ts';
import { DayPage } from './day.page.tsx';
import type { DayGround, DayReason, TypedDay } from './day.rules.ts';
import { dayWords } from './day.text.ts';
import { type EditReason, type Follow, groundOf, layerToShow, mayEdit } from './edit.act.ts';
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

/** A visit of a page or deed of one layer. */
export type Keyed<Query = unknown, Body = unknown> = Visit<{ layer: string }, Query, Body>;

/** Goes on where there is such a layer and this official keeps it; otherwise nothing is there. */
export async function withLayer(ask: Keyed, answer: (layer: KeptLayer) => Promise<Answer>): Promise<Answer> {
  const layer = await layerToShow(ask.house.db, ask.params.layer, dayOf(ask.now));
  return layer && (await mayEdit(ask.house.db, ask.actor, layer)) ? answer(layer) : missing;
}

type Read = (typed: TypedDay, ground: DayGround) => Result<Change, DayReason>;

/** The change as it would be, or the form again with every reason against it. */
export const readAndShow = (ask: Keyed<TypedDay>, slots: Slots, read: Read): Promise<Answer> =>
  withLayer(ask, async (layer) => {
    const asked = read(ask.query, await groundOf(ask.house.db, layer, dayOf(ask.now)));
    if (!asked.ok) return formPage(ask, { layer, typed: ask.query, reasons: asked.reasons });
    return previewPage(ask, slots, { layer, typed: ask.query, change: asked.value });
  });

interface Formed {
  readonly layer: KeptLayer;
  readonly typed: TypedDay;
  readonly reasons: readonly EditReason[];
}

/** The form of a day, with what was typed and what stands against it. */
export const formPage = (ask: Visit, { layer, typed, reasons }: Formed): Answer => {
  const { language } = ask;
  const known = entryOn(layer, typed.day) !== undefined;
  return page({
    title: known ? dayWords(language).changeDay(typed.day ?? '') : dayWords(language).declare,
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
    title: dayWords(language).previewTitle,
    place: 'calendar',
    trail: trailTo(ask, layer),
    body: <PreviewPage {...{ language, layer, typed, change, preview, impact }} units={units.length} k={newId()} />,
  });
}

/** Down to the calendar. */
export const trailTo = ({ language }: Visit, layer: KeptLayer) => [
  { text: calendarWords(language).administration, href: administrationPath() },
  { text: calendarWords(language).title, href: paths.home() },
  { text: layer.name, href: paths.layer(layer.key) },
];

/** What the layer says of a day, as typed. */
export function entryOn(layer: KeptLayer, typed: string | undefined): DayEntry | undefined {
  const day = typed === undefined ? undefined : parseDay(typed)?.toString();
  return layer.days.find((entry) => entry.day === day);
}

/** An entry as the form shows it. */
export const typedOf = ({ day, kind, half, hoursOf, name, basis }: DayEntry): TypedDay => ({
  day: formatDay(Temporal.PlainDate.from(day)),
  kind,
  half,
  hoursOf: hoursOf?.toString(),
  vi: name.vi,
  en: name.en,
  basis,
});
