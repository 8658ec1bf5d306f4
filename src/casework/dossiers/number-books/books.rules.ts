import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { dayOf, parseDay } from '#platform/time/index.ts';
import { longestUnused } from '../paper-slips/slips.rules.ts';
import type { GapRow } from './books.store.ts';

/** More are not reserved at once. */
export const mostNumbers = 200;

export interface TypedRange {
  readonly count: string;
  readonly reason: string;
  readonly useBy: string;
}

export type RangeReason =
  | { readonly reason: 'not-allowed' | 'no-such-book' | 'nothing-left' }
  | { readonly field: 'count'; readonly reason: 'count-wrong' }
  | { readonly field: 'reason' | 'why'; readonly reason: 'reason-missing' }
  | { readonly field: 'useBy'; readonly reason: 'use-by-unreadable' | 'use-by-past' | 'use-by-too-far' };

export interface RangeAsked {
  readonly count: number;
  readonly reason: string;
  readonly useBy: Temporal.PlainDate;
}

/** What is asked of a reservation, or everything that is wrong with it. */
export function readRange(typed: TypedRange, now: Temporal.Instant): Result<RangeAsked, RangeReason> {
  const count = /^\d{1,3}$/.test(typed.count) ? Number(typed.count) : 0;
  const useBy = parseDay(typed.useBy);
  const today = dayOf(now);
  const reasons: RangeReason[] = [];
  if (count < 1 || count > mostNumbers) reasons.push({ field: 'count', reason: 'count-wrong' });
  if (!saysWhy(typed.reason)) reasons.push({ field: 'reason', reason: 'reason-missing' });
  if (!useBy) reasons.push({ field: 'useBy', reason: 'use-by-unreadable' });
  else if (Temporal.PlainDate.compare(useBy, today) < 0) reasons.push({ field: 'useBy', reason: 'use-by-past' });
  else if (Temporal.PlainDate.compare(useBy, today.add({ days: longestUnused })) > 0)
    reasons.push({ field: 'useBy', reason: 'use-by-too-far' });
  if (reasons.length > 0 || !useBy) return refuse(...reasons);
  return accept({ count, reason: typed.reason, useBy });
}

/** A run of numbers that explain themselves alike. */
export interface Gap extends GapRow {
  readonly last: number;
}

/** Numbers that follow each other and stand alike are one line of the register. */
export function gapsInRuns(rows: readonly GapRow[]): Gap[] {
  const runs: Gap[] = [];
  for (const row of rows) {
    const before = runs.at(-1);
    const goesOn =
      before &&
      before.last + 1 === row.number &&
      before.state === row.state &&
      before.reason === row.reason &&
      before.block_id === row.block_id;
    if (goesOn) runs[runs.length - 1] = { ...before, last: row.number };
    else runs.push({ ...row, last: row.number });
  }
  return runs;
}
