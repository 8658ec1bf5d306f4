import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Somebody left the service: their posts ended with it, their account was closed. The decision stands in the row. */
export const personLeft = eventShape(
  'person.left',
  1,
  Type.Object({ departure: an.id, on: an.day, ground: an.key, posts: an.count, work: an.count }),
);
/** Written by mistake, and taken back the same day: posts and account are as before. */
export const leaveTakenBack = eventShape('person.leave-taken-back', 1, Type.Object({ departure: an.id }));
/** Whoever left comes back: the account opens again, with whatever posts are given. */
export const personBack = eventShape('person.back', 1, Type.Object({ account: an.id }));
