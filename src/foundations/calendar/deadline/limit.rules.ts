import { accept, type Refused, type Result } from '#platform/result/index.ts';

/**
 * Units a limit is written in. `working-day` skips rest days, `calendar-day` and `month` count every day
 * and roll forward off a rest day (BLDS 2015, Đ148), `same-day` is "trong ngày" with the 15:00 cut-off.
 */
export const limitUnits = ['hour', 'half-day', 'working-day', 'calendar-day', 'month', 'same-day'] as const;
export type LimitUnit = (typeof limitUnits)[number];

export interface Limit {
  /** Whole for months; halves are usual for days; ignored for `same-day`. */
  readonly amount: number;
  readonly unit: LimitUnit;
}

/**
 * How working days run: `half-days` end with a half of the day and are printed as one (what a citizen is
 * promised); `hours` end at the clock time they began (steps inside a process). Other units have one way only.
 */
export const rules = ['half-days', 'hours'] as const;
export type Rule = (typeof rules)[number];

export type LimitFault = 'amount-not-a-number' | 'amount-too-large' | 'months-not-whole' | 'minutes-not-whole';

/** No limit of any law is longer; a walk stays within the horizon of the almanac. */
const largest: Record<LimitUnit, number> = {
  hour: 20_000,
  'half-day': 5_000,
  'working-day': 2_500,
  'calendar-day': 3_700,
  month: 120,
  'same-day': Number.POSITIVE_INFINITY,
};

/** Every reason why a limit cannot be counted. */
export function checkLimit(limit: Limit): Result<Limit, LimitFault> {
  const { amount, unit } = limit;
  if (!Number.isFinite(amount) || amount < 0) return refused(['amount-not-a-number']);
  const faults: LimitFault[] = [];
  if (amount > largest[unit]) faults.push('amount-too-large');
  if (unit === 'month' && !Number.isInteger(amount)) faults.push('months-not-whole');
  if (unit === 'hour' && !Number.isInteger(Math.round(amount * 6000) / 100)) faults.push('minutes-not-whole');
  return faults.length === 0 ? accept(limit) : refused(faults);
}

const refused = (reasons: LimitFault[]): Refused<LimitFault> => ({ ok: false, reasons });

/** A process sheet's hours: it writes 8 for a day, however long the unit's day is. Only sheets are read so. */
export const sheetHoursPerDay = 8;
