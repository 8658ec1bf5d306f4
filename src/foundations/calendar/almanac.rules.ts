import { type Calendar, type Session, sessionsOn, within } from './calendar.rules.ts';
import { dayLength, dayOfMinute, epochDay, weekdayOf } from './minutes.rules.ts';

/** The hours of a kind of day. `morning` and `afternoon` are the first opening and last close of each half. */
export interface Shape {
  readonly sessions: readonly Session[];
  readonly minutes: number;
  readonly morning: Session | undefined;
  readonly afternoon: Session | undefined;
}

/**
 * A calendar laid out day by day, so that the n-th working day is one look-up and a stretch of
 * working minutes one bisection. Days are numbered from 1970-01-01. An answer that does not exist
 * within the horizon (a calendar that never works) is NaN.
 */
export interface Almanac {
  shape(day: number): Shape;
  works(day: number): boolean;
  /** The n-th working day after `day`; n ≥ 1. */
  nthAfter(day: number, n: number): number;
  /** `day`, or the next that works. */
  roll(day: number): number;
  /** Working days after `after`, up to and with `upTo`. */
  workingDays(after: number, upTo: number): number;
  /** `minute`, or the next at which somebody works. */
  nextWorking(minute: number): number;
  /** Where `minutes` of working time after `from` are used up. */
  addWorking(from: number, minutes: number): number;
  /** Working minutes from (included) to (not included). */
  workingMinutes(from: number, to: number): number;
}

/** One almanac per calendar, made at the first question and kept as long as the calendar. */
export function almanacOf(calendar: Calendar): Almanac {
  const known = almanacs.get(calendar);
  if (known) return known;
  const made = new LaidOut(calendar);
  almanacs.set(calendar, made);
  return made;
}

const almanacs = new WeakMap<Calendar, Almanac>();

/** Days laid out: `rank` and `minutes` count up to and with the day, `worked` lists the working days. */
interface Layout {
  readonly first: number;
  readonly last: number;
  readonly shapes: readonly Shape[];
  readonly rank: Int32Array;
  readonly minutes: Int32Array;
  readonly worked: Int32Array;
}

const horizon = epochDay('2400-01-01');
const year = 366;

/** The layout grows when a question leaves it. Its counts begin at its first day: two are compared only within one layout. */
class LaidOut implements Almanac {
  readonly #calendar: Calendar;
  #laid: Layout;

  constructor(calendar: Calendar) {
    this.#calendar = calendar;
    this.#laid = layOut(calendar, ...firstSpan(calendar));
  }

  shape(day: number): Shape {
    const laid = this.#with(day);
    return laid.shapes[day - laid.first] ?? restDay;
  }

  works(day: number): boolean {
    return this.shape(day).minutes > 0;
  }

  nthAfter(day: number, n: number): number {
    for (let laid = this.#with(day); ; laid = this.#laid) {
      const index = rankIn(laid, day) + n - 1;
      if (index < laid.worked.length) return laid.worked[index] ?? Number.NaN;
      if (!this.#grow()) return Number.NaN;
    }
  }

  roll(day: number): number {
    return this.works(day) ? day : this.nthAfter(day, 1);
  }

  workingDays(after: number, upTo: number): number {
    if (!(upTo > after)) return 0;
    const laid = this.#with(after, upTo);
    return rankIn(laid, upTo) - rankIn(laid, after);
  }

  nextWorking(minute: number): number {
    const day = dayOfMinute(minute);
    const open = this.shape(day).sessions.find((session) => minute - day * dayLength < session.closes);
    if (open) return Math.max(minute, day * dayLength + open.opens);
    const next = this.nthAfter(day, 1);
    return next * dayLength + (this.shape(next).sessions[0]?.opens ?? Number.NaN);
  }

  addWorking(from: number, minutes: number): number {
    if (minutes === 0) return this.nextWorking(from);
    for (let laid = this.#with(dayOfMinute(from)); ; laid = this.#laid) {
      const wanted = usedIn(laid, from) + minutes;
      const index = firstAtLeast(laid.minutes, wanted);
      if (index < laid.minutes.length) return minuteIn(laid, index, wanted);
      if (!this.#grow()) return Number.NaN;
    }
  }

  workingMinutes(from: number, to: number): number {
    const laid = this.#with(dayOfMinute(from), dayOfMinute(to));
    return usedIn(laid, to) - usedIn(laid, from);
  }

  /** The layout with these days in it (and one before, for counts up to it). */
  #with(...days: readonly number[]): Layout {
    for (const day of days) if (day <= this.#laid.first || day > this.#laid.last) this.#reach(day);
    return this.#laid;
  }

  #reach(day: number): void {
    const first = Math.min(this.#laid.first, day - year);
    const last = Math.min(horizon, Math.max(this.#laid.last, day + year));
    if (first < this.#laid.first || last > this.#laid.last) this.#laid = layOut(this.#calendar, first, last);
  }

  #grow(): boolean {
    if (this.#laid.last >= horizon) return false;
    this.#reach(this.#laid.last + this.#laid.shapes.length);
    return true;
  }
}

const rankIn = (laid: Layout, day: number): number => laid.rank[day - laid.first] ?? Number.NaN;

function usedIn(laid: Layout, minute: number): number {
  const day = dayOfMinute(minute);
  const before = laid.minutes[day - laid.first - 1] ?? Number.NaN;
  return before + minutesBefore(laid.shapes[day - laid.first] ?? restDay, minute - day * dayLength);
}

const firstSpan = (calendar: Calendar): [number, number] => {
  const from = epochDay(calendar.announced.from);
  const to = epochDay(calendar.announced.to);
  return from <= to ? [from - year, to + 3 * year] : [epochDay('2017-01-01'), epochDay('2030-12-31')];
};

function layOut(calendar: Calendar, first: number, last: number): Layout {
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
