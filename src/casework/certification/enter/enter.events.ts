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
    /** Typed in afterwards: the time on paper, and why. The event's own time is that of the entry. */
    onPaper: Type.Optional(
      Type.Object({ at: an.instant, reason: Type.Enum(['power-cut', 'network-down', 'paper-book']) }),
    ),
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
