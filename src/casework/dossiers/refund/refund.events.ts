import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Money of a dossier was given back; into whose hands stands beside the refund. */
export const dossierRefunded = eventShape(
  'dossier.refunded',
  1,
  Type.Object({ refund: an.id, ground: an.key, amount: an.amount, charges: an.count, standing: an.key }),
);
