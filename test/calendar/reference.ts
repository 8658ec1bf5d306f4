/**
 * The slow, obvious reading of working time: it walks minute by minute and asks of each minute what a person
 * would ask of a clock and a wall calendar. It shares nothing with the product and imports nothing from it.
 * Minutes are counted on Vietnam's wall clock from 1970-01-01 00:00.
 */
export interface WallWeek {
  readonly from: string;
  /** Monday first; each a list of [opens, closes) in minutes of the day. */
  readonly hours: readonly (readonly (readonly [number, number])[])[];
}

export interface WallDay {
  readonly kind: 'off' | 'compensation' | 'working';
  readonly half?: 'morning' | 'afternoon' | undefined;
  readonly hoursOf?: number | undefined;
}

export interface WallCalendar {
  /** In order of `from`; the last that has begun holds. */
  readonly weeks: readonly WallWeek[];
  readonly days: ReadonlyMap<string, WallDay>;
}

export interface WallQuestion {
  readonly start: number;
  readonly amount: number;
  readonly unit: 'hour' | 'half-day' | 'working-day' | 'calendar-day' | 'month' | 'same-day';
  readonly rule: 'hours' | 'half-days';
  readonly ends: 'same-half' | 'afternoon';
  /** In order, apart from each other, from (included) to (not included). */
  readonly pauses: readonly (readonly [number, number])[];
}

export interface Wall {
  dueMinute(question: WallQuestion): number;
  isWorking(minute: number): boolean;
}

export function wallOf(calendar: WallCalendar): Wall {
  const known = new Map<number, Uint8Array>();
  const minutesOf = (day: number): Uint8Array => {
    const seen = known.get(day) ?? lookAt(calendar, day);
    known.set(day, seen);
    return seen;
  };
  const isWorking = (minute: number): boolean => minutesOf(dayOf(minute))[minute - dayOf(minute) * 1440] === 1;
  const worksOn = (day: number): boolean => minutesOf(day).includes(1);
  const eyes = { isWorking, worksOn, minutesOf };
  return { isWorking, dueMinute: (question) => due(eyes, question) };
}

interface Eyes {
  isWorking(minute: number): boolean;
  worksOn(day: number): boolean;
  minutesOf(day: number): Uint8Array;
}

const dayOf = (minute: number): number => Math.floor(minute / 1440);
const clockOf = (minute: number): number => minute - dayOf(minute) * 1440;
const noon = 720;

function lookAt(calendar: WallCalendar, day: number): Uint8Array {
  const date = new Date(day * 86_400_000);
  const iso = date.toISOString().slice(0, 10);
  const weekday = date.getUTCDay() === 0 ? 7 : date.getUTCDay();
  const week = [...calendar.weeks].reverse().find(({ from }) => from <= iso);
  const special = calendar.days.get(iso);
  let hours = week?.hours[weekday - 1] ?? [];
  if (special?.kind === 'working') {
    hours = week?.hours[(special.hoursOf ?? weekday) - 1] ?? [];
    if (hours.length === 0) hours = week?.hours[0] ?? [];
  }
  const minutes = new Uint8Array(1440);
  for (let clock = 0; clock < 1440; clock += 1) {
    const half = clock < noon ? 'morning' : 'afternoon';
    const open = hours.some(([opens, closes]) => opens <= clock && clock < closes);
    if (open && !isTakenOff(special, half)) minutes[clock] = 1;
  }
  return minutes;
}

function isTakenOff(special: WallDay | undefined, half: 'morning' | 'afternoon'): boolean {
  if (!special) return false;
  if (special.kind === 'working') return special.half !== undefined && special.half !== half;
  return special.half === undefined || special.half === half;
}

function due(eyes: Eyes, question: WallQuestion): number {
  const { unit, rule, amount } = question;
  if (unit === 'hour') return byMinutes(eyes, question);
  if (unit === 'same-day') return sameDay(eyes, question);
  if (unit === 'working-day' && rule === 'hours') return byClock(eyes, question);
  if (unit === 'month') return byDays(eyes, question, { every: true, n: daysOfMonths(question.start, amount) });
  if (unit === 'calendar-day') return byDays(eyes, question, { every: true, n: Math.ceil(amount) });
  if (unit === 'half-day') return byHalves(eyes, question, Math.ceil(amount));
  if (amount % 1 !== 0) return byHalves(eyes, question, Math.ceil(amount * 2));
  return byDays(eyes, question, { every: false, n: amount });
}

const pausedAt = (question: WallQuestion, minute: number): boolean =>
  question.pauses.some(([from, to]) => Math.max(from, question.start) <= minute && minute < to);

const pauseBeginning = (question: WallQuestion, minute: number): readonly [number, number] | undefined =>
  question.pauses.find(([from, to]) => Math.max(from, question.start) === minute && to > minute);

function firstWorking(eyes: Eyes, minute: number): number {
  let at = minute;
  while (!eyes.isWorking(at)) at += 1;
  return at;
}

/** Every minute that is worked and not paused is one minute used. */
function byMinutes(eyes: Eyes, question: WallQuestion): number {
  let left = Math.round(question.amount * 60);
  if (left === 0) return firstWorking(eyes, question.start);
  for (let at = question.start; ; at += 1) {
    if (eyes.isWorking(at) && !pausedAt(question, at)) left -= 1;
    if (left === 0) return at + 1;
  }
}

