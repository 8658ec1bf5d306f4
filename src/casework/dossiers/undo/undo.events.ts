import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Somebody took their own last step back: which, by the number and type of its event, and the state the dossier is in again. */
export const dossierUndone = eventShape(
  'dossier.undone',
  2,
  Type.Object({ undid: an.count, type: an.key, state: an.key }),
);
