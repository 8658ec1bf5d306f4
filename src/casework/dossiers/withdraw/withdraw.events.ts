import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Who asked stands beside the dossier; the event tells only on what footing. */
export const dossierWithdrawn = eventShape(
  'dossier.withdrawn',
  1,
  Type.Object({ closed: Type.Array(an.key), standing: an.key }),
);
