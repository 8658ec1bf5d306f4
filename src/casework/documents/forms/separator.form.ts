import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks } from './parts.form.ts';

/** Tờ phân cách: the sheets that lie before the papers of a folder while it is scanned as a whole, one for each paper. */
export const SeparatorData = Type.Object({
  letterhead: Letterhead,
  codes: Codes,
  papers: Type.Array(Type.Object({ position: Type.Integer({ minimum: 1 }), name: Type.String({ minLength: 1 }) }), {
    minItems: 1,
  }),
  marks: Marks,
});
export type SeparatorData = Static<typeof SeparatorData>;
