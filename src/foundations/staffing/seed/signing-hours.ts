import type { Seed } from '#platform/seed/index.ts';
import type { NewHours } from '../roster/roster.store.ts';
import type { PostPlan } from './posts.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** When the planned posts sign, as db/seed/staffing/signing-hours.tsv tells it. */
export function planSigningHours(seed: Seed, posts: readonly PostPlan[]): NewHours[] {
  const lines = seed.tsv<'unit' | 'post' | (typeof weekdays)[number]>('staffing/signing-hours.tsv');
  return lines.flatMap((line) => {
    const meant = posts.filter(
      ({ key, unit }) =>
        key === line.post && (line.unit === 'communes' ? unit.kind === 'commune' : unit.key === line.unit),
    );
    if (meant.length === 0)
      throw new Error(
        `staffing/signing-hours.tsv names the post “${line.post}” of “${line.unit}”, which is not planned`,
      );
    const times = weekdays.flatMap((weekday, n) => timesIn(line[weekday]).map((time) => ({ weekday: n + 1, ...time })));
    return meant.flatMap(({ id }) => times.map((time) => ({ postId: id, ...time })));
  });
}

/** `10:30-11:30 16:00-17:00` as minutes of the day. */
const timesIn = (written: string): { opens: number; closes: number }[] =>
  written
    .split(' ')
    .filter(Boolean)
    .map((time) => {
      const [opens = Number.NaN, closes = Number.NaN] = time.split('-').map(minuteOf);
      return { opens, closes };
    });

const minuteOf = (clock: string): number => {
  const { hour, minute } = Temporal.PlainTime.from(clock);
  return hour * 60 + minute;
};
