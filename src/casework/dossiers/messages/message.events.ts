import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A message was worded anew, in force from a day; the words and why stand in its row. */
export const messageWritten = eventShape(
  'message.written',
  1,
  Type.Object({ version: an.id, message: an.key, number: an.count, from: an.day }),
);

/** It was taken back: the words before hold again. */
export const messageTakenBack = eventShape(
  'message.taken-back',
  1,
  Type.Object({ version: an.id, message: an.key, number: an.count }),
);
