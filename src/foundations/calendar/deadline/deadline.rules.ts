import type { Calendar } from '../calendar.rules.ts';
import { type AccountLine, accountOf } from './account.rules.ts';
import { type Course, countCourse } from './course.rules.ts';
import { type Due, dueOf, type Question } from './due.rules.ts';
import type { Limit } from './limit.rules.ts';

/** A due date with its account. */
export interface Deadline extends Due {
  readonly account: readonly AccountLine[];
}

export interface Dates<Kind extends Due = Due> {
  readonly statutory: Kind;
  readonly committed: Kind;
  /** The earlier of both: what may be promised. */
  readonly due: Kind;
  readonly decidedBy: 'statutory' | 'committed';
}

/** The account of one limit: `dueOf` with its lines. */
export function explainDeadline(calendar: Calendar, question: Question): Deadline {
  const due = dueOf(calendar, question);
  return { ...due, account: accountOf(calendar, { question, due }) };
}

/** The derived dates of a dossier, dates only: for acts and for recomputing many. */
export function dueDates(calendar: Calendar, course: Course): Dates {
  const count = (limit: Limit): Due => countCourse(calendar, course, limit).due;
  return earlierOf(course, count);
}

/** The same dates with their accounts, for a person who asks why. */
export const explainDates = (calendar: Calendar, course: Course): Dates<Deadline> =>
  earlierOf(course, (limit) => {
    const counted = countCourse(calendar, course, limit);
    return { ...counted.due, account: accountOf(calendar, counted) };
  });

/** Each time in its own unit, then the earlier: a commitment in working days may pass a statute in calendar days over Tết. */
function earlierOf<Kind extends Due>(course: Course, count: (limit: Limit) => Kind): Dates<Kind> {
  const statutory = count(course.statutory);
  const committed = course.committed ? count(course.committed) : statutory;
  const byStatute = Temporal.Instant.compare(statutory.due, committed.due) < 0;
  return {
    statutory,
    committed,
    due: byStatute ? statutory : committed,
    decidedBy: byStatute ? 'statutory' : 'committed',
  };
}
