import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks, Signatory } from './parts.form.ts';

/** The notice that a limit grew for a verification: the house's own paper. Every text is ready-made. */
export const ExtensionData = Type.Object({
  /** `number` ends in `/GHXM`. */
  letterhead: Letterhead,
  codes: Codes,
  applicant: Type.String({ minLength: 1 }),
  address: Type.String(),
  request: Type.String({ minLength: 1 }),
  receivedAt: Type.String({ minLength: 1 }),
  /** As on the receipt. */
  promised: Type.String({ minLength: 1 }),
  /** Who verifies where, as a sentence. */
  opening: Type.String({ minLength: 1 }),
  /** Where: stressed in the sentence. */
  asked: Type.String({ minLength: 1 }),
  question: Type.String({ minLength: 1 }),
  /** `3 ngày làm việc` */
  limit: Type.String({ minLength: 1 }),
  law: Type.Array(Type.String()),
  newDue: Type.String({ minLength: 1 }),
  closing: Type.String({ minLength: 1 }),
  /** The name under NGƯỜI THÔNG BÁO. */
  officer: Type.String(),
  signatory: Signatory,
  marks: Marks,
});
export type ExtensionData = Static<typeof ExtensionData>;
