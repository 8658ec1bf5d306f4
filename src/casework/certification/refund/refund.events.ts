import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Money of a visit was given back; into whose hands stands beside the refund. */
export const visitRefunded = eventShape(
  'certification.refunded',
  1,
  Type.Object({ unit: an.id, refund: an.id, ground: an.key, amount: an.amount, charges: an.count }),
);
