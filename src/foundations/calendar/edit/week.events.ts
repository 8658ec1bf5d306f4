import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** The hours of a week from a day on: `1/07:30-12:00` is Monday's first session. */
export const calendarWeekSet = eventShape(
  'calendar.week-set',
  1,
  Type.Object({ layer: an.key, unit: an.id, from: an.day, hours: Type.Array(an.key) }),
);

/** They were taken back; what held before holds on. */
export const calendarWeekTakenBack = eventShape(
  'calendar.week-taken-back',
  1,
  Type.Object({ layer: an.key, unit: an.id, from: an.day }),
);
