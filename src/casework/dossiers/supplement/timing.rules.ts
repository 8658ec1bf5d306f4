import { type AskingRule, type Calendar, distance } from '#foundations/calendar/rules.ts';
import type { Dossier } from '../dossier/dossier.store.ts';

/** When within its time a dossier's papers were asked for: in the part for checking them, after it, or past the promised day. */
export const timings = ['in-time', 'after-checking', 'late'] as const;
export type Timing = (typeof timings)[number];

/**
 * When a request made now comes, by the dossier's own promise and in the working time of the body that decides. Time in which
 * the clock stood already is not taken out: it makes a request look later, never earlier.
 */
export function timingOf(
  dossier: Pick<Dossier, 'received_at' | 'promised_due' | 'judged_by'>,
  { calendar, now, rule }: { readonly calendar: Calendar; readonly now: Temporal.Instant; readonly rule: AskingRule },
): Timing {
  const { received_at, promised_due, judged_by } = dossier;
  const far = distance(calendar, now, promised_due, judged_by);
  if (far.late) return 'late';
  if (rule.checkingPart === null) return 'in-time';
  const all = distance(calendar, received_at, promised_due, judged_by).workingMinutes;
  const left = Temporal.Instant.compare(now, promised_due) > 0 ? 0 : far.workingMinutes;
  return all - left > all * rule.checkingPart ? 'after-checking' : 'in-time';
}

/** Such a request stops no clock and sets none going anew: the time is used up, and goes on counting as late. */
export const stopsNothing = (timing: Timing | null, rule: AskingRule): boolean => timing === 'late' && !rule.lateStops;
