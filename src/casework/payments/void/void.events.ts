import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A receipt that was given for money is void; what it paid is owed again. */
export const receiptVoided = eventShape(
  'receipt-book.voided',
  1,
  Type.Object({ number: an.count, subject: an.id, amount: an.amount }),
);
