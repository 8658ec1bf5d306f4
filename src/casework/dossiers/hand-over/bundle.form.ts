import { Type } from 'typebox';

/** A bundle as its form sends it: which one, and what is ticked. */
export const bundleForm = Type.Object({
  key: Type.String({ minLength: 10, maxLength: 60 }),
  side: Type.Union([Type.Literal('give'), Type.Literal('take')]),
  from: Type.String({ maxLength: 80 }),
  to: Type.String({ maxLength: 80 }),
  codes: Type.Optional(
    Type.Union([Type.String({ maxLength: 80 }), Type.Array(Type.String({ maxLength: 80 }), { maxItems: 500 })]),
  ),
});

export const bundleQuery = Type.Object({
  so: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
});
