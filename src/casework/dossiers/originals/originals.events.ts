import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

export const originalKept = eventShape('dossier.original-kept', 1, Type.Object({ original: an.id, count: an.count }));

export const originalsGivenBack = eventShape(
  'dossier.originals-given-back',
  1,
  Type.Object({ originals: Type.Array(an.id), standing: an.key }),
);
