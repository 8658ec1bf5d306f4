import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Something of a unit was written, to hold from a day; names, codes and the decision stand in the rows. */
export const unitChanged = eventShape(
  'unit.changed',
  1,
  Type.Object({ change: an.id, act: an.key, from: an.day, successors: Type.Array(an.id) }),
);
export const unitChangeTakenBack = eventShape('unit.change-taken-back', 1, Type.Object({ change: an.id, act: an.key }));
