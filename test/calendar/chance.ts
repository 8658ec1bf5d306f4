import type { WallCalendar, WallDay, WallQuestion, WallWeek } from './reference.ts';

/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Chance {
  /** From 0 up to, not with, `n`. */
  below(n: number): number;
  between(from: number, to: number): number;
  of<T>(things: readonly T[]): T;
  happens(inHundred: number): boolean;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    of: (things) => things[below(things.length)] as never,
    happens: (inHundred) => below(100) < inHundred,
  };
}

type Hours = readonly (readonly [number, number])[];

const patterns: readonly Hours[] = [
  [
    [450, 720],
    [810, 1020],
  ],
  [
    [450, 720],
    [810, 1020],
  ],
  [
    [420, 690],
    [810, 1020],
  ],
  [
    [480, 720],
    [780, 1020],
  ],
  [[450, 690]],
  [[810, 1020]],
  [[420, 900]],
  [
    [435, 547],
    [613, 701],
    [790, 1013],
  ],
  [],
];

const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** A calendar as odd as any unit could keep: half-day Fridays, hours that change in between, swaps, half holidays. */
export function anyCalendar(chance: Chance, around: number): WallCalendar {
  const weeks: WallWeek[] = [{ from: '2000-01-01', hours: anyWeek(chance) }];
  if (chance.happens(30)) weeks.push({ from: isoOf(around + chance.between(-5, 15)), hours: anyWeek(chance) });
  const days = new Map<string, WallDay>();
  for (let n = chance.below(12); n > 0; n -= 1) days.set(isoOf(around + chance.between(-3, 25)), anyDay(chance));
  return { weeks, days };
}

function anyWeek(chance: Chance): Hours[] {
  const hours = Array.from({ length: 7 }, (_, n): Hours => (n < 5 || chance.happens(20) ? chance.of(patterns) : []));
  return hours.some((sessions) => sessions.length > 0) ? hours : [patterns[0] as Hours, ...hours.slice(1)];
}

function anyDay(chance: Chance): WallDay {
  const kind = chance.of(['off', 'off', 'compensation', 'working'] as const);
  const half = chance.happens(25) ? chance.of(['morning', 'afternoon'] as const) : undefined;
  return { kind, half, hoursOf: kind === 'working' && chance.happens(60) ? chance.between(1, 7) : undefined };
}

export function anyQuestion(chance: Chance, around: number): WallQuestion {
  const unit = chance.of([
    'hour',
    'half-day',
    'working-day',
    'working-day',
    'calendar-day',
    'month',
    'same-day',
  ] as const);
  const start =
    (around + chance.below(7)) * 1440 + (chance.happens(70) ? chance.between(400, 1080) : chance.below(1440));
  const rule = chance.of(['hours', 'half-days'] as const);
  return {
    start,
    unit,
    rule,
    ends: chance.of(['same-half', 'afternoon'] as const),
    amount: anyAmount(chance, unit, rule),
    pauses: unit === 'month' || chance.happens(60) ? [] : anyPauses(chance, start),
  };
}

function anyAmount(chance: Chance, unit: WallQuestion['unit'], rule: WallQuestion['rule']): number {
  if (unit === 'hour') return chance.between(1, 2400) / 60;
  if (unit === 'month') return chance.between(0, 1);
  const whole = chance.between(0, unit === 'calendar-day' ? 15 : 7);
  return unit === 'working-day' && rule === 'half-days' && chance.happens(15) ? whole + 0.5 : whole;
}

function anyPauses(chance: Chance, start: number): [number, number][] {
  const pauses: [number, number][] = [];
  let at = start + chance.between(-600, 3000);
  for (let n = chance.between(1, 3); n > 0; n -= 1) {
    const to = at + (chance.happens(30) ? chance.between(1, 90) : chance.between(1, 5 * 1440));
    if (to > start) pauses.push([at, to]);
    at = to + chance.between(1, 2000);
  }
  return pauses;
}
