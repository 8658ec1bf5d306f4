import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

const said = Type.Union([
  Type.Null(),
  Type.Object({
    kind: an.key,
    half: Type.Union([Type.Null(), an.key]),
    hoursOf: Type.Union([Type.Null(), an.count]),
  }),
]);

/** A day declared, changed or taken back; null where nothing is said of it. Its name stays in the row. */
export const calendarDayChanged = eventShape(
  'calendar.day-changed',
  1,
  Type.Object({ layer: an.key, unit: an.id, day: an.key, before: said, after: said }),
);
