import { isOpenOn, keepers, unitByKey } from '#foundations/organisations/index.ts';
import { type Actor, actorId, may } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Database } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { calendarIf, calendarOf, layerByKey, unitsUnder } from '../books.ts';
import type { Calendar, DayEntry } from '../calendar.rules.ts';
import { type Change, type KeptLayer, weekOn } from '../layers.rules.ts';
import { layerId } from '../seeded.ts';
import { calendarDayChanged } from './day.events.ts';
import { type DayGround, type DayReason, readDay, readRemoval, type TypedDay, told } from './day.rules.ts';
import { addDayRow, addLayer, removeDayRow } from './day.store.ts';

export type EditReason = DayReason | { readonly reason: 'not-found' | 'changed-meanwhile' };

/** Whoever must act in the same transaction when a calendar changes: open deadlines are recomputed there. Answers how many moved. */
export type Follow = (
  deed: Deed,
  units: readonly string[],
  calendarAt: (unitId: string) => Promise<Calendar>,
) => Promise<number>;

/** What was written: the day, and how many open deadlines followed. */
export interface Edited {
  readonly day: string;
  readonly moved: number;
}

/** Declares a day of a layer, or says something else of it. */
export async function editDay(
  deed: Deed,
  asked: { readonly layerKey: string; readonly typed: TypedDay },
  follow?: Follow,
): Promise<Result<Edited, EditReason>> {
  const layer = await layerToEdit(deed, asked.layerKey);
  if (!layer) return refuse<EditReason>({ reason: 'not-found' });
  const read = readDay(asked.typed, await groundOf(deed.db, layer, dayOf(deed.now)));
  return read.ok ? write(deed, layer, read.value, follow) : read;
}

/** A day of a file, with what the layer said of it when the file was looked at. */
export interface BroughtDay {
  readonly typed: TypedDay;
  readonly seen: string;
}

/** Declares or changes many days of a layer, all of them or none; answers how many. */
export async function editDays(
  deed: Deed,
  asked: { readonly layerKey: string; readonly days: readonly BroughtDay[] },
  follow?: Follow,
): Promise<Result<number, EditReason>> {
  const layer = await layerToEdit(deed, asked.layerKey);
  if (!layer) return refuse<EditReason>({ reason: 'not-found' });
  const ground = await groundOf(deed.db, layer, dayOf(deed.now));
  const changes: Change[] = [];
  for (const { typed, seen } of asked.days) {
    const read = readDay(typed, ground);
    if (!read.ok) return read;
    const stood = seenOf(ground.before(read.value.day));
    if (stood !== seen || !(await writeDay(deed, layer, read.value)))
      return refuse<EditReason>({ reason: 'changed-meanwhile' });
    changes.push(read.value);
  }
  await followed(deed, layer, changes, follow);
  return accept(changes.length);
}

/** What a layer says of a day, to be compared; empty where it says nothing. */
export const seenOf = (entry: DayEntry | undefined): string => (entry ? JSON.stringify(told(entry)) : '');

/** Takes back what a layer says of a day. */
export async function removeDay(
  deed: Deed,
  asked: { readonly layerKey: string; readonly typed: Pick<TypedDay, 'day'> },
  follow?: Follow,
): Promise<Result<Edited, EditReason>> {
  const layer = await layerToEdit(deed, asked.layerKey);
  if (!layer) return refuse<EditReason>({ reason: 'not-found' });
  const read = readRemoval(asked.typed, await groundOf(deed.db, layer, dayOf(deed.now)));
  return read.ok ? write(deed, layer, read.value, follow) : read;
}

/** A layer as somebody who may read calendars sees it; a unit of that day that has said nothing yet has an empty one. */
export async function layerToShow(
  db: Database,
  key: string,
  today: Temporal.PlainDate,
): Promise<KeptLayer | undefined> {
  const layer = await layerByKey(db, key);
  if (layer) return layer;
  const unit = await unitByKey(db, key);
  if (!unit || !isOpenOn(unit, today)) return undefined;
  return { id: layerId(key), key, unit: key, scope: 'unit', unitId: unit.id, name: unit.name, weeks: [], days: [] };
}

export const mayEdit = async (db: Database, actor: Actor, layer: Pick<KeptLayer, 'unitId'>): Promise<boolean> =>
  may(actor, 'calendar.edit', { unitIds: await keepers(db, layer.unitId) }).ok;

/** What a typed day is judged against. */
export async function groundOf(db: Database, layer: KeptLayer, today: Temporal.PlainDate): Promise<DayGround> {
  const calendar = await calendarOf(db, layer.unitId);
  return {
    layerKey: layer.key,
    today,
    before: (iso) => layer.days.find(({ day }) => day === iso),
    worksByWeek: (iso, weekday) => (weekOn(calendar, iso)?.hours[weekday - 1]?.length ?? 0) > 0,
  };
}

/** The layer, where whoever asks may write it. */
export async function layerToEdit({ db, actor, now }: Deed, key: string): Promise<KeptLayer | undefined> {
  const layer = await layerToShow(db, key, dayOf(now));
  return layer && (await mayEdit(db, actor, layer)) ? layer : undefined;
}

async function write(
  deed: Deed,
  layer: KeptLayer,
  change: Change,
  follow?: Follow,
): Promise<Result<Edited, EditReason>> {
  if (!(await writeDay(deed, layer, change))) return refuse<EditReason>({ reason: 'changed-meanwhile' });
  return accept({ day: change.day, moved: await followed(deed, layer, [change], follow) });
}

/** False where somebody else has said something of the day meanwhile. */
async function writeDay(deed: Deed, layer: KeptLayer, change: Change): Promise<boolean> {
  const done = { at: deed.now, by: actorId(deed) };
  const before = layer.days.find(({ day }) => day === change.day);
  await addLayer(deed.tx, layer);
  const removed = await removeDayRow(deed.tx, layer.id, change.day, done);
  const added = change.entry ? await addDayRow(deed.tx, layer.id, change.entry, done) : 1;
  if (removed !== (before ? 1 : 0) || added !== 1) return false;
  await record(
    deed,
    happened(
      calendarDayChanged,
      { kind: 'calendar', id: layer.id },
      { layer: layer.key, unit: layer.unitId, day: change.day, before: saidOf(before), after: saidOf(change.entry) },
    ),
  );
  return true;
}

/** Open deadlines are counted anew once, by the calendar as all the changes leave it. */
async function followed(
  deed: Deed,
  layer: KeptLayer,
  changes: readonly Change[],
  follow: Follow | undefined,
): Promise<number> {
  const units = await unitsUnder(deed.db, layer);
  const after = changes.map((change) => ({ ...change, layer }));
  const moved = await follow?.(deed, units, (unitId) => calendarIf(deed.db, unitId, ...after));
  deed.tx.afterwards(() => forget(deed.db));
  return moved ?? 0;
}

/** A day as its event tells it. */
export const saidOf = (entry: DayEntry | null | undefined) =>
  entry ? { kind: entry.kind, half: entry.half ?? null, hoursOf: entry.hoursOf ?? null } : null;
