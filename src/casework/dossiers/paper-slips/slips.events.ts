import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Numbers of a day were reserved and printed on slips, for the hours without a screen. */
export const slipsReserved = eventShape(
  'slips.reserved',
  1,
  Type.Object({ counter: an.id, day: an.day, first: an.count, last: an.count, useBy: an.day }),
);

/** A slip was entered afterwards: the dossier bears its number and the time that stands on paper. */
export const slipEntered = eventShape(
  'slips.entered',
  1,
  Type.Object({ number: an.count, dossier: an.id, paperAt: an.instant }),
);

/** Slips that were spoilt or not needed; their numbers stay void. */
export const slipsVoided = eventShape('slips.voided', 1, Type.Object({ numbers: an.count }));
