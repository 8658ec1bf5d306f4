import { type Static, Type } from 'typebox';
import { Letterhead, Marks } from './parts.form.ts';

/** Bộ tờ niêm yết: the procedures of one field for the wall of a counter, one A4 each, numbered through. */
export const PosterData = Type.Object({
  letterhead: Letterhead,
  field: Type.String({ minLength: 1 }),
  posters: Type.Array(
    Type.Object({
      name: Type.String({ minLength: 1 }),
      /** The national code of the day; empty where none was known. */
      code: Type.String(),
      /** The first day of the version: `01/01/2019`. */
      version: Type.String({ minLength: 1 }),
      /** `QĐ 12/QĐ-UBND, 05/01/2019`; empty: none is attached, and the sheet says so. */
      decision: Type.String(),
      who: Type.String(),
      papers: Type.Array(
        Type.Object({ name: Type.String(), original: Type.Integer(), copy: Type.Integer(), show: Type.Boolean() }),
      ),
      sets: Type.String(),
      limit: Type.String(),
      fees: Type.Array(Type.String()),
      result: Type.Array(Type.String()),
      steps: Type.Array(Type.Object({ name: Type.String(), hours: Type.String() })),
      signs: Type.String(),
      law: Type.Array(Type.String()),
    }),
    { minItems: 1 },
  ),
  marks: Marks,
});
export type PosterData = Static<typeof PosterData>;
