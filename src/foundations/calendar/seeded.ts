import { namedId } from '#platform/id/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import type { Calendar, DayKind, Half, Weekday } from './calendar.rules.ts';
import { type Books, calendarFrom, type KeptLayer, readHalfDaysEnd, readWeek, type Scope } from './layers.rules.ts';

const weekdayColumns = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type WeekLine = Record<'layer' | 'unit' | 'from' | 'to' | 'source' | (typeof weekdayColumns)[number], string>;
export type DayLine = Record<'layer' | 'day' | 'kind' | 'half' | 'hours-of' | 'vi' | 'en' | 'basis' | 'source', string>;
export type LayerLine = Record<
  'key' | 'scope' | 'owner' | 'name' | 'announced-from' | 'announced-to' | 'half-days-end',
  string
>;

export const layerId = (key: string): string => namedId(`calendar:${key}`);
export const unitId = (key: string): string => namedId(`unit:${key}`);
export const hoursIn = (line: WeekLine): string[] => weekdayColumns.map((column) => line[column]);

/**
 * The calendar of a seeded unit straight from db/seed/calendar, without a database: for the command line.
 * A unit without a layer of its own has the district's.
 */
export function seededCalendar(seed: Seed, unitKey = 'ubnd-huyen'): Calendar {
  const chain = unitKey === 'ubnd-huyen' ? ['ubnd-huyen'] : [unitKey, 'ubnd-huyen'];
  return calendarFrom(seededBooks(seed).layers, chain.map(unitId));
}

/** Everything db/seed/calendar says. */
export function seededBooks(seed: Seed): Books {
  const weeks: WeekLine[] = seed.tsv('calendar/weeks.tsv');
  const days: DayLine[] = seed.tsv('calendar/days.tsv');
  const counters: WeekLine[] = seed.tsv('calendar/counters.tsv');
  return {
    layers: seed.tsv<keyof LayerLine>('calendar/layers.tsv').map((line) => toLayer(line, weeks, days)),
    counters: [...new Set(counters.map(({ unit }) => unit))].map((key) => ({
      unitId: unitId(key),
      weeks: counters.filter(({ unit }) => unit === key).map(toWeek),
    })),
  };
}

const toLayer = (line: LayerLine, weeks: WeekLine[], days: DayLine[]): KeptLayer => ({
  id: layerId(line.key),
  key: line.key,
  unit: line.key,
  scope: line.scope as Scope,
  unitId: unitId(line.owner),
  name: line.name,
  weeks: weeks.filter(({ layer }) => layer === line.key).map(toWeek),
  days: days.filter(({ layer }) => layer === line.key).map(toDay),
  announced: line['announced-from'] ? { from: line['announced-from'], to: line['announced-to'] } : undefined,
  halfDaysEnd: readHalfDaysEnd(line['half-days-end']),
});

const toWeek = (line: WeekLine) => readWeek({ from: line.from, to: line.to, hours: hoursIn(line) });

const toDay = (line: DayLine) => ({
  day: line.day,
  kind: line.kind as DayKind,
  half: (line.half || undefined) as Half | undefined,
  hoursOf: (line['hours-of'] ? Number(line['hours-of']) : undefined) as Weekday | undefined,
  name: { vi: line.vi, en: line.en },
  basis: line.basis,
});
