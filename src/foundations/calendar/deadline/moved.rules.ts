import type { Calendar } from '../calendar.rules.ts';
import type { Course } from './course.rules.ts';
import { type Dates, dueDates } from './deadline.rules.ts';

export interface Moved<Item> {
  readonly item: Item;
  readonly before: Dates;
  readonly after: Dates;
}

/** Of things that have a course, those whose derived dates another calendar moves. The calendar knows no dossiers: whoever does lists them. */
export function movedBy<Item>(
  calendars: { readonly before: Calendar; readonly after: Calendar },
  items: Iterable<Item>,
  courseOf: (item: Item) => Course,
): Moved<Item>[] {
  const moved: Moved<Item>[] = [];
  for (const item of items) {
    const course = courseOf(item);
    const [before, after] = [dueDates(calendars.before, course), dueDates(calendars.after, course)];
    if (!sameDates(before, after)) moved.push({ item, before, after });
  }
  return moved;
}

const sameDates = (one: Dates, other: Dates): boolean =>
  one.statutory.due.equals(other.statutory.due) && one.committed.due.equals(other.committed.due);
