import type { Calendar, Half, HalfDaysEnd } from '../calendar.rules.ts';
import { type Almanac, almanacOf } from '../count/almanac.rules.ts';
import {
  calendarDays,
  countTo,
  dayCloses,
  halfOf,
  type Stand,
  type Tally,
  workingDays,
  workingHalves,
} from '../count/count.rules.ts';
import {
  clockOf,
  dayLength,
  dayOfMinute,
  epochDay,
  instantOfMinute,
  isoDay,
  minuteOf,
  plainDate,
} from '../count/minutes.rules.ts';
import type { Limit, Rule } from './limit.rules.ts';
import { type Pause, standsFrom } from './pause.rules.ts';
import { regimeOnIso } from './regime.rules.ts';

/** When a limit ends. */
export interface Due {
  readonly due: Temporal.Instant;
  /** Day-based limits are kept or missed by date; only limits in hours by the minute. */
  readonly judgedBy: 'date' | 'time';
  /** The half of the day that is printed; null where the minute is. */
  readonly half: Half | null;
  /** The walk left the days whose holidays are announced. */
  readonly provisional: boolean;
  /** Since when the clock stands, while a pause has not ended: the date will move by it. */
  readonly standsSince: Temporal.Instant | null;
}

export interface Question {
  readonly from: Temporal.Instant;
  readonly limit: Limit;
  /** `half-days` when nothing is said: what a citizen is promised. */
  readonly rule?: Rule | undefined;
  readonly pauses?: readonly Pause[] | undefined;
  /** Else what the calendar says. */
  readonly halfDaysEnd?: HalfDaysEnd | undefined;
}

/** The end of a limit, without its account: the fast way. A calendar in which nobody ever works is a fault. */
export function dueOf(calendar: Calendar, question: Question): Due {
  const almanac = almanacOf(calendar);
  const start = minuteOf(question.from);
  const { unit } = question.limit;
  const { stands, openSince } = standsFrom(question.pauses ?? [], start);
  const end = endOf(calendar, question, stands);
  if (Number.isNaN(end)) throw new Error(`no due date: unit ${calendar.unit} has no working hours before 2400`);
  const judgedBy = unit === 'hour' ? 'time' : 'date';
  return {
    due: instantOfMinute(end),
    judgedBy,
    half: judgedBy === 'time' ? null : halfOf(end - 1),
    provisional: isProvisional(calendar, almanac, start, end),
    standsSince: openSince,
  };
}

/** The minute at which a limit ends; NaN where nobody ever works. */
export function endOf(calendar: Calendar, question: Question, stands: readonly Stand[]): number {
  const almanac = almanacOf(calendar);
  const start = minuteOf(question.from);
  const { amount, unit } = question.limit;
  if (unit === 'hour') return pushed(almanac, almanac.addWorking(start, Math.round(amount * 60)), start, stands);
  if (unit === 'same-day') return sameDayEnd(almanac, start, stands);
  if (unit === 'working-day' && question.rule === 'hours') {
    return pushed(almanac, sameClock(almanac, almanac.nextWorking(start), amount), start, stands);
  }
  const { tally, n } = tallyOf(calendar, question);
  return countTo(tally, start, n, tally.worksOnly ? stands.filter(worked(almanac)) : stands);
}

/** A stand over hours in which nobody works anyhow keeps nobody from working. */
const worked =
  (almanac: Almanac) =>
  ({ from, to }: Stand): boolean =>
    almanac.workingMinutes(from, to) > 0;

/** How a limit in days, halves or months is counted, and how many of them. */
export function tallyOf(
  calendar: Calendar,
  question: Question,
): { readonly tally: Tally; readonly n: number; readonly halves: boolean } {
  const almanac = almanacOf(calendar);
  const start = minuteOf(question.from);
  const { amount, unit } = question.limit;
  const inHalves = (n: number) => ({ tally: workingHalves(almanac), n: Math.ceil(n), halves: true });
  const inDays = (n: number) => ({ tally: calendarDays(almanac), n: Math.ceil(n), halves: false });
  if (unit === 'month') return inDays(daysOfMonths(dayOfMinute(start), amount));
  if (unit === 'calendar-day') return inDays(amount);
  if (unit === 'half-day') return inHalves(amount);
  if (!Number.isInteger(amount)) return inHalves(amount * 2);
  const ends = question.halfDaysEnd ?? calendar.halfDaysEnd;
  return { tally: workingDays(almanac, start, ends), n: amount, halves: false };
}

/** A month ends on the day of the same number, or the month's last (BLDS 2015, Đ148). */
const daysOfMonths = (day: number, months: number): number => epochDay(plainDate(day).add({ months }).toString()) - day;

/** The clock time of `start`, n working days later; where nobody works then, the next opening of that day, else its close. */
function sameClock(almanac: Almanac, start: number, amount: number): number {
  const whole = Math.floor(amount);
  const day = whole === 0 ? dayOfMinute(start) : almanac.nthAfter(dayOfMinute(start), whole);
  const wanted = day * dayLength + clockOf(start);
  const worked = almanac.nextWorking(wanted);
  const end = dayOfMinute(worked) === day ? worked : day * dayLength + dayCloses(almanac, day);
  const part = Math.round((amount - whole) * almanac.shape(day).minutes);
  return part === 0 ? end : almanac.addWorking(end, part);
}

/** What was left of the working time when the clock stopped is left when it goes on. */
function pushed(almanac: Almanac, end: number, start: number, stands: readonly Stand[]): number {
  let due = end;
  for (const { from, to } of stands) {
    if (from >= due) break;
    if (almanac.workingMinutes(Math.max(from, start), to) === 0) continue;
    due = almanac.addWorking(to, almanac.workingMinutes(Math.max(from, start), due));
  }
  return due;
}

/** Trong ngày: the day's close; received after 15:00 (or when nobody works any more), the next working day's. */
export function sameDayEnd(almanac: Almanac, start: number, stands: readonly Stand[] = []): number {
  let due = sameDayOf(almanac, start);
  for (const { from, to } of stands) {
    if (due <= from) break;
    due = sameDayOf(almanac, to);
  }
  return due;
}

function sameDayOf(almanac: Almanac, start: number): number {
  const opens = almanac.nextWorking(start);
  const day = clockOf(start) > cutOffOn(start) ? almanac.nthAfter(dayOfMinute(start), 1) : dayOfMinute(opens);
  return day * dayLength + dayCloses(almanac, day);
}

/** Minutes since midnight after which the day is too late for new work. */
export const cutOffOn = (minute: number): number => regimeOnIso(isoDay(dayOfMinute(minute))).cutOff;

function isProvisional(calendar: Calendar, almanac: Almanac, start: number, end: number): boolean {
  const { from, to } = announcedDays(almanac, calendar);
  return dayOfMinute(start) < from || dayOfMinute(end) > to;
}

const announcedByAlmanac = new WeakMap<Almanac, { from: number; to: number }>();

function announcedDays(almanac: Almanac, { announced }: Calendar): { from: number; to: number } {
  const known = announcedByAlmanac.get(almanac);
  if (known) return known;
  const days = { from: epochDay(announced.from), to: epochDay(announced.to) };
  announcedByAlmanac.set(almanac, days);
  return days;
}
