import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A dossier went over to the unit that follows the one it was open at; which of its offices that was, and which steps wait there. */
export const dossierMovedUnit = eventShape(
  'dossier.moved-unit',
  1,
  Type.Object({ from: an.id, to: an.id, offices: Type.Array(an.key), steps: Type.Array(an.key) }),
);
