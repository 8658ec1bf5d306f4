import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A matter was stopped: on which ground, under which number of the notice. Why in words stands beside the dossier. */
export const dossierStopped = eventShape(
  'dossier.stopped',
  1,
  Type.Object({ closed: Type.Array(an.key), ground: an.key, number: an.count }),
);
