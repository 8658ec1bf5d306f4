import { type Calendar, type Session, sessionsOn, within } from '../calendar.rules.ts';
import { dayLength, dayOfMinute, epochDay, weekdayOf } from './minutes.rules.ts';

/** The hours of a kind of day. `morning` and `afternoon` are the first opening and last close of each half. */
export interface Shape {
  readonly sessions: readonly Session[];
  readonly minutes: number;
  readonly morning: Session | undefined;
  readonly afternoon: Session | undefined;
}

/** Days laid out: `rank` and `minutes` count up to and with the day, `worked` lists the working days. */
export interface Layout {
  readonly first: number;
  readonly last: number;
  readonly shapes: readonly Shape[];
  readonly rank: Int32Array;
  readonly minutes: Int32Array;
  readonly worked: Int32Array;
}

/** Lays a calendar out from a day to a day. */
export function layOut(calendar: Calendar, first: number, last: number): Layout {
  const days = last - first + 1;
  const rank = new Int32Array(days);
  const minutes = new Int32Array(days);
  const shapes: Shape[] = [];
  const worked: number[] = [];
  const sessionsOf = reader(calendar);
  const shapeFor = shaper();
  let used = 0;
  for (let n = 0; n < days; n += 1) {
    const shape = shapeFor(sessionsOf(first + n));
    if (shape.minutes > 0) worked.push(first + n);
    used += shape.minutes;
    shapes.push(shape);
    rank[n] = worked.length;
    minutes[n] = used;
  }
  return { first, last, shapes, rank, minutes, worked: Int32Array.from(worked) };
}

/** The hours of a day; outside the layout nobody works. */
export const shapeOn = (laid: Layout, day: number): Shape => laid.shapes[day - laid.first] ?? restDay;

/** The count of working days at a day. */
export const rankIn = (laid: Layout, day: number): number => laid.rank[day - laid.first] ?? Number.NaN;

/** The working minutes used up at a minute. */
export function usedIn(laid: Layout, minute: number): number {
  const day = dayOfMinute(minute);
  const before = laid.minutes[day - laid.first - 1] ?? Number.NaN;
  return before + minutesBefore(shapeOn(laid, day), minute - day * dayLength);
}

/** The minute in the layout at which so many working minutes are used up; NaN where it does not reach. */
export function minuteAt(laid: Layout, wanted: number): number {
  const index = firstAtLeast(laid.minutes, wanted);
  return index < laid.minutes.length ? minuteIn(laid, index, wanted) : Number.NaN;
}

/** The sessions of a day by its number; dates are turned into numbers once, not every day into a date. */
function reader(calendar: Calendar): (day: number) => readonly Session[] {
  const special = new Map([...calendar.days.values()].map((entry) => [epochDay(entry.day), entry]));
  const weeks = calendar.weeks.map((week) => ({
    week,
    from: epochDay(week.from),
    to: week.to ? epochDay(week.to) : Number.POSITIVE_INFINITY,
  }));
  return (day) => {
    const holds = weeks.find(({ from, to }) => from <= day && day <= to);
    return sessionsOn(holds?.week, weekdayOf(day), special.get(day));
  };
}

/** Days of the same weekly hours share one shape. */
function shaper(): (sessions: readonly Session[]) => Shape {
  const made = new Map<readonly Session[], Shape>();
  return (sessions) => {
    const shape = made.get(sessions) ?? shapeOf(sessions);
    made.set(sessions, shape);
    return shape;
  };
}

const shapeOf = (sessions: readonly Session[]): Shape => ({
  sessions,
  minutes: sessions.reduce((sum, { opens, closes }) => sum + closes - opens, 0),
  morning: hull(within(sessions, 'morning')),
  afternoon: hull(within(sessions, 'afternoon')),
});

const hull = (sessions: readonly Session[]): Session | undefined =>
  sessions[0] && { opens: sessions[0].opens, closes: sessions.at(-1)?.closes ?? 0 };

const restDay: Shape = shapeOf([]);

const minutesBefore = (shape: Shape, clock: number): number =>
  shape.sessions.reduce((sum, { opens, closes }) => sum + Math.max(0, Math.min(clock, closes) - opens), 0);

function firstAtLeast(counts: Int32Array, wanted: number): number {
  let low = 0;
  let high = counts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((counts[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function minuteIn(laid: Layout, index: number, wanted: number): number {
  let left = wanted - (laid.minutes[index - 1] ?? 0);
  for (const { opens, closes } of laid.shapes[index]?.sessions ?? []) {
    if (left <= closes - opens) return (laid.first + index) * dayLength + opens + left;
    left -= closes - opens;
  }
  return Number.NaN;
}
