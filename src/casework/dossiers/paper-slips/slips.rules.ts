import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { dayOf, instantOf, parseDay } from '#platform/time/index.ts';
import { readPaperTime as timeWritten } from '../on-paper/on-paper.rules.ts';

/** More are not written by hand in a day. */
export const mostSlips = 60;
/** A power cut that is announced is known some days before. */
export const daysAhead = 7;
/** Paper is entered within days, not months. */
export const longestUnused = 30;

export interface TypedSlips {
  readonly day: string;
  readonly count: string;
  readonly reason: string;
  readonly useBy: string;
}

export interface SlipsAsked {
  readonly day: Temporal.PlainDate;
  readonly count: number;
  readonly reason: string;
  readonly useBy: Temporal.PlainDate;
}

export type SlipsReason =
  | { readonly reason: 'not-allowed' }
  | { readonly field: 'day'; readonly reason: 'day-unreadable' | 'day-past' | 'day-too-far' }
  | { readonly field: 'count'; readonly reason: 'count-wrong' }
  | { readonly field: 'reason'; readonly reason: 'reason-missing' }
  | { readonly field: 'useBy'; readonly reason: 'use-by-unreadable' | 'use-by-too-soon' | 'use-by-too-far' };

/** What is asked of a printing of slips, or everything that is wrong with it. */
export function readSlips(typed: TypedSlips, now: Temporal.Instant): Result<SlipsAsked, SlipsReason> {
  const today = dayOf(now);
  const [day, useBy] = [parseDay(typed.day), parseDay(typed.useBy)];
  const count = /^\d{1,3}$/.test(typed.count) ? Number(typed.count) : 0;
  const reasons: SlipsReason[] = [];
  if (!day) reasons.push({ field: 'day', reason: 'day-unreadable' });
  else if (isBefore(day, today)) reasons.push({ field: 'day', reason: 'day-past' });
  else if (isBefore(today.add({ days: daysAhead }), day)) reasons.push({ field: 'day', reason: 'day-too-far' });
  if (count < 1 || count > mostSlips) reasons.push({ field: 'count', reason: 'count-wrong' });
  if (!saysWhy(typed.reason)) reasons.push({ field: 'reason', reason: 'reason-missing' });
  if (!useBy) reasons.push({ field: 'useBy', reason: 'use-by-unreadable' });
  else if (day && isBefore(useBy, day)) reasons.push({ field: 'useBy', reason: 'use-by-too-soon' });
  else if (day && isBefore(day.add({ days: longestUnused }), useBy))
    reasons.push({ field: 'useBy', reason: 'use-by-too-far' });
  if (reasons.length > 0 || !day || !useBy) return refuse(...reasons);
  return accept({ day, count, reason: typed.reason, useBy });
}

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(a, b) < 0;

export type PaperTimeReason = {
  readonly field: 'paperTime';
  readonly reason: 'paper-time-unreadable' | 'paper-time-to-come';
};

/** The moment that stands on a slip: its day, and the time as it was written (`8:15`, `08h15`). */
export function readPaperTime(
  day: Temporal.PlainDate,
  typed: string,
  now: Temporal.Instant,
): Result<Temporal.Instant, PaperTimeReason> {
  const time = timeWritten(typed);
  if (!time) return refuse({ field: 'paperTime', reason: 'paper-time-unreadable' });
  const at = instantOf(day.toPlainDateTime(time));
  if (Temporal.Instant.compare(at, now) > 0) return refuse({ field: 'paperTime', reason: 'paper-time-to-come' });
  return accept(at);
}
