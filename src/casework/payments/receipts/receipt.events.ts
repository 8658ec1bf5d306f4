import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** What a voided receipt had paid was taken anew by the receipt of this number. */
export const receiptReplaced = eventShape(
  'receipt-book.replaced',
  1,
  Type.Object({ number: an.count, subject: an.id, amount: an.amount, book: an.id, replaces: an.count }),
);
