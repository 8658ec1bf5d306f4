import type { Typed } from '#foundations/importing/rules.ts';
import { readTimes, type Time, type TimeReason, type Weekday, weekdays, writtenTimes } from './hours.rules.ts';

/** The column of a day. */
export const dayField = (day: Weekday): `day${Weekday}` => `day${day}`;

/** The week a line says: its times, every cell that cannot be read, and the days on which it differs from what stands. */
export function readWeek(line: Typed, stands: readonly Time[]) {
  const days = weekdays.map((day) => ({ day, ...readTimes(line[dayField(day)] ?? '', day) }));
  const times = days.flatMap((one) => one.times);
  const reasons: TimeReason[] = days.flatMap((one) => one.reasons);
  const changed = weekdays.filter((day) => writtenTimes(times, day) !== writtenTimes(stands, day));
  return { times, reasons, changed };
}
