import type { Stand } from '../count/count.rules.ts';
import { minuteOf } from '../count/minutes.rules.ts';

/** Why the clock stands: papers are awaited, money is due, somebody is asked to verify. */
export type PauseReason = 'supplement' | 'finance' | 'verification' | 'other';

/** One stretch in which the clock stands, stored as it was; `ended` null while it lasts. */
export interface Pause {
  readonly began: Temporal.Instant;
  readonly ended: Temporal.Instant | null;
  readonly reason: PauseReason;
}

/** Ended pauses after `start`, in order, overlapping ones as one; and since when an open one stands. */
export function standsFrom(
  pauses: readonly Pause[],
  start: number,
): { readonly stands: readonly Stand[]; readonly openSince: Temporal.Instant | null } {
  if (pauses.length === 0) return nothingStands;
  const open = pauses.find(({ began, ended }) => ended === null && minuteOf(began) >= start);
  const stands: Stand[] = [];
  const ended = pauses
    .flatMap(({ began, ended }) => (ended ? [{ from: Math.max(minuteOf(began), start), to: minuteOf(ended) }] : []))
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.from - other.from);
  for (const stand of ended) {
    const last = stands.at(-1);
    if (last && stand.from <= last.to) stands[stands.length - 1] = { from: last.from, to: Math.max(last.to, stand.to) };
    else stands.push(stand);
  }
  return { stands, openSince: open?.began ?? null };
}

const nothingStands = { stands: [], openSince: null };
