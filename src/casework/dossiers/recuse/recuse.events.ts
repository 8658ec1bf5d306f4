import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** An official stepped aside: from which work, for which kind of tie, and who has it now (null: whoever holds the same work). */
export const dossierRecused = eventShape(
  'dossier.recused',
  1,
  Type.Object({ act: an.key, relation: an.key, to: Type.Union([an.id, Type.Null()]) }),
);
