import { type Calendar, dueDates } from '#foundations/calendar/rules.ts';
import { instantOf } from '#platform/time/index.ts';
import type { TimeLimit } from '../versions/version.ts';

/** The day of the year on which keeping to the commitment breaks the law by most. */
export interface Breach {
  readonly receivedOn: Temporal.PlainDate;
  readonly statutory: Temporal.Instant;
  readonly committed: Temporal.Instant;
  /** Calendar days between the two. */
  readonly days: number;
}

/**
 * May the commitment end after the statute? A statute in calendar days runs through Tết while a commitment in working
 * days stands still. Every day of a year is tried, received in the morning; the worst is told.
 * The counter promises the earlier of both each time, so nothing is broken: this warns whoever sets the commitment.
 */
export function mayBreakLaw(
  calendar: Calendar,
  { statutory, committed }: Pick<TimeLimit, 'statutory' | 'committed'>,
  from: Temporal.PlainDate,
): Breach | undefined {
  let worst: Breach | undefined;
  for (let day = 0; day < 365; day++) {
    const receivedOn = from.add({ days: day });
    const receivedAt = instantOf(receivedOn.toPlainDateTime({ hour: 9 }));
    const dates = dueDates(calendar, { receivedAt, statutory, committed });
    const days = daysBetween(dates.statutory.due, dates.committed.due);
    if (days <= (worst?.days ?? 0)) continue;
    worst = { receivedOn, statutory: dates.statutory.due, committed: dates.committed.due, days };
  }
  return worst;
}

const daysBetween = (one: Temporal.Instant, other: Temporal.Instant): number =>
  Math.ceil(one.until(other).total('hours') / 24);
