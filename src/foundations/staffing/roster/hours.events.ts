import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

const times = Type.Array(an.key);

/** When the holder of a post signs: `1/16:00-17:00` is Monday; what was, and what is. */
export const signingHoursSet = eventShape(
  'post.signing-hours-set',
  1,
  Type.Object({ unit: an.id, before: times, after: times }),
);
