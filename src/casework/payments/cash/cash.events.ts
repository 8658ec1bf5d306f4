import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

export const cashHandedOver = eventShape(
  'cash.handed-over',
  3,
  Type.Object({
    unit: an.id,
    counted: an.amount,
    levies: an.amount,
    charges: an.amount,
    refunded: an.amount,
    receipts: an.count,
    treasurer: an.id,
  }),
);

export const cashReceived = eventShape('cash.received', 1, Type.Object({ sum: an.amount }));

/** A closed day was opened again before its money was taken: the receipts lie in the drawer as before. */
export const cashTakenBack = eventShape(
  'cash.taken-back',
  1,
  Type.Object({ unit: an.id, counted: an.amount, receipts: an.count }),
);
