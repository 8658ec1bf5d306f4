import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

const change = Type.Object({ change: an.id });

/** Where a unit is, or its telephone, was written anew; what was said and stood before lies in the row. */
export const unitContactSet = eventShape('unit.contact-set', 1, change);

/** The last such change was taken back. */
export const unitContactTakenBack = eventShape('unit.contact-taken-back', 1, change);
