import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks } from './parts.form.ts';

/** The note of an official who steps aside from a dossier: the house's own paper, kept in the folder. Every text is ready-made. */
export const RecusalNoteData = Type.Object({
  /** Without a number: it is no letter of the authority. */
  letterhead: Letterhead,
  codes: Codes,
  official: Type.String({ minLength: 1 }),
  /** `Chuyên viên, Phòng Tư pháp` */
  post: Type.String(),
  applicant: Type.String({ minLength: 1 }),
  request: Type.String({ minLength: 1 }),
  /** The work stepped aside from. */
  work: Type.String({ minLength: 1 }),
  relation: Type.String({ minLength: 1 }),
  reason: Type.String({ minLength: 1 }),
  /** Who has the work now; empty: whoever holds the same work. */
  to: Type.String(),
  /** `08 giờ 28 phút, ngày 20 tháng 02 năm 2019` */
  at: Type.String({ minLength: 1 }),
  marks: Marks,
});
export type RecusalNoteData = Static<typeof RecusalNoteData>;
