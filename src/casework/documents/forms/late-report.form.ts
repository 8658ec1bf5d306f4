import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks } from './parts.form.ts';

/** The phiếu báo xử lý chậm of an office to the one-stop shop: the house's own paper. Every text is ready-made. */
export const LateReportData = Type.Object({
  /** Without a number: the one that is numbered is the apology that follows from it. */
  letterhead: Letterhead,
  codes: Codes,
  /** The counter that will apologise. */
  to: Type.String({ minLength: 1 }),
  applicant: Type.String({ minLength: 1 }),
  request: Type.String({ minLength: 1 }),
  receivedAt: Type.String({ minLength: 1 }),
  promised: Type.String({ minLength: 1 }),
  cause: Type.String({ minLength: 1 }),
  reason: Type.String({ minLength: 1 }),
  /** `ngày 22 tháng 02 năm 2019` */
  newDay: Type.String({ minLength: 1 }),
  /** The name under NGƯỜI BÁO. */
  reporter: Type.String(),
  /** `08 giờ 28 phút, ngày 20 tháng 02 năm 2019` */
  at: Type.String({ minLength: 1 }),
  marks: Marks,
});
export type LateReportData = Static<typeof LateReportData>;
