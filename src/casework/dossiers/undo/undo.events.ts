import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/**
 * Somebody took their own last step back: which, by the number and type of its event, the state the dossier is in again, and the day
 * it is judged by again, where the step had promised another.
 */
export const dossierUndone = eventShape(
  'dossier.undone',
  3,
  Type.Object({
    undid: an.count,
    type: an.key,
    state: an.key,
    promisedDue: Type.Union([an.instant, Type.Null()]),
  }),
);
