import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

export const visitGivenBack = eventShape(
  'certification.given-back',
  1,
  Type.Object({ unit: an.id, lines: an.count, taken: an.amount }),
);

export const lineVoidedEvent = eventShape(
  'certification.line-voided',
  1,
  Type.Object({ unit: an.id, line: an.id, matter: an.key, number: an.count, copies: an.count, fee: an.amount }),
);
