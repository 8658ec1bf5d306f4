import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

export const bookOpened = eventShape(
  'receipt-book.opened',
  1,
  Type.Object({ unit: an.id, levy: an.flag, form: an.key, series: an.key, first: an.count, last: an.count }),
);

/** A number was spoiled or lost before money was taken for it. */
export const receiptSpoiled = eventShape(
  'receipt-book.spoiled',
  1,
  Type.Object({ number: an.count, state: Type.Union([Type.Literal('void'), Type.Literal('lost')]) }),
);

export const bookClosed = eventShape('receipt-book.closed', 1, Type.Object({ unused: an.count }));
