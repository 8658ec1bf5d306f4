import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** What waited at a unit beside its dossiers went over to the one that follows: receptions laid aside, lists out for signing, rules of assignment. */
export const unitWaitingMoved = eventShape(
  'unit.waiting-moved',
  1,
  Type.Object({ to: an.id, parked: an.count, lists: an.count, rules: Type.Optional(an.count) }),
);

/** A dossier went over to the unit that follows the one it was open at; which of its offices that was, and which steps wait there. */
export const dossierMovedUnit = eventShape(
  'dossier.moved-unit',
  1,
  Type.Object({ from: an.id, to: an.id, offices: Type.Array(an.key), steps: Type.Array(an.key) }),
);
