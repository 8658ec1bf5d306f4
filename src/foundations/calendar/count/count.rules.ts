import type { Half, HalfDaysEnd } from '../calendar.rules.ts';
import type { Almanac } from './almanac.rules.ts';
import { clockOf, dayLength, dayOfMinute } from './minutes.rules.ts';

/** A stretch of wall minutes, from (included) to (not included), in which the clock stands. */
export interface Stand {
  readonly from: number;
  readonly to: number;
}

/** What is counted one by one: days or halves of days, as whole numbers in order of time. */
export interface Tally {
  /** Where a minute begins to count from: the day (half) it lies in is itself not counted. */
  begins(minute: number): number;
  /** The day (half) in which the clock stops: it still counts as used. */
  stops(minute: number): number;
  /** How many are counted after one, up to and with another. */
  between(after: number, upTo: number): number;
  /** The n-th counted after one; n ≥ 1. */
  nth(after: number, n: number): number;
  /** `place`, or the next at which anybody works. */
  settle(place: number): number;
  /** The minute at which it ends, later than `earliest` where the day allows. */
  closes(place: number, earliest: number): number;
  /** Does a stand without one working minute leave the count as it is? */
  readonly worksOnly: boolean;
}

/**
 * Counts `n` from `start`; the clock stands in `stands` (in order, apart from each other). The day on
 * which it stops is used, the day on which it goes on is not counted, as the day of receipt is not.
 * A limit that would end while the clock stands ends with the day on which it goes on.
 */
export function countTo(tally: Tally, start: number, n: number, stands: readonly Stand[]): number {
  let place = tally.begins(start);
  let left = n;
  let earliest = start;
  const ending = (): number => {
    const last = tally.settle(left === 0 ? place : tally.nth(place, left));
    const closes = tally.closes(last, earliest);
    return closes > earliest ? closes : tally.closes(tally.settle(last + 1), earliest);
  };
  for (const stand of stands) {
    if (ending() <= stand.from) break;
    left -= Math.min(left, tally.between(place, tally.stops(stand.from)));
    place = tally.begins(stand.to);
    earliest = stand.to;
  }
  return ending();
}

/** Working days that end in one half of the day. What comes while nobody works counts as come at the next opening. */
export function workingDays(almanac: Almanac, start: number, ends: HalfDaysEnd): Tally {
  const half = ends === 'afternoon' ? 'afternoon' : halfOf(almanac.nextWorking(start));
  return {
    begins: (minute) => dayOfMinute(almanac.nextWorking(minute)),
    stops: dayOfMinute,
    between: (after, upTo) => almanac.workingDays(after, upTo),
    nth: (after, n) => almanac.nthAfter(after, n),
    settle: (day) => almanac.roll(day),
    closes: (day, earliest) => {
      const shape = almanac.shape(day);
      const closes = day * dayLength + (shape[half]?.closes ?? dayCloses(almanac, day));
      return closes > earliest ? closes : day * dayLength + dayCloses(almanac, day);
    },
    worksOnly: true,
  };
}

/** Every day counts; the last one rolls forward to a day of work (BLDS 2015, Đ148). */
export const calendarDays = (almanac: Almanac): Tally => ({
  begins: dayOfMinute,
  stops: dayOfMinute,
  between: (after, upTo) => Math.max(0, upTo - after),
  nth: (after, n) => after + n,
  settle: (day) => almanac.roll(day),
  closes: (day) => day * dayLength + dayCloses(almanac, day),
  worksOnly: false,
});

/** Worked halves of days: two to an ordinary day, one to a half-day. Their number is twice the day's, plus one for the afternoon. */
export function workingHalves(almanac: Almanac): Tally {
  const works = (place: number): boolean =>
    almanac.shape(place >> 1)[place & 1 ? 'afternoon' : 'morning'] !== undefined;
  const next = (place: number): number => {
    if (place % 2 === 0 && works(place + 1)) return place + 1;
    const day = almanac.nthAfter(place >> 1, 1);
    return works(day * 2) ? day * 2 : day * 2 + 1;
  };
  const placeOf = (minute: number): number => dayOfMinute(minute) * 2 + (halfOf(minute) === 'morning' ? 0 : 1);
  return {
    begins: (minute) => placeOf(almanac.nextWorking(minute)),
    stops: placeOf,
    between: (after, upTo) => {
      let count = 0;
      for (let place = next(after); place <= upTo; place = next(place)) count += 1;
      return count;
    },
    nth: (after, n) => {
      let place = after;
      for (let left = n; left > 0; left -= 1) place = next(place);
      return place;
    },
    settle: (place) => (works(place) ? place : next(place)),
    closes: (place) =>
      (place >> 1) * dayLength + (almanac.shape(place >> 1)[place & 1 ? 'afternoon' : 'morning']?.closes ?? Number.NaN),
    worksOnly: true,
  };
}

/** The half a minute lies in; noon is the border, wherever lunch lies. */
export const halfOf = (minute: number): Half => (clockOf(minute) < 720 ? 'morning' : 'afternoon');

/** The last close of a day, in minutes since midnight. */
export const dayCloses = (almanac: Almanac, day: number): number =>
  almanac.shape(day).sessions.at(-1)?.closes ?? Number.NaN;
