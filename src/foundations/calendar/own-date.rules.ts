import { accept, type Result } from '#platform/result/index.ts';
import { almanacOf } from './almanac.rules.ts';
import type { Calendar } from './calendar.rules.ts';
import type { Dates } from './deadline.rules.ts';
import { dayOfMinute, minuteOf } from './minutes.rules.ts';

export type OwnDateFault = 'later-than-law' | 'rest-day' | 'no-reason';

/** A date somebody wishes to promise instead of the derived one: only with a reason, on a day of work, within the law. */
export function checkOwnDate(
  calendar: Calendar,
  dates: Dates,
  wished: { readonly due: Temporal.Instant; readonly reason: string },
): Result<Temporal.Instant, OwnDateFault> {
  const faults: OwnDateFault[] = [];
  if (dayOfMinute(minuteOf(wished.due)) > dayOfMinute(minuteOf(dates.statutory.due))) faults.push('later-than-law');
  if (!almanacOf(calendar).works(dayOfMinute(minuteOf(wished.due)))) faults.push('rest-day');
  if (wished.reason.trim() === '') faults.push('no-reason');
  return faults.length === 0 ? accept(wished.due) : { ok: false, reasons: faults };
}
