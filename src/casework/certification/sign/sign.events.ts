import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

export const listMade = eventShape(
  'certification.list-made',
  1,
  Type.Object({ unit: an.id, number: an.count, lines: an.count }),
);

/** A hand was recorded for the lines of a list: on paper, as in 2019. */
export const listSignedEvent = eventShape(
  'certification.signed',
  1,
  Type.Object({ unit: an.id, signatory: an.id, lines: an.count, unsigned: an.count }),
);
