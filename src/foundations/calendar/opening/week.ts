import type { Db } from '#platform/db/index.ts';
import { calendarOf, counterHours } from '../books.ts';
import type { Session, Weekday } from '../calendar.rules.ts';
import { almanacOf } from '../count/almanac.rules.ts';
import { epochDay } from '../count/minutes.rules.ts';

/** A day of a counter's week: when it receives and returns, and whether the day counts for a deadline. */
export interface OpenDay {
  readonly weekday: Weekday;
  readonly sessions: readonly Session[];
  readonly worked: boolean;
}

/** The week of a day as the counter is open in it, Monday first: a day off of that week is closed. */
export async function counterWeek(db: Db, unitId: string, day: Temporal.PlainDate): Promise<OpenDay[]> {
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  const shapes = almanacOf(await calendarOf(db, unitId));
  return Promise.all(
    Array.from({ length: 7 }, async (_, n): Promise<OpenDay> => {
      const date = monday.add({ days: n });
      const { sessions } = shapes.shape(epochDay(date.toString()));
      return {
        weekday: date.dayOfWeek as Weekday,
        sessions: await counterHours(db, unitId, date),
        worked: sessions.length > 0,
      };
    }),
  );
}
