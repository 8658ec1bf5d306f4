import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks } from './parts.form.ts';

/** The written refusal (thông báo, TT 01/2011/TT-BNV): what is not granted, and why. Every text is ready-made. */
export const RefusalData = Type.Object({
  /** `number` is `03/TB-TCKH`, or `…/TB-TCKH` as long as the book has given none. */
  letterhead: Letterhead,
  codes: Codes,
  /** `Về việc không cấp Giấy chứng nhận đăng ký hộ kinh doanh` */
  subject: Type.String({ minLength: 1 }),
  applicant: Type.String({ minLength: 1 }),
  address: Type.String(),
  request: Type.String({ minLength: 1 }),
  /** `08 giờ 28 phút, ngày 20 tháng 02 năm 2019` */
  receivedAt: Type.String({ minLength: 1 }),
  /** The law it stands on, a line each. */
  law: Type.Array(Type.String()),
  /** Why the conditions are not met. */
  reason: Type.String({ minLength: 1 }),
  /** What becomes of the papers, and where the person is told more or hands in anew. */
  closing: Type.String({ minLength: 1 }),
  /** `KT. TRƯỞNG PHÒNG`, `PHÓ TRƯỞNG PHÒNG`, and the name; the name empty as long as nobody has signed. */
  signatory: Type.Object({ authority: Type.Array(Type.String(), { minItems: 1 }), name: Type.String() }),
  marks: Marks,
});
export type RefusalData = Static<typeof RefusalData>;
