import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Somebody may sign in another's stead, from a day to a day, in some fields or (none named) in all. For whom and by which document stand in the row. */
export const signingAuthorised = eventShape(
  'person.signing-authorised',
  1,
  Type.Object({
    authority: an.id,
    unit: an.id,
    form: an.key,
    from: an.key,
    last: an.key,
    fields: Type.Optional(Type.Array(an.key)),
  }),
);
/** Its first day has come, its last is past, or it was ended before. */
export const authorityBegan = eventShape('person.signing-began', 1, Type.Object({ authority: an.id }));
export const authorityEnded = eventShape(
  'person.signing-ended',
  1,
  Type.Object({ authority: an.id, early: Type.Boolean() }),
);
/** It was ended by mistake, and holds again. */
export const authorityResumed = eventShape('person.signing-resumed', 1, Type.Object({ authority: an.id }));
