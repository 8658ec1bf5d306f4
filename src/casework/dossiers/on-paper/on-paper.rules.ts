import { accept, type Result, refuse } from '#platform/result/index.ts';
import { instantOf, parseDay } from '#platform/time/index.ts';

/** Why something stood on paper first. */
export const backReasons = ['power-cut', 'network-down', 'paper-book'] as const;
export type BackReason = (typeof backReasons)[number];

/** Received on paper and typed in afterwards (nhập bù): the clock runs from the time on paper. */
export interface OnPaper {
  readonly at: Temporal.Instant;
  readonly reason: BackReason;
}

/** As it was typed; all of it is left empty where it is received as it comes. */
export interface TypedOnPaper {
  readonly paperDay?: string | undefined;
  readonly paperTime?: string | undefined;
  readonly backReason?: string | undefined;
}

export type OnPaperReason =
  | { readonly field: 'paperDay'; readonly reason: 'paper-day-unreadable' }
  | { readonly field: 'paperTime'; readonly reason: 'paper-time-unreadable' | 'paper-time-to-come' }
  | { readonly field: 'backReason'; readonly reason: 'back-reason-missing' };

/** What stands on paper, or null where nothing was typed of it; every reason at once. */
export function readOnPaper(
  { paperDay = '', paperTime = '', backReason = '' }: TypedOnPaper,
  now: Temporal.Instant,
): Result<OnPaper | null, OnPaperReason> {
  if (paperDay === '' && paperTime === '' && backReason === '') return accept(null);
  const [day, time] = [parseDay(paperDay), readPaperTime(paperTime)];
  const reason = backReasons.find((one) => one === backReason);
  const at = day && time && instantOf(day.toPlainDateTime(time));
  const reasons: OnPaperReason[] = [];
  if (!day) reasons.push({ field: 'paperDay', reason: 'paper-day-unreadable' });
  if (!time) reasons.push({ field: 'paperTime', reason: 'paper-time-unreadable' });
  if (at && Temporal.Instant.compare(at, now) > 0) reasons.push({ field: 'paperTime', reason: 'paper-time-to-come' });
  if (!reason) reasons.push({ field: 'backReason', reason: 'back-reason-missing' });
  return reasons.length > 0 || !at || !reason ? refuse(...reasons) : accept({ at, reason });
}

/** A time as people write it: `8:15`, `08h15`, `8.15`; undefined where it is none. */
export function readPaperTime(typed: string): Temporal.PlainTime | undefined {
  const parts = /^([01]?\d|2[0-3])[:.hg]([0-5]\d)$/iu.exec(typed.trim());
  return parts ? Temporal.PlainTime.from({ hour: Number(parts[1]), minute: Number(parts[2]) }) : undefined;
}
