import type { Db } from '#platform/db/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { allLayers } from '../books.ts';
import type { DayEntry } from '../calendar.rules.ts';
import { seededBooks } from '../seeded.ts';
import { knownDays } from './next-year.store.ts';

/** A calendar as a year begins: what it says of it already, and what the configuration adds. */
export interface LayerYear {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** Days of the year it says something of. */
  readonly declared: number;
  readonly toDeclare: readonly DayEntry[];
  /** Its holidays are out to this day; undefined where it leaves that to the layer above. */
  readonly announcedTo: string | undefined;
  /** They are out further than it knows. */
  readonly announce: string | undefined;
}

interface Asked {
  readonly year: number;
  readonly today: Temporal.PlainDate;
  /** Day rows that were taken back together with a turn of the year: they may be declared again. */
  readonly undone: ReadonlySet<string>;
}

/**
 * What every calendar says of a year, beside db/seed/calendar: a day to come that the file has and the calendar never had is to be
 * declared. A day somebody took back stays away.
 */
export async function layersIn(db: Db, seed: Seed, { year, today, undone }: Asked): Promise<LayerYear[]> {
  const [layers, known] = await Promise.all([allLayers(db), knownDays(db, year)]);
  const written = new Map(seededBooks(seed).layers.map((layer) => [layer.key, layer]));
  const said = new Set(known.filter(({ id }) => !undone.has(id)).map(({ layer_id, day }) => `${layer_id} ${day}`));
  const inYear = ({ day }: DayEntry): boolean => day.startsWith(`${year}-`);
  return layers.map((layer) => {
    const configured = written.get(layer.key);
    const outTo = configured?.announced?.to;
    const later = outTo !== undefined && layer.announced && outTo > layer.announced.to && outTo >= `${year}-01-01`;
    return {
      ...{ id: layer.id, key: layer.key, name: layer.name, announcedTo: layer.announced?.to },
      declared: layer.days.filter(inYear).length,
      toDeclare: (configured?.days ?? []).filter(
        (entry) => inYear(entry) && entry.day >= today.toString() && !said.has(`${layer.id} ${entry.day}`),
      ),
      announce: later ? outTo : undefined,
    };
  });
}
