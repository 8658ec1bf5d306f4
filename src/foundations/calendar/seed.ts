import { forget } from '#platform/cache/index.ts';
import type { Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { addCounterHours, addLayers, addSeededDays, addWeeks } from './seed.store.ts';
import { type DayLine, hoursIn, type LayerLine, layerId, unitId, type WeekLine } from './seeded.ts';

/** Writes the layers, weeks, special days and counter hours of db/seed/calendar. */
export async function seedCalendar(tx: Tx, seed: Seed): Promise<void> {
  await addLayers(tx, seed.tsv<keyof LayerLine>('calendar/layers.tsv').map(toLayer));
  const weeks: WeekLine[] = seed.tsv('calendar/weeks.tsv');
  await addWeeks(
    tx,
    weeks.map((line) => toWeek(layerId(line.layer), line)),
  );
  const counters: WeekLine[] = seed.tsv('calendar/counters.tsv');
  await addCounterHours(
    tx,
    counters.map((line) => toWeek(unitId(line.unit), line)),
  );
  await addSeededDays(tx, seed.tsv<keyof DayLine>('calendar/days.tsv').map(toDay));
  forget(tx);
}

const toLayer = (line: LayerLine) => ({
  id: layerId(line.key),
  key: line.key,
  scope: line.scope,
  unitId: unitId(line.owner),
  name: line.name,
  announcedFrom: line['announced-from'] || null,
  announcedTo: line['announced-to'] || null,
  halfDaysEnd: line['half-days-end'] || null,
});

const toWeek = (of: string, line: WeekLine) => ({
  of,
  from: line.from,
  to: line.to || null,
  hours: hoursIn(line),
  source: line.source,
});

const toDay = (line: DayLine) => ({
  id: newId(),
  layerId: layerId(line.layer),
  day: line.day,
  kind: line.kind,
  half: line.half || null,
  hoursOf: line['hours-of'] ? Number(line['hours-of']) : null,
  vi: line.vi,
  en: line.en,
  basis: line.basis,
  source: line.source,
});
