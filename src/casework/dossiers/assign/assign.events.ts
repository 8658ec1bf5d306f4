import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';
import { move } from '../flow/flow.events.ts';

/** `rule`: the house did it by a rule of the office. */
export const dossierAssigned = eventShape(
  'dossier.assigned',
  1,
  Type.Object({ ...move, officer: an.id, rule: Type.Optional(an.id) }),
);
export const dossierReassigned = eventShape(
  'dossier.reassigned',
  1,
  Type.Object({ before: Type.Union([an.id, Type.Null()]), officer: an.id }),
);
