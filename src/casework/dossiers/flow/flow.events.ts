import { Type } from 'typebox';
import { an } from '#platform/events/shape.ts';

/** What every move of a dossier tells: which work ended how, and which work begins where. */
export const move = {
  closed: Type.Array(an.key),
  outcome: an.key,
  opened: Type.Array(Type.Object({ element: an.key, role: an.key, unit: an.id })),
  /** Who has the work in the stead of an officer who is away. */
  substitute: Type.Optional(an.id),
};