/** The clock time of the beginning comes round on one working day after another; paused working minutes are then given back. */
function byClock(eyes: Eyes, question: WallQuestion): number {
  const begin = firstWorking(eyes, question.start);
  let at = begin;
  for (let left = question.amount; left > 0; ) {
    at += 1;
    if (clockOf(at) === clockOf(begin) && eyes.worksOn(dayOf(at))) left -= 1;
  }
  const day = dayOf(at);
  let end = at;
  while (dayOf(end) === day && !eyes.isWorking(end)) end += 1;
  if (dayOf(end) !== day) end = lastClose(eyes, day);
  let owed = 0;
  for (let minute = question.start; minute < end; minute += 1)
    if (eyes.isWorking(minute) && pausedAt(question, minute)) owed += 1;
  while (owed > 0) {
    if (eyes.isWorking(end) && !pausedAt(question, end)) owed -= 1;
    end += 1;
  }
  // It cannot be over while the clock stands: then it is over when work goes on.
  if (!pausedAt(question, end) || !pausedAt(question, end - 1)) return end;
  while (!eyes.isWorking(end) || pausedAt(question, end)) end += 1;
  return end;
}

function lastClose(eyes: Eyes, day: number): number {
  let minute = day * 1440 + 1440;
  while (!eyes.isWorking(minute - 1)) minute -= 1;
  return minute;
}

/** The minute at which a half of a day (twice the day, plus one for the afternoon) closes; none where it is not worked. */
function closeOfHalf(eyes: Eyes, half: number): number | undefined {
  const [from, to] = half % 2 === 0 ? [0, noon] : [noon, 1440];
  const day = Math.floor(half / 2) * 1440;
  for (let clock = to; clock > from; clock -= 1) if (eyes.isWorking(day + clock - 1)) return day + clock;
  return undefined;
}

/** Received after 15:00, or when nobody works any more: the next working day's close. A pause is a new receipt. */
function sameDay(eyes: Eyes, question: WallQuestion): number {
  let end = sameDayFrom(eyes, question.start);
  for (let at = question.start; at < end; at += 1) {
    const pause = pauseBeginning(question, at);
    if (pause) end = sameDayFrom(eyes, pause[1]);
  }
  return end;
}

function sameDayFrom(eyes: Eyes, begin: number): number {
  if (clockOf(begin) <= 900) return lastClose(eyes, dayOf(firstWorking(eyes, begin)));
  return lastClose(eyes, dayOf(firstWorking(eyes, (dayOf(begin) + 1) * 1440)));
}

/**
 * Places (days, or halves of days) are used as they begin, but for the one in which it was received or goes on
 * again; it is over when enough are used and the place closes.
 */
interface Places {
  placeOf(minute: number): number;
  /** The first minute of a place. */
  begins(minute: number): boolean;
  counts(place: number): boolean;
  closes(at: number, place: number): boolean;
  /** In which place a start (or going on) at this minute lies. */
  lies(minute: number): number;
  /** A pause in which nobody would have worked changes nothing. */
  readonly heeds: (pause: readonly [number, number]) => boolean;
}

function walk(question: WallQuestion, places: Places, n: number): number {
  let uncounted = places.lies(question.start);
  let earliest = question.start;
  let used = 0;
  for (let at = question.start; ; at += 1) {
    if (at > earliest && used >= n && places.closes(at, places.placeOf(at - 1))) return at;
    if (places.begins(at) && places.placeOf(at) > uncounted && places.counts(places.placeOf(at))) used += 1;
    const pause = pauseBeginning(question, at);
    if (!pause || !places.heeds(pause)) continue;
    earliest = pause[1];
    uncounted = places.lies(earliest);
    at = earliest;
  }
}

function byDays(eyes: Eyes, question: WallQuestion, { every, n }: { every: boolean; n: number }): number {
  const morning = clockOf(firstWorking(eyes, question.start)) < noon && question.ends === 'same-half' && !every;
  const places: Places = {
    placeOf: dayOf,
    begins: (minute) => clockOf(minute) === 0,
    counts: (day) => every || eyes.worksOn(day),
    closes: (at, day) =>
      stopsWork(eyes, at) && (at === lastClose(eyes, day) || (morning && at === closeOfHalf(eyes, day * 2))),
    lies: (minute) => dayOf(every ? minute : firstWorking(eyes, minute)),
    heeds: (pause) => every || holdsWork(eyes, pause),
  };
  return walk(question, places, n);
}

function byHalves(eyes: Eyes, question: WallQuestion, n: number): number {
  const halfOf = (minute: number): number => dayOf(minute) * 2 + (clockOf(minute) < noon ? 0 : 1);
  const places: Places = {
    placeOf: halfOf,
    begins: (minute) => clockOf(minute) === 0 || clockOf(minute) === noon,
    counts: (half) => closeOfHalf(eyes, half) !== undefined,
    closes: (at, half) => stopsWork(eyes, at) && at === closeOfHalf(eyes, half),
    lies: (minute) => halfOf(firstWorking(eyes, minute)),
    heeds: (pause) => holdsWork(eyes, pause),
  };
  return walk(question, places, n);
}

const stopsWork = (eyes: Eyes, at: number): boolean =>
  eyes.isWorking(at - 1) && (!eyes.isWorking(at) || clockOf(at) === noon);

const holdsWork = (eyes: Eyes, [from, to]: readonly [number, number]): boolean => {
  for (let minute = from; minute < to; minute += 1) if (eyes.isWorking(minute)) return true;
  return false;
};

/** A month ends on the day of the same number, or on the month's last day. */
function daysOfMonths(start: number, months: number): number {
  const from = new Date(dayOf(start) * 86_400_000);
  const target = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  const day = Math.min(from.getUTCDate(), last);
  return Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), day) / 86_400_000 - dayOf(start);
}
