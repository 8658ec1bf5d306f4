import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A decision that publishes procedures was written into the house: its number and title stay in its row. */
export const proceduresAnnounced = eventShape(
  'procedures.announced',
  1,
  Type.Object({ signedOn: an.day, versions: Type.Array(an.id) }),
);
