import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';
import { move } from '../flow/flow.events.ts';

export const dossierSentBack = eventShape('dossier.sent-back', 1, Type.Object({ ...move, to: an.key }));

/** An internal fault: what the counter took in was wrong, and it counts against whoever received it. */
export const dossierSentToCounter = eventShape(
  'dossier.sent-to-counter',
  1,
  Type.Object({ ...move, to: an.key, receiver: Type.Union([an.id, Type.Null()]) }),
);
