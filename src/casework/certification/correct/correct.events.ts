import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A line of a book was corrected: which of its columns. What they say stays in the rows. */
export const lineCorrectedEvent = eventShape(
  'certification.line-corrected',
  1,
  Type.Object({
    unit: an.id,
    line: an.id,
    matter: an.key,
    number: an.count,
    correction: an.count,
    columns: Type.Array(Type.Enum(['requester', 'paper', 'pages'])),
  }),
);
