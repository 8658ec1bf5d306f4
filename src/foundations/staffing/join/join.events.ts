import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A new official; who it is stands in the row. */
export const personJoined = eventShape('person.joined', 1, Type.Object({ account: an.id, appointment: an.id }));
/** Entered by mistake, and taken back before the account was used. */
export const joinTakenBack = eventShape('person.join-taken-back', 1, Type.Object({ account: an.id }));
/** Name, day of birth or number were written rightly; `what`: which. */
export const personAmended = eventShape('person.amended', 1, Type.Object({ what: Type.Array(an.key) }));
