import { Type } from 'typebox';
import { eventShape } from '#platform/events/shape.ts';

/** Wrong passwords had closed the login for a while; a colleague lifted that. Why stands in the row. */
export const lockLifted = eventShape('account.lock-lifted', 1, Type.Object({}));
