import type { Calendar } from '../calendar.rules.ts';
import { dayOfMinute, instantOfMinute, isoDay, minuteOf } from '../count/minutes.rules.ts';
import { type Due, dueOf, type Question } from './due.rules.ts';
import type { Limit, Rule } from './limit.rules.ts';
import type { Pause } from './pause.rules.ts';
import { type Regime, regimeOnIso } from './regime.rules.ts';

/** A legal extension while a verification runs (hộ tịch: +3 or +5 working days): it lengthens, it does not pause. */
export interface Extension {
  readonly limit: Limit;
  readonly at: Temporal.Instant;
}

/** What is known of a dossier when its dates are derived. */
export interface Course {
  readonly receivedAt: Temporal.Instant;
  readonly statutory: Limit;
  /** What the authority committed itself to, in a unit of its own; without one the statute stands for it. */
  readonly committed?: Limit | null | undefined;
  readonly rule?: Rule | undefined;
  readonly pauses?: readonly Pause[] | undefined;
  readonly extension?: Extension | null | undefined;
  /**
   * When the complete papers came, where the regime counts anew. Left out, it is the end of the last
   * supplement; null says that no supplement restarted.
   */
  readonly restartedAt?: Temporal.Instant | null | undefined;
  /** Left out: the regime of the day of reception. */
  readonly regime?: Regime | undefined;
}

/** A limit as it was counted: one question, and a second when an extension is in another unit. */
export interface Counted {
  readonly question: Question;
  readonly due: Due;
  /** Where the first question ended and an extension in its own unit went on. */
  readonly onward?: { readonly question: Question; readonly from: Temporal.Instant } | undefined;
  readonly course?: Course | undefined;
}

/** Counts one limit of a dossier: from its restart if it had one, with its pauses and its extension. */
export function countCourse(calendar: Calendar, course: Course, limit: Limit): Counted {
  const { extension } = course;
  const added = extension?.limit.unit === limit.unit && limit.unit !== 'same-day';
  const question: Question = {
    from: restartOf(course) ?? course.receivedAt,
    limit: added ? { ...limit, amount: limit.amount + extension.limit.amount } : limit,
    rule: course.rule,
    pauses: course.pauses,
  };
  const first = dueOf(calendar, question);
  if (!extension || added) return { question, due: first, course };
  // A minute before the end: the end of a day belongs to that day and not to the next opening.
  const after = { ...question, from: instantOfMinute(minuteOf(first.due) - 1), limit: extension.limit };
  const due = { ...dueOf(calendar, after), standsSince: first.standsSince };
  return { question, due, onward: { question: after, from: first.due }, course };
}

/** When a dossier's clock began anew, under a regime that counts so; undefined when it never did. */
export function restartOf(course: Course): Temporal.Instant | undefined {
  const regime = regimeOf(course);
  if (regime.supplement !== 'restart' || course.restartedAt === null) return undefined;
  if (course.restartedAt) return course.restartedAt;
  return (course.pauses ?? [])
    .flatMap(({ reason, ended }) => (reason === 'supplement' && ended ? [ended] : []))
    .sort(Temporal.Instant.compare)
    .at(-1);
}

export const regimeOf = (course: Course): Regime =>
  course.regime ?? regimeOnIso(isoDay(dayOfMinute(minuteOf(course.receivedAt))));
