import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

export const personAppointed = eventShape(
  'person.appointed',
  1,
  Type.Object({
    appointment: an.id,
    post: an.id,
    from: an.key,
    roles: Type.Array(Type.Object({ role: an.key, unit: an.id })),
  }),
);
export const appointmentEnded = eventShape(
  'person.appointment-ended',
  1,
  Type.Object({ appointment: an.id, on: an.key }),
);

/** One written by mistake was taken back the same day. */
export const appointmentTakenBack = eventShape(
  'person.appointment-taken-back',
  1,
  Type.Object({ appointment: an.id, post: an.id }),
);

/** An end written by mistake was taken back the same day: the post is held as before. */
export const appointmentReopened = eventShape(
  'person.appointment-reopened',
  1,
  Type.Object({ appointment: an.id, post: an.id }),
);
