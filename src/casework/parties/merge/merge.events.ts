import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A record of the register was led to another of the same person; both by their ids. */
export const partiesMerged = eventShape('party.merged', 1, Type.Object({ merge: an.id, into: an.id }));

/** The two are two again. */
export const partiesParted = eventShape('party.parted', 1, Type.Object({ merge: an.id, from: an.id }));
