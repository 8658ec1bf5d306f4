import type { Calendar } from '../calendar.rules.ts';
import { type Almanac, almanacOf } from '../count/almanac.rules.ts';
import type { Stand } from '../count/count.rules.ts';
import { clockOf, dayLength, dayOfMinute, isoDay, minuteOf } from '../count/minutes.rules.ts';
import { type Question, tallyOf } from './due.rules.ts';
import { standsFrom } from './pause.rules.ts';

export interface Name {
  readonly vi: string;
  readonly en: string;
  readonly basis?: string | undefined;
}

/** What one day of a walk was. */
export interface Used {
  readonly day: number;
  /**
   * `deemed`: what came before it counts as come at its opening. `past`: all is counted and it is a rest day (the last
   * counted one may be), so the end rolls on. `end`: all was counted before it.
   */
  readonly as: 'start' | 'deemed' | 'count' | 'stand' | 'off' | 'past' | 'end';
  /** What the count stood at before the day and after it. */
  readonly before: number;
  readonly total: number;
  readonly special: Name | undefined;
  readonly rest: boolean;
}

/** The days from a question's start to `until`, each with what it added to the count. */
export function usedDays(calendar: Calendar, question: Question, until: number): Used[] {
  const almanac = almanacOf(calendar);
  const start = minuteOf(question.from);
  const { adds, stands, begins, enough } = counter(calendar, almanac, question);
  const rolls = question.limit.unit === 'calendar-day' || question.limit.unit === 'month';
  const days: Used[] = [];
  let total = 0;
  for (let day = dayOfMinute(start); day <= dayOfMinute(until); day += 1) {
    const added = Math.min(adds(day, until), enough - total);
    const stood = added === 0 && stands(day);
    const past = total >= enough;
    total += added;
    const ends = total >= enough;
    const as = kindOf(almanac, { day, first: dayOfMinute(start), begins, added, stood, past, ends, rolls });
    const entry = calendar.days.get(isoDay(day));
    const special = entry && { ...entry.name, basis: entry.basis };
    days.push({ day, as, before: total - added, total, special, rest: !almanac.works(day) });
  }
  return days;
}

interface Seen {
  readonly day: number;
  readonly first: number;
  readonly begins: number;
  readonly added: number;
  readonly stood: boolean;
  /** All was counted before this day. */
  readonly past: boolean;
  /** All is counted with it. */
  readonly ends: boolean;
  /** Rest days count, so that the end may fall on one. */
  readonly rolls: boolean;
}

function kindOf(almanac: Almanac, { day, first, begins, added, stood, past, ends, rolls }: Seen): Used['as'] {
  const rest = !almanac.works(day);
  if (day === first) return 'start';
  if (day === begins && added === 0) return 'deemed';
  if (added > 0) return ends && rolls && rest ? 'past' : 'count';
  if (stood) return 'stand';
  if (past && !rest) return 'end';
  return past && rolls ? 'past' : 'off';
}

interface Counter {
  /** What a day adds, walked up to the minute `until`. */
  adds(day: number, until: number): number;
  /** Does the clock stand on a day that adds nothing? */
  stands(day: number): boolean;
  /** The day on which the count begins. */
  readonly begins: number;
  readonly enough: number;
}

function counter(calendar: Calendar, almanac: Almanac, question: Question): Counter {
  const start = minuteOf(question.from);
  const { stands } = standsFrom(question.pauses ?? [], start);
  const opens = almanac.nextWorking(start);
  const { amount, unit } = question.limit;
  const plain = { begins: dayOfMinute(opens), stands: (day: number) => stands.some(touches(day)) };
  if (unit === 'hour') {
    const adds = (day: number, until: number): number =>
      minutesOn(almanac, stands, [Math.max(start, day * dayLength), Math.min(until, (day + 1) * dayLength)]);
    return { ...plain, enough: Math.round(amount * 60), adds };
  }
  if (unit === 'same-day') return { ...plain, enough: 1, adds: (day, until) => (day === dayOfMinute(until) ? 1 : 0) };
  if (unit !== 'working-day' || question.rule !== 'hours') return placed(calendar, question, stands);
  const stood = (day: number): boolean => stands.some(holds(day * dayLength + clockOf(opens)));
  const adds = (day: number): number => (day > plain.begins && almanac.works(day) && !stood(day) ? 1 : 0);
  return { ...plain, enough: Math.floor(amount), adds };
}

const holds =
  (minute: number) =>
  ({ from, to }: Stand): boolean =>
    from <= minute && minute < to;

const touches =
  (day: number) =>
  ({ from, to }: Stand): boolean =>
    dayOfMinute(from) <= day && day <= dayOfMinute(to);

const minutesOn = (almanac: Almanac, stands: readonly Stand[], [from, to]: [number, number]): number => {
  const worked = (one: number, other: number): number => (one < other ? almanac.workingMinutes(one, other) : 0);
  return stands.reduce(
    (left, stand) => left - worked(Math.max(from, stand.from), Math.min(to, stand.to)),
    worked(from, to),
  );
};

/** Days and halves as their tally counts them: what lies after a stop, up to where it goes on, is not counted. */
function placed(calendar: Calendar, question: Question, stands: readonly Stand[]): Counter {
  const { tally, n, halves } = tallyOf(calendar, question);
  const begins = tally.begins(minuteOf(question.from));
  const gaps = stands.map(({ from, to }) => [tally.stops(from), tally.begins(to)] as const);
  const stood = (place: number): boolean => gaps.some(([stops, goesOn]) => stops < place && place <= goesOn);
  const counts = (place: number): number => (place > begins && !stood(place) ? tally.between(place - 1, place) : 0);
  if (!halves) return { begins, enough: n, adds: counts, stands: stood };
  return {
    begins: begins >> 1,
    enough: n,
    adds: (day) => counts(day * 2) + counts(day * 2 + 1),
    stands: (day) => stood(day * 2) || stood(day * 2 + 1),
  };
}
