import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A slip of reception got its number of the year. Its own stream: nothing of the dossier changes by it. */
export const slipNumbered = eventShape(
  'slip.numbered',
  1,
  Type.Object({ dossier: an.id, owner: an.id, period: an.key, number: an.count }),
);
