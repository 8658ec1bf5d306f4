import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A commune works so from that day; its note stays in its row. */
export const rollOutSet = eventShape(
  'unit.roll-out-set',
  1,
  Type.Object({
    state: Type.Enum(['electronic', 'pilot', 'paper']),
    figures: Type.Optional(Type.Enum(['lines', 'totals'])),
    since: an.day,
    position: an.count,
  }),
);
