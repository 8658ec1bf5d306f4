import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Several dossiers were received in one visit; each has its own event beside this. */
export const basketReceived = eventShape(
  'basket.received',
  1,
  Type.Object({ oneStop: an.id, kind: an.key, dossiers: an.count }),
);
