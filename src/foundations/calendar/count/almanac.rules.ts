import type { Calendar } from '../calendar.rules.ts';
import { type Layout, layOut, minuteAt, rankIn, type Shape, shapeOn, usedIn } from './layout.rules.ts';
import { dayLength, dayOfMinute, epochDay } from './minutes.rules.ts';

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
    return shapeOn(this.#with(day), day);
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
      const end = minuteAt(laid, usedIn(laid, from) + minutes);
      if (!Number.isNaN(end) || !this.#grow()) return end;
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

const firstSpan = (calendar: Calendar): [number, number] => {
  const from = epochDay(calendar.announced.from);
  const to = epochDay(calendar.announced.to);
  return from <= to ? [from - year, to + 3 * year] : [epochDay('2017-01-01'), epochDay('2030-12-31')];
};
