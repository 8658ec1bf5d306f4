import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A decision ends a procedure from a day on; its number and title stay in its row. */
export const procedureEnded = eventShape(
  'procedure.ended',
  1,
  Type.Object({ version: an.id, decision: an.id, from: an.day }),
);

/** That was taken back: the version holds as before. */
export const endTakenBack = eventShape('procedure.end-taken-back', 1, Type.Object({ version: an.id }));
