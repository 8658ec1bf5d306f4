import { type Calendar, writeSessions } from '../calendar.rules.ts';
import { almanacOf } from '../count/almanac.rules.ts';
import { dayLength, dayOfMinute, epochDay, instantOfMinute } from '../count/minutes.rules.ts';
import { dueOf } from '../deadline/due.rules.ts';
import type { Limit } from '../deadline/limit.rules.ts';
import { sumOf } from '../show/year.rules.ts';

/** What a change of one day does to the calendar of its unit. */
export interface Preview {
  readonly hours: Compared<string>;
  readonly workdays: Compared<number>;
  /** Dates of dossiers received at the close of the last working day before. */
  readonly samples: readonly ({ readonly limit: Limit } & Compared<Temporal.Instant>)[];
}

interface Compared<Value> {
  readonly before: Value;
  readonly after: Value;
}

const sampled: readonly Limit[] = [
  { amount: 1, unit: 'working-day' },
  { amount: 3, unit: 'working-day' },
  { amount: 10, unit: 'working-day' },
  { amount: 15, unit: 'calendar-day' },
];

/** Compares two calendars around a day. */
export function previewOf(before: Calendar, after: Calendar, iso: string): Preview {
  const year = Number(iso.slice(0, 4));
  const from = lastWorkingBefore(before, epochDay(iso));
  const compared = <Value>(ask: (calendar: Calendar) => Value): Compared<Value> => ({
    before: ask(before),
    after: ask(after),
  });
  return {
    hours: compared((calendar) => writeSessions(almanacOf(calendar).shape(epochDay(iso)).sessions)),
    workdays: compared((calendar) => sumOf(calendar, year).workdays),
    samples: sampled.map((limit) => ({ limit, ...compared((calendar) => dueOf(calendar, { from, limit }).due) })),
  };
}

/** 09:00, or the first minute worked after it, of the last working day before. */
function lastWorkingBefore(calendar: Calendar, day: number): Temporal.Instant {
  const almanac = almanacOf(calendar);
  let before = day - 1;
  while (!almanac.works(before) && before > day - 60) before -= 1;
  const nine = almanac.nextWorking(before * dayLength + 540);
  return instantOfMinute(dayOfMinute(nine) === before ? nine : almanac.nextWorking(before * dayLength));
}
