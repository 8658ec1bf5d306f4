import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';
import { move } from '../flow/flow.events.ts';

export const dossierReturned = eventShape(
  'dossier.returned',
  2,
  Type.Object({ ...move, collector: an.key, paid: an.amount, slip: an.key }),
);
