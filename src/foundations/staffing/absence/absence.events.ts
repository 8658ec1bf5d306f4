import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Somebody is away, from a day to a day; with or without a substitute. */
export const personAway = eventShape(
  'person.away',
  1,
  Type.Object({ absence: an.id, reason: an.key, from: an.key, last: an.key, substituted: Type.Boolean() }),
);
