import { Type } from 'typebox';

/** What the browser may send to give a post; roles come by their row: `r1.role`, `r1.unit`. */
export const moveForm = Type.Object({
  key: Type.String({ minLength: 10, maxLength: 60 }),
  do: Type.Union(['roles', 'more', 'preview', 'write'].map((word) => Type.Literal(word))),
  post: Type.Optional(Type.String({ maxLength: 40 })),
  from: Type.Optional(Type.String({ maxLength: 20 })),
});

/** Everything as typed. */
export type TypedMove = Readonly<Record<string, string>>;
