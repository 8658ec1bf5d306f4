import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

export const paperRefused = eventShape(
  'certification.refused',
  1,
  Type.Object({ unit: an.id, matter: an.key, ground: an.key }),
);
