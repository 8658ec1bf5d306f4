import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A visit was entered: what was asked for, how much of it, and what it costs. */
export const visitEntered = eventShape(
  'certification.entered',
  1,
  Type.Object({
    unit: an.id,
    due: an.instant,
    appointed: an.flag,
    lines: Type.Array(
      Type.Object({
        matter: an.key,
        book: an.id,
        number: an.count,
        pages: an.count,
        copies: an.count,
        fee: an.amount,
      }),
    ),
  }),
);
