import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** The citizen was told, or was not reached, about what the dossier waits for: papers, or a duty to be paid. */
export const dossierCitizenTold = eventShape(
  'dossier.citizen-told',
  1,
  Type.Object({ way: an.key, outcome: an.key, about: an.key }),
);
