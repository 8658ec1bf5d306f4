import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A decision that publishes procedures was written into the house: its number and title stay in its row. */
export const proceduresAnnounced = eventShape(
  'procedures.announced',
  1,
  Type.Object({ signedOn: an.day, versions: Type.Array(an.id) }),
);

/** It was recorded by mistake and is taken back: the procedures say no more that it publishes them. */
export const announcementTakenBack = eventShape(
  'procedures.announcement-taken-back',
  1,
  Type.Object({ versions: Type.Array(an.id) }),
);
