import type { Result } from '#platform/result/index.ts';
import { instantOf } from '#platform/time/index.ts';
import type { HalfDaysEnd } from '../calendar.rules.ts';
import type { Question } from './due.rules.ts';
import { checkLimit, type LimitFault, type LimitUnit, limitUnits, type Rule } from './limit.rules.ts';
import type { Pause } from './pause.rules.ts';

/** A question as it is typed at the command line or sent to the API. */
export interface Written {
  readonly from: string;
  /** May be left out for `same-day`. */
  readonly limit?: number | undefined;
  readonly unit?: string | undefined;
  readonly rule?: string | undefined;
  readonly ends?: string | undefined;
  readonly pauses?: readonly { readonly from: string; readonly to: string }[] | undefined;
}

export type Misasked =
  | {
      readonly field: 'from' | 'pauses';
      readonly reason: 'not-a-moment' | 'out-of-range' | 'backwards';
      readonly given: string;
    }
  | {
      readonly field: 'unit' | 'rule' | 'ends';
      readonly reason: 'not-one-of';
      readonly given: string;
      readonly known: readonly string[];
    }
  | {
      readonly field: 'rule';
      readonly reason: 'counts-another-unit';
      readonly given: string;
      readonly unit: LimitUnit;
      readonly counts: readonly LimitUnit[];
    }
  | { readonly field: 'limit'; readonly reason: LimitFault | 'missing'; readonly given: string };

/** What each rule counts; the first two count working days, each in its way. */
const countedBy: Record<string, readonly LimitUnit[]> = {
  hours: limitUnits,
  'half-days': limitUnits,
  'calendar-days': ['calendar-day'],
  months: ['month'],
  'same-day': ['same-day'],
};

/** Reads a written question; every misfit is named at once. A time without an offset is Vietnam's. */
export function readAsked(written: Written): Result<Question, Misasked> {
  const misfits: Misasked[] = [];
  const from = momentIn(written.from, 'from', misfits);
  const pauses = (written.pauses ?? []).flatMap((pause) => readPause(pause, misfits));
  const unit = unitIn(written, misfits);
  const rule = oneOf('rule', written.rule ?? 'hours', Object.keys(countedBy), misfits);
  const ends =
    written.ends === undefined ? undefined : oneOf('ends', written.ends, ['same-half', 'afternoon'], misfits);
  const limit = { amount: unit === 'same-day' ? 0 : (written.limit ?? Number.NaN), unit: unit ?? 'working-day' };
  misfits.push(...limitMisfits(limit, written));
  const counts = rule && countedBy[rule];
  if (unit && counts && !counts.includes(unit))
    misfits.push({ field: 'rule', reason: 'counts-another-unit', given: rule, unit, counts });
  if (misfits.length > 0 || !from) return { ok: false, reasons: misfits };
  const asked = { from, limit, pauses, rule: (rule === 'hours' ? 'hours' : 'half-days') as Rule };
  return { ok: true, value: { ...asked, halfDaysEnd: ends as HalfDaysEnd | undefined } };
}

const unitIn = ({ unit, rule }: Written, misfits: Misasked[]): LimitUnit | undefined =>
  oneOf('unit', unit ?? (rule === 'same-day' ? 'same-day' : 'working-day'), limitUnits, misfits) as
    | LimitUnit
    | undefined;

function limitMisfits(limit: { amount: number; unit: LimitUnit }, { limit: given }: Written): Misasked[] {
  if (limit.unit !== 'same-day' && given === undefined) return [{ field: 'limit', reason: 'missing', given: '' }];
  const checked = checkLimit(limit);
  return checked.ok ? [] : checked.reasons.map((reason) => ({ field: 'limit', reason, given: String(given) }));
}

function oneOf(
  field: 'unit' | 'rule' | 'ends',
  given: string,
  known: readonly string[],
  misfits: Misasked[],
): string | undefined {
  if (known.includes(given)) return given;
  misfits.push({ field, reason: 'not-one-of', given, known });
  return undefined;
}

function readPause(pause: { from: string; to: string }, misfits: Misasked[]): Pause[] {
  const [began, ended] = [momentIn(pause.from, 'pauses', misfits), momentIn(pause.to, 'pauses', misfits)];
  if (!began || !ended) return [];
  if (Temporal.Instant.compare(began, ended) < 0) return [{ began, ended, reason: 'other' }];
  misfits.push({ field: 'pauses', reason: 'backwards', given: `${pause.from}/${pause.to}` });
  return [];
}

// Days are counted from here to there; beyond, nobody knows the holidays and a walk would only cost time.
const earliest = Temporal.Instant.from('1990-01-01T00:00:00+07:00');
const latest = Temporal.Instant.from('2200-01-01T00:00:00+07:00');

function momentIn(given: string, field: 'from' | 'pauses', misfits: Misasked[]): Temporal.Instant | undefined {
  const moment = readMoment(given);
  if (!moment) misfits.push({ field, reason: 'not-a-moment', given });
  else if (Temporal.Instant.compare(moment, earliest) < 0 || Temporal.Instant.compare(moment, latest) > 0)
    misfits.push({ field, reason: 'out-of-range', given });
  else return moment;
  return undefined;
}

// A zone in brackets is refused: read and not heeded, it would give another moment than was meant.
const written = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

function readMoment(given: string): Temporal.Instant | undefined {
  if (!written.test(given)) return undefined;
  try {
    return /(Z|[+-]\d\d:?\d\d)$/.test(given)
      ? Temporal.Instant.from(given)
      : instantOf(Temporal.PlainDateTime.from(given, { overflow: 'reject' }));
  } catch {
    return undefined;
  }
}
