import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A month of a commune on paper was entered, or corrected: version 2 and on. Why stays in its row. */
export const totalsEntered = eventShape(
  'monthly-totals.entered',
  1,
  Type.Object({
    unit: an.id,
    month: an.day,
    version: an.count,
    received: an.count,
    inTime: an.count,
    late: an.count,
    running: an.count,
    declined: an.count,
    certified: an.count,
    fees: an.amount,
  }),
);
