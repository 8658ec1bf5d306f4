import { accept, type Result, refuse } from '#platform/result/index.ts';
import { parseDay } from '#platform/time/index.ts';
import { readPaperTime } from '../paper-slips/slips.rules.ts';

/** What the văn thư typed beside the press; both empty: the next number, now. */
export interface TypedNumbering {
  readonly number?: string;
  /** `20/02/2019 16:05`, as it stands on a sheet that was numbered without the screen. */
  readonly paperAt?: string;
}

export type NumberReason =
  | { readonly field: 'number'; readonly reason: 'number-unreadable' | 'number-taken' | 'number-too-far' }
  | {
      readonly field: 'paperAt';
      readonly reason: 'paper-at-unreadable' | 'paper-at-to-come' | 'paper-at-before-work' | 'paper-at-without-sheet';
    };

export interface Numbering {
  /** Null: the next of the book. */
  readonly number: number | null;
  readonly paperAt: Temporal.Instant | null;
}

/** Reads what was typed; a time on paper is not before the work came to this desk, and has a number typed with it. */
export function readNumbering(
  { number = '', paperAt = '' }: TypedNumbering,
  { now, since }: { readonly now: Temporal.Instant; readonly since: Temporal.Instant },
): Result<Numbering, NumberReason> {
  const typed = number.trim();
  const reasons: NumberReason[] = [];
  if (!/^\d{0,7}$/.test(typed) || /^0+$/.test(typed)) reasons.push({ field: 'number', reason: 'number-unreadable' });
  const at = readMoment(paperAt.trim(), now);
  if (typeof at === 'string') reasons.push({ field: 'paperAt', reason: at });
  else if (at && typed === '') reasons.push({ field: 'paperAt', reason: 'paper-at-without-sheet' });
  else if (at && Temporal.Instant.compare(at, floor(since)) < 0)
    reasons.push({ field: 'paperAt', reason: 'paper-at-before-work' });
  if (reasons.length > 0 || typeof at === 'string') return refuse(...reasons);
  return accept({ number: typed === '' ? null : Number(typed), paperAt: at });
}

/** Paper knows no seconds. */
const floor = (at: Temporal.Instant): Temporal.Instant => at.round({ smallestUnit: 'minute', roundingMode: 'floor' });

function readMoment(
  typed: string,
  now: Temporal.Instant,
): Temporal.Instant | null | 'paper-at-unreadable' | 'paper-at-to-come' {
  if (typed === '') return null;
  const [first = '', time = ''] = typed.split(/\s+/);
  const day = parseDay(first);
  if (!day) return 'paper-at-unreadable';
  const at = readPaperTime(day, time, now);
  if (at.ok) return at.value;
  return at.reasons[0]?.reason === 'paper-time-to-come' ? 'paper-at-to-come' : 'paper-at-unreadable';
}

/** Whose seal it is: where the catalogue says only the kind of unit, `UBND xã`, the authority of the dossier by its name. */
export const sealOf = (seal: string, authority: string | undefined): string =>
  authority?.startsWith(`${seal} `) ? authority : seal;
