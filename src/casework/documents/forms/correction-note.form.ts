import { type Static, Type } from 'typebox';
import { Letterhead, Marks } from './parts.form.ts';

/** A column of the line: what stood in it, and what it reads since. */
const CorrectedColumn = Type.Object({
  /** `Người yêu cầu` */
  name: Type.String({ minLength: 1 }),
  before: Type.String({ minLength: 1 }),
  after: Type.String({ minLength: 1 }),
});

/**
 * The note of one correction in a certification book: the house's own paper, signed and bound with the printed book. Every
 * text is ready-made; no code on it, since it belongs to no dossier.
 */
export const CorrectionNoteData = Type.Object({
  letterhead: Letterhead,
  /** `Sổ chứng thực bản sao từ bản chính` */
  book: Type.String({ minLength: 1 }),
  /** `45, quyển số 01/2019-SCT/BS` */
  line: Type.String({ minLength: 1 }),
  /** The day the line was entered, `20/02/2019`. */
  entered: Type.String({ minLength: 1 }),
  /** Which correction of the line it is, from 1. */
  position: Type.Integer({ minimum: 1 }),
  columns: Type.Array(CorrectedColumn, { minItems: 1 }),
  reason: Type.String({ minLength: 1 }),
  /** `09 giờ 00 phút, ngày 21 tháng 02 năm 2019` */
  at: Type.String({ minLength: 1 }),
  /** Who wrote the correction down; empty when no account did. */
  by: Type.String(),
  marks: Marks,
});
export type CorrectionNoteData = Static<typeof CorrectionNoteData>;
