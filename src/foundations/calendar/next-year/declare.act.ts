import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { allLayers, calendarAfter } from '../books.ts';
import type { DayEntry } from '../calendar.rules.ts';
import { calendarDayChanged } from '../edit/day.events.ts';
import { type Follow, saidOf } from '../edit/edit.act.ts';
import type { Change, KeptLayer } from '../layers.rules.ts';
import { announceTo, declareDay, takeBackDays } from './next-year.store.ts';
import type { LayerYear } from './next-year.ts';

/** What was declared for a year, and how many open deadlines followed. */
export interface Declared {
  readonly days: readonly string[];
  readonly announced: readonly { readonly layer: string; readonly reached: string }[];
  readonly moved: number;
}

/** Declares what the configuration adds to the calendars; the caller has asked whether this person may. */
export async function declareYear(deed: Deed, layers: readonly LayerYear[], follow: Follow): Promise<Declared> {
  const done = { at: deed.now, by: actorId(deed) };
  const kept = new Map((await allLayers(deed.db)).map((layer) => [layer.id, layer]));
  const days: string[] = [];
  const changes: Change[] = [];
  const announced: { layer: string; reached: string }[] = [];
  for (const { id, toDeclare, announcedTo, announce } of layers) {
    const layer = kept.get(id);
    for (const entry of layer ? toDeclare : []) {
      const day = await declareDay(deed.tx, { layerId: id, entry }, done);
      if (!day || !layer) continue;
      days.push(day);
      changes.push({ layerKey: layer.key, day: entry.day, entry });
      await tell(deed, layer, { day: entry.day, before: undefined, after: entry });
    }
    if (!announce || !announcedTo) continue;
    await announceTo(deed.tx, id, Temporal.PlainDate.from(announce));
    announced.push({ layer: id, reached: announcedTo });
  }
  return { days, announced, moved: await followed(deed, changes, follow) };
}

/** Takes back what was declared together, as far as it still stands; answers how many open deadlines followed. */
export async function takeBackYear(
  deed: Deed,
  given: Pick<Declared, 'days' | 'announced'>,
  follow: Follow,
): Promise<number> {
  const kept = new Map((await allLayers(deed.db)).map((layer) => [layer.id, layer]));
  const gone = await takeBackDays(deed.tx, given.days, { at: deed.now, by: actorId(deed) });
  const changes: Change[] = [];
  for (const { layer_id, day } of gone) {
    const layer = kept.get(layer_id);
    if (!layer) continue;
    const iso = day.toString();
    changes.push({ layerKey: layer.key, day: iso, entry: null });
    await tell(deed, layer, { day: iso, before: layer.days.find((entry) => entry.day === iso), after: undefined });
  }
  for (const { layer, reached } of given.announced) await announceTo(deed.tx, layer, Temporal.PlainDate.from(reached));
  return followed(deed, changes, follow);
}

/** Open deadlines follow all the changes at once. */
async function followed(deed: Deed, changes: readonly Change[], follow: Follow): Promise<number> {
  deed.tx.afterwards(() => forget(deed.db));
  if (changes.length === 0) return 0;
  const { units, calendarAt } = await calendarAfter(deed.db, changes);
  return follow(deed, units, calendarAt);
}

interface Told {
  readonly day: string;
  readonly before: DayEntry | undefined;
  readonly after: DayEntry | undefined;
}

const tell = (deed: Deed, layer: KeptLayer, { day, before, after }: Told): Promise<void> =>
  record(
    deed,
    happened(
      calendarDayChanged,
      { kind: 'calendar', id: layer.id },
      { layer: layer.key, unit: layer.unitId, day, before: saidOf(before), after: saidOf(after) },
    ),
  );
