import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Somebody is away, from a day to a day; with or without a substitute. */
export const personAway = eventShape(
  'person.away',
  1,
  Type.Object({ absence: an.id, reason: an.key, from: an.key, last: an.key, substituted: Type.Boolean() }),
);

/** Other days, another reason or another substitute than were written down; what held before stands in the event before. */
export const awayChanged = eventShape(
  'person.away-changed',
  1,
  Type.Object({ absence: an.id, reason: an.key, from: an.key, last: an.key, substituted: Type.Boolean() }),
);

/** An absence that had not begun was taken back. */
export const awayTakenBack = eventShape('person.away-taken-back', 1, Type.Object({ absence: an.id }));
