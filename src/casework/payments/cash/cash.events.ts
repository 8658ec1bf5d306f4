import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

export const cashHandedOver = eventShape(
  'cash.handed-over',
  2,
  Type.Object({
    unit: an.id,
    levies: an.amount,
    charges: an.amount,
    refunded: an.amount,
    receipts: an.count,
    treasurer: an.id,
  }),
);

export const cashReceived = eventShape('cash.received', 1, Type.Object({ sum: an.amount }));
