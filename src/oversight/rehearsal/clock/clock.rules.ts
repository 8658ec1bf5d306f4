import { instantOf, localOf } from '#platform/time/index.ts';
import type { ClockForm } from './clock.form.ts';

/** Where the trainer wants the clock: an hour on, the same time tomorrow, or 08:00 of a day; undefined when the day cannot be read. */
export function wantedInstant({ by, to }: ClockForm, now: Temporal.Instant): Temporal.Instant | undefined {
  if (by === 'hour') return now.add({ hours: 1 });
  if (by === 'day') return instantOf(localOf(now).add({ days: 1 }));
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$|^(\d{4})-(\d{2})-(\d{2})$/.exec(to ?? '');
  if (!parts) return undefined;
  const [year, month, day] = parts[3] ? [parts[3], parts[2], parts[1]] : [parts[4], parts[5], parts[6]];
  try {
    const morning = { year: Number(year), month: Number(month), day: Number(day), hour: 8 };
    return instantOf(Temporal.PlainDateTime.from(morning, { overflow: 'reject' }));
  } catch {
    return undefined;
  }
}
