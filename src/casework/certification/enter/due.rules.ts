import { addWorkingHours, type Calendar, type Deadline, explainDeadline } from '#foundations/calendar/rules.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf, instantOf, parseDay } from '#platform/time/index.ts';
import { type Matter, ruleOf } from '../matters.rules.ts';

export type DueReason = {
  readonly field: 'due';
  readonly reason: 'due-unreadable' | 'due-early' | 'due-off' | 'due-not-agreed';
};

/**
 * When certified papers are handed back: the same day; of what came after 15:00 the next working day (NĐ 23/2015 Đ7). With many
 * pages or a hard case up to two working days more, and later only as agreed in writing (Đ21).
 */
export const lawfulDue = (calendar: Calendar, from: Temporal.Instant): Deadline =>
  explainDeadline(calendar, { from, limit: { amount: 0, unit: 'same-day' } });

/** The law's own day for all that was asked for together: a contract or transaction has two working days (Đ37). */
export function dueOfAll(calendar: Calendar, from: Temporal.Instant, asked: readonly Matter[]): Temporal.Instant {
  const lawful = lawfulDue(calendar, from).due;
  if (asked.every((matter) => ruleOf(matter).days === 0)) return lawful;
  const latest = twoDaysAfter(calendar, lawful);
  return closeOf(calendar, dayOf(latest)) ?? latest;
}

/** The day typed by the clerk instead of the law's own, or the law's. */
export function dueAsked(
  calendar: Calendar,
  from: Temporal.Instant,
  typed: { readonly day: string; readonly agreed: boolean; readonly asked: readonly Matter[] },
): Result<{ due: Temporal.Instant; agreed: boolean }, DueReason> {
  const lawful = lawfulDue(calendar, from).due;
  if (typed.day === '') return accept({ due: dueOfAll(calendar, from, typed.asked), agreed: false });
  const day = parseDay(typed.day);
  if (!day) return refuse({ field: 'due', reason: 'due-unreadable' });
  if (Temporal.PlainDate.compare(day, dayOf(lawful)) < 0) return refuse({ field: 'due', reason: 'due-early' });
  const end = closeOf(calendar, day);
  if (!end) return refuse({ field: 'due', reason: 'due-off' });
  const late = Temporal.PlainDate.compare(day, dayOf(twoDaysAfter(calendar, lawful))) > 0;
  if (late && !typed.agreed) return refuse({ field: 'due', reason: 'due-not-agreed' });
  return accept({ due: end, agreed: late });
}

/** Two working days after the lawful day. Reckoned from within that day: its close is after hours, and would count as the day after. */
const twoDaysAfter = (calendar: Calendar, lawful: Temporal.Instant): Temporal.Instant =>
  explainDeadline(calendar, {
    from: opening(calendar, dayOf(lawful)),
    limit: { amount: 2, unit: 'working-day' },
  }).due;

/** The close of a working day; undefined of one nobody works. */
function closeOf(calendar: Calendar, day: Temporal.PlainDate): Temporal.Instant | undefined {
  const opens = opening(calendar, day);
  if (!dayOf(opens).equals(day)) return undefined;
  return explainDeadline(calendar, { from: opens, limit: { amount: 0, unit: 'same-day' } }).due;
}

/** Just after the first opening from a day on. */
const opening = (calendar: Calendar, day: Temporal.PlainDate): Temporal.Instant =>
  addWorkingHours(calendar, instantOf(day.toPlainDateTime('00:00')), 0.01);
