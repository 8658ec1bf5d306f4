import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

export const bookOpened = eventShape(
  'certification.book-opened',
  1,
  Type.Object({ unit: an.id, kind: an.key, year: an.count, volume: an.count }),
);

export const bookClosed = eventShape(
  'certification.book-closed',
  1,
  Type.Object({
    unit: an.id,
    kind: an.key,
    year: an.count,
    volume: an.count,
    first: an.count,
    last: an.count,
    lines: an.count,
    voided: an.count,
    copies: an.count,
    fees: an.amount,
  }),
);

/** A book opened with the year was taken away again, nothing written into it. */
export const bookDropped = eventShape(
  'certification.book-dropped',
  1,
  Type.Object({ unit: an.id, kind: an.key, year: an.count, volume: an.count }),
);
