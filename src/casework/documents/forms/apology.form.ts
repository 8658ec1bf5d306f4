import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks, Signatory } from './parts.form.ts';

/** Mẫu 04, Phiếu xin lỗi và hẹn lại ngày trả kết quả. Every text is ready-made. */
export const ApologyData = Type.Object({
  /** `number` ends in `/PXL`. */
  letterhead: Letterhead,
  codes: Codes,
  applicant: Type.String({ minLength: 1 }),
  address: Type.String(),
  phone: Type.String(),
  /** What was received when, as a sentence. */
  opening: Type.String({ minLength: 1 }),
  /** As on the receipt. */
  promised: Type.String({ minLength: 1 }),
  /** Who has not settled it in time, as a sentence. */
  late: Type.String({ minLength: 1 }),
  reason: Type.String({ minLength: 1 }),
  closing: Type.String({ minLength: 1 }),
  /** `Ngày 21 tháng 02 năm 2019` */
  newDay: Type.String({ minLength: 1 }),
  signatory: Signatory,
  marks: Marks,
});
export type ApologyData = Static<typeof ApologyData>;
