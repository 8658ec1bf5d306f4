import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** What a receipt had paid was given back; the receipt stays as it was given. */
export const receiptRefunded = eventShape(
  'receipt-book.refunded',
  1,
  Type.Object({ number: an.count, subject: an.id, amount: an.amount, refund: an.id, ground: an.key }),
);
