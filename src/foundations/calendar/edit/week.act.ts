import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf, parseDay } from '#platform/time/index.ts';
import { calendarOf, calendarWithWeeks, unitsUnder } from '../books.ts';
import type { Week } from '../calendar.rules.ts';
import type { KeptLayer } from '../layers.rules.ts';
import { addLayer } from './day.store.ts';
import { type Edited, type Follow, layerToEdit } from './edit.act.ts';
import { calendarWeekSet, calendarWeekTakenBack } from './week.events.ts';
import { mayTakeBack, readTypedWeek, type TypedWeek, toldHours, type WeekReason } from './week.rules.ts';
import { addWeek, dropWeek } from './week.store.ts';

export type SetWeekReason = WeekReason | { readonly reason: 'not-found' | 'changed-meanwhile' | 'week-begun' };

/** The hours of a week are written from a day on, for the layer and all that inherits from it; open deadlines are counted anew. */
export async function setWeek(
  deed: Deed,
  { layerKey, typed }: { readonly layerKey: string; readonly typed: TypedWeek },
  follow?: Follow,
): Promise<Result<Edited, SetWeekReason>> {
  const layer = await layerToEdit(deed, layerKey);
  if (!layer) return refuse<SetWeekReason>({ reason: 'not-found' });
  const calendar = await calendarOf(deed.db, layer.unitId);
  const read = readTypedWeek(typed, { today: dayOf(deed.now), own: layer.weeks, calendar });
  if (!read.ok) return read;
  const week = read.value;
  await addLayer(deed.tx, layer);
  if ((await addWeek(deed.tx, layer.id, week, { at: deed.now, by: actorId(deed) })) !== 1)
    return refuse<SetWeekReason>({ reason: 'changed-meanwhile' });
  const told = { layer: layer.key, unit: layer.unitId, from: week.from, hours: toldHours(week) };
  await record(deed, happened(calendarWeekSet, { kind: 'calendar', id: layer.id }, told));
  return accept({
    day: week.from,
    moved: await followWeeks(deed, { ...layer, weeks: [...layer.weeks, week] }, follow),
  });
}

/** Hours that have not begun, or began today, are taken back: what held before holds on. */
export async function takeBackWeek(
  deed: Deed,
  { layerKey, from: typed }: { readonly layerKey: string; readonly from: string },
  follow?: Follow,
): Promise<Result<Edited, SetWeekReason>> {
  const layer = await layerToEdit(deed, layerKey);
  const from = parseDay(typed)?.toString() ?? '';
  const week = layer?.weeks.find((one: Week) => one.from === from);
  if (!layer || !week) return refuse<SetWeekReason>({ reason: 'not-found' });
  if (!mayTakeBack(week, dayOf(deed.now))) return refuse<SetWeekReason>({ reason: 'week-begun' });
  if ((await dropWeek(deed.tx, layer.id, from)) !== 1) return refuse<SetWeekReason>({ reason: 'changed-meanwhile' });
  const told = { layer: layer.key, unit: layer.unitId, from };
  await record(deed, happened(calendarWeekTakenBack, { kind: 'calendar', id: layer.id }, told));
  const weeks = layer.weeks.filter((one) => one !== week);
  return accept({ day: from, moved: await followWeeks(deed, { ...layer, weeks }, follow) });
}

/** Open deadlines by the calendar as the layer's weeks leave it. */
async function followWeeks(deed: Deed, layer: KeptLayer, follow: Follow | undefined): Promise<number> {
  const units = await unitsUnder(deed.db, layer);
  const moved = await follow?.(deed, units, (unitId) => calendarWithWeeks(deed.db, unitId, layer));
  deed.tx.afterwards(() => forget(deed.db));
  return moved ?? 0;
}
