import type { Calendar, DayEntry } from '../calendar.rules.ts';
import { almanacOf } from '../count/almanac.rules.ts';
import { epochDay, isoDay, weekdayOf } from '../count/minutes.rules.ts';

export type ShownKind = 'work' | 'rest' | 'off' | 'compensation' | 'working' | 'half';

/** A day as the year's picture shows it. */
export interface ShownDay {
  readonly iso: string;
  readonly weekday: number;
  readonly kind: ShownKind;
  readonly entry: DayEntry | undefined;
}

/** The days of a year, month by month. */
export function yearOf(calendar: Calendar, year: number): ShownDay[][] {
  const months: ShownDay[][] = Array.from({ length: 12 }, () => []);
  for (let day = epochDay(`${year}-01-01`); day <= epochDay(`${year}-12-31`); day += 1) {
    const shown = shownDay(calendar, day);
    months[Number(shown.iso.slice(5, 7)) - 1]?.push(shown);
  }
  return months;
}

/** A special day that falls on weekly rest anyhow is shown for what it is called. */
function shownDay(calendar: Calendar, day: number): ShownDay {
  const iso = isoDay(day);
  const entry = calendar.days.get(iso);
  const works = almanacOf(calendar).works(day);
  const kind = entry
    ? entry.half && works && entry.kind !== 'working'
      ? 'half'
      : entry.kind
    : works
      ? 'work'
      : 'rest';
  return { iso, weekday: weekdayOf(day), kind, entry };
}

/** How many days of the year are worked, and whether all its holidays are announced. */
export function sumOf(calendar: Calendar, year: number): { readonly workdays: number; readonly provisional: boolean } {
  const workdays = almanacOf(calendar).workingDays(epochDay(`${year - 1}-12-31`), epochDay(`${year}-12-31`));
  const { from, to } = calendar.announced;
  return { workdays, provisional: `${year}-01-01` < from || `${year}-12-31` > to };
}
