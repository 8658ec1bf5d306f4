import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A window of a counter was opened for numbers, or what it serves was said anew. */
export const windowSet = eventShape(
  'window.set',
  1,
  Type.Object({ counter: an.id, number: an.count, lanes: Type.Array(an.key), fields: Type.Array(an.key) }),
);
export const windowEnded = eventShape('window.ended', 1, Type.Object({ counter: an.id, number: an.count }));
