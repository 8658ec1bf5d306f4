import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

export const resetAsked = eventShape('account.reset-asked', 1, Type.Object({ reset: an.id }));
/** `sessions`: how many were open and ended. */
export const resetConfirmed = eventShape(
  'account.reset-confirmed',
  1,
  Type.Object({ reset: an.id, sessions: an.count }),
);
export const resetDropped = eventShape('account.reset-dropped', 1, Type.Object({ reset: an.id }));
