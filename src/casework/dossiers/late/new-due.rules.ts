import { type Calendar, type Deadline, explainDeadline } from '#foundations/calendar/rules.ts';

/** The end of a day's work; of a day nobody works, that of the next one. */
export const dueOn = (calendar: Calendar, day: Temporal.PlainDate): Deadline =>
  explainDeadline(calendar, {
    from: day.subtract({ days: 1 }).toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: '08:00' }).toInstant(),
    limit: { amount: 1, unit: 'calendar-day' },
  });
