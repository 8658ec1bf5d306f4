import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';
import { move } from '../flow/flow.events.ts';

/** A result was wrong by the authority's fault and is made anew: counted as a nonconformity. What was wrong stands beside it. */
export const dossierRecalled = eventShape(
  'dossier.recalled',
  3,
  Type.Object({
    ...move,
    ...{ to: an.key, fault: an.key, entry: an.id, notice: an.count, handedOut: an.flag },
    /** The day told to whoever brought the wrong result back. */
    newDay: Type.Optional(an.day),
  }),
);
