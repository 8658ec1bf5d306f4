import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A year was opened: so many certification books and days of calendars, and so many open deadlines that followed. */
export const yearTurned = eventShape(
  'year.turned',
  1,
  Type.Object({ year: an.count, books: an.count, days: an.count, moved: an.count }),
);

/** What was opened for it was taken away again. */
export const yearTurnedBack = eventShape(
  'year.turned-back',
  1,
  Type.Object({ year: an.count, books: an.count, days: an.count, moved: an.count }),
);
