import type { Calendar } from '../calendar.rules.ts';
import { almanacOf } from '../count/almanac.rules.ts';
import { clockOf, dayLength, dayOfMinute, instantOfMinute, minuteOf } from '../count/minutes.rules.ts';
import { cutOffOn, sameDayEnd } from './due.rules.ts';

export type JudgedBy = 'date' | 'time';

/** How far a due instant is from now. */
export interface Distance {
  readonly state: 'ok' | 'soon' | 'today' | 'late';
  readonly late: boolean;
  /** Working days between the two days, the later one counted: 0 today. */
  readonly workingDays: number;
  /** Working minutes between the two instants. */
  readonly workingMinutes: number;
  readonly judgedBy: JudgedBy;
  readonly due: Temporal.Instant;
}

/** The distance from now to a due instant, in the unit's own working time. `soon`: it falls on the next working day. */
export function distance(
  calendar: Calendar,
  now: Temporal.Instant,
  due: Temporal.Instant,
  judgedBy: JudgedBy,
): Distance {
  const almanac = almanacOf(calendar);
  const [at, end] = [minuteOf(now), minuteOf(due)];
  const [today, dueDay] = [dayOfMinute(at), dayOfMinute(end)];
  const late = judgedBy === 'date' ? today > dueDay : at > end;
  const workingDays = today > dueDay ? almanac.workingDays(dueDay, today) : almanac.workingDays(today, dueDay);
  const workingMinutes = almanac.workingMinutes(Math.min(at, end), Math.max(at, end));
  const state = late ? 'late' : today === dueDay ? 'today' : workingDays <= 1 ? 'soon' : 'ok';
  return { state, late, workingDays, workingMinutes, judgedBy, due };
}

export type Standing = 'early' | 'on-time' | 'late';

/**
 * trước hạn, đúng hạn, quá hạn: by the day the result was ready. On the due day itself it is on time, for
 * a limit in hours until the minute; instants are never compared for equality.
 */
export function judge(readyAt: Temporal.Instant, due: Temporal.Instant, judgedBy: JudgedBy): Standing {
  const [ready, end] = [minuteOf(readyAt), minuteOf(due)];
  if (dayOfMinute(ready) < dayOfMinute(end)) return 'early';
  if (dayOfMinute(ready) > dayOfMinute(end)) return 'late';
  return judgedBy === 'time' && ready > end ? 'late' : 'on-time';
}

/**
 * By when the counter hands a dossier to the office that settles it: the close of the day of reception;
 * received after 15:00, the opening of the next working day (NĐ 61/2018, Đ18).
 */
export function handOverBy(calendar: Calendar, receivedAt: Temporal.Instant): Temporal.Instant {
  const almanac = almanacOf(calendar);
  const at = minuteOf(receivedAt);
  const isLate = clockOf(at) > cutOffOn(at) && almanac.works(dayOfMinute(at));
  if (!isLate) return instantOfMinute(sameDayEnd(almanac, at));
  return instantOfMinute(almanac.nextWorking((dayOfMinute(at) + 1) * dayLength));
}

/** Where hours of a process sheet are used up, in the unit's own working time: when a step is due. */
export const addWorkingHours = (calendar: Calendar, from: Temporal.Instant, hours: number): Temporal.Instant =>
  instantOfMinute(almanacOf(calendar).addWorking(minuteOf(from), Math.round(hours * 60)));

/** The hours of the half of the day a date-judged result is promised for: "từ 13 giờ 30 đến 17 giờ 00". */
export function collectingHours(
  calendar: Calendar,
  due: Temporal.Instant,
): { readonly from: Temporal.Instant; readonly to: Temporal.Instant } {
  const end = minuteOf(due);
  const shape = almanacOf(calendar).shape(dayOfMinute(end));
  const half = clockOf(end) <= 720 ? shape.morning : shape.afternoon;
  const opens = half && half.opens < clockOf(end) ? dayOfMinute(end) * dayLength + half.opens : end;
  return { from: instantOfMinute(opens), to: due };
}
