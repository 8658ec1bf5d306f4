import { type Static, Type } from 'typebox';

const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));
export const key = Type.String({ minLength: 10, maxLength: 60 });

/** Who an official is. */
const person = { name: text(300), born: text(20), number: text(40) };

/** What the browser may send of a new official; roles come by their row: `r1.role`, `r1.unit`. */
export const joinForm = Type.Object({
  ...{ key, ...person, login: text(80), post: text(40), from: text(20), another: text(3) },
  do: Type.Union(['login', 'roles', 'more', 'preview', 'write'].map((word) => Type.Literal(word))),
});

export const amendForm = Type.Object({ key, ...person });

export type AmendForm = Static<typeof amendForm>;
