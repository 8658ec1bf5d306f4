import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A half-filled reception was laid aside, or laid aside anew. A stream of its own: there is no dossier. */
export const receptionParked = eventShape(
  'reception.parked',
  1,
  Type.Object({ oneStop: an.id, procedure: an.key, until: an.instant }),
);

/** It became a dossier, was thrown away, or its days were over; what was typed is gone. */
export const parkedEnded = eventShape('reception.parked-ended', 1, Type.Object({ oneStop: an.id, how: an.key }));
