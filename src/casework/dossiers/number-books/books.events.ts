import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Numbers of a book were reserved for paper. */
export const numbersReserved = eventShape(
  'numbers.reserved',
  1,
  Type.Object({ owner: an.id, book: an.key, year: an.count, first: an.count, last: an.count, useBy: an.day }),
);

/** Reserved numbers that will not be used. */
export const numbersVoided = eventShape('numbers.voided', 1, Type.Object({ numbers: an.count }));
