import { Type } from 'typebox';

const short = Type.Optional(Type.String({ maxLength: 120 }));

/** By what a queue is narrowed, as its address says it. */
export const queueNarrowed = Type.Object({
  viec: short,
  'don-vi': short,
  'thu-tuc': short,
  han: short,
  giu: short,
});
