import { Type } from 'typebox';
import { besideFields } from '#design/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { calendarOf, calendarWithWeeks, unitsUnder } from '../books.ts';
import { type KeptLayer, weekOn } from '../layers.rules.ts';
import { paths } from '../paths.ts';
import { dayWords } from './day.text.ts';
import { type Keyed, type Slots, trailTo, withLayer } from './edit.show.tsx';
import { previewOf } from './preview.rules.ts';
import { setWeek, takeBackWeek } from './week.act.ts';
import { WeekForm, WeekPreview } from './week.page.tsx';
import { type HoursField, hoursField, readTypedWeek, type TypedWeek, typedHours, weekdays } from './week.rules.ts';
import { weekReasonText, weekWords } from './week.text.ts';

const needs = 'calendar.edit';
const params = Type.Object({ layer: Type.String({ maxLength: 60 }) });
const key = Type.String({ minLength: 8, maxLength: 100 });
const text = Type.Optional(Type.String({ maxLength: 200 }));
const hours = Object.fromEntries(weekdays.map((weekday) => [hoursField(weekday), text])) as Record<
  HoursField,
  typeof text
>;
const body = Type.Object({
  ...{ key, from: text, basis: text, ...hours },
  do: Type.Optional(Type.Union([Type.Literal('look'), Type.Literal('edit'), Type.Literal('write')])),
});

/** `/quan-tri/lich/{layer}/gio`: the hours of a week from a day on, seen before they are written, and taken back. */
export const weekRoutes = (slots: Slots): HouseRoute[] => [
  route({
    method: 'GET',
    path: paths.week(':layer'),
    needs,
    params,
    handle: (ask) =>
      withLayer(ask, async (layer) => {
        const holds = weekOn(await calendarOf(ask.house.db, layer.unitId), dayOf(ask.now).toString());
        return form(ask, layer, typedHours(holds?.hours ?? []));
      }),
  }),
  route({ method: 'POST', path: paths.week(':layer'), needs, params, body, handle: (ask) => press(ask, slots) }),
  route({
    method: 'POST',
    path: paths.takeWeekBack(':layer'),
    needs,
    params,
    body: Type.Object({ key, from: text }),
    handle: (ask) =>
      withLayer(ask, async (layer) => {
        const { actor, now, house } = ask;
        const asked = { layerKey: layer.key, from: ask.body.from ?? '' };
        const asking = { actor, now, key: ask.body.key, body: { layer: layer.key, from: asked.from } };
        const done = await perform(house.db, asking, (deed) => takeBackWeek(deed, asked, slots.follow));
        if (done.ok) return redirect(paths.written(layer.key, done.value));
        if (done.reasons.some(({ reason }) => reason === 'not-found')) return missing;
        return form(ask, layer, {}, refusals(done.reasons, weekReasonText, ask.language));
      }),
  }),
];

type Pressed = Keyed<unknown, TypedWeek & { readonly key: string; readonly do?: 'look' | 'edit' | 'write' }>;

const press = (ask: Pressed, slots: Slots): Promise<Answer> =>
  withLayer(ask, async (layer) => {
    const { key: deedKey, do: what, ...typed } = ask.body;
    if (what === 'edit') return form(ask, layer, typed);
    if (what !== 'write') return look(ask, slots, { layer, typed });
    const { actor, now, house } = ask;
    const asking = { actor, now, key: deedKey, body: { layer: layer.key, typed } };
    const asked = { layerKey: layer.key, typed };
    const done = await perform(house.db, asking, (deed) => setWeek(deed, asked, slots.follow));
    if (done.ok) return redirect(paths.written(layer.key, done.value));
    return form(ask, layer, typed, refusals(done.reasons, weekReasonText, ask.language));
  });

function form(ask: Visit, layer: KeptLayer, typed: TypedWeek, wrong: readonly Refusal[] = []): Answer {
  const { language } = ask;
  return page({
    title: weekWords(language).title(layer.name),
    place: 'calendar',
    status: wrong.length > 0 ? 422 : 200,
    again: paths.week(layer.key),
    trail: trailTo(ask, layer),
    body: <WeekForm {...{ language, layer, typed, wrong }} errors={besideFields(wrong)} k={newId()} />,
  });
}

/** The week as it would be, or the form again with every reason against it. */
async function look(
  ask: Visit,
  slots: Slots,
  { layer, typed }: { readonly layer: KeptLayer; readonly typed: TypedWeek },
): Promise<Answer> {
  const { house, language, now } = ask;
  const before = await calendarOf(house.db, layer.unitId);
  const read = readTypedWeek(typed, { today: dayOf(now), own: layer.weeks, calendar: before });
  if (!read.ok) return form(ask, layer, typed, refusals(read.reasons, weekReasonText, language));
  const week = read.value;
  const changed = { ...layer, weeks: [...layer.weeks, week] };
  const calendarAt = (unitId: string) => calendarWithWeeks(house.db, unitId, changed);
  const units = await unitsUnder(house.db, layer);
  const [after, impact] = await Promise.all([calendarAt(layer.unitId), slots.impact?.(ask, units, calendarAt)]);
  const preview = previewOf(before, after, week.from);
  return page({
    title: dayWords(language).previewTitle,
    place: 'calendar',
    again: paths.week(layer.key),
    trail: trailTo(ask, layer),
    body: (
      <WeekPreview
        {...{ language, layer, typed, week, preview, impact }}
        before={weekOn(before, week.from)}
        units={units.length}
        k={newId()}
      />
    ),
  });
}
