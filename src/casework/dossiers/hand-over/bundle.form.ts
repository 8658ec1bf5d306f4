import { Type } from 'typebox';

const text = Type.Optional(Type.String({ maxLength: 20_000 }));

/** A bundle as its form sends it: which one, what is ticked, what was scanned, and what was compared before. */
export const bundleForm = Type.Object({
  key: Type.String({ minLength: 10, maxLength: 60 }),
  side: Type.Union([Type.Literal('give'), Type.Literal('take')]),
  from: Type.String({ maxLength: 80 }),
  to: Type.String({ maxLength: 80 }),
  do: Type.Optional(Type.String({ maxLength: 20 })),
  codes: Type.Optional(
    Type.Union([Type.String({ maxLength: 80 }), Type.Array(Type.String({ maxLength: 80 }), { maxItems: 500 })]),
  ),
  scans: text,
  compared: text,
});

export const bundleQuery = Type.Object({
  so: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
});
