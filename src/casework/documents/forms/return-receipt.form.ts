import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks } from './parts.form.ts';

/** One side of the handing out: an empty telephone leaves room to write by hand. */
const Side = Type.Object({ name: Type.String(), phone: Type.String() });

/** Giấy biên nhận trả kết quả: which result went into whose hands, signed by both (DOMAIN §1.3, other slips). Two copies on one A4. */
export const ReturnReceiptData = Type.Object({
  /** `number` stays empty: the slip carries the code of its dossier. */
  letterhead: Letterhead,
  codes: Codes,
  owner: Type.String({ minLength: 1 }),
  /** Loại kết quả: `Giấy chứng nhận đăng ký hộ kinh doanh`, or a refusal in writing. */
  kind: Type.String({ minLength: 1 }),
  /** Số, ký hiệu. */
  number: Type.String({ minLength: 1 }),
  /** Trích yếu: the procedure and its subject. */
  subject: Type.String({ minLength: 1 }),
  /** `09 giờ 05 phút, ngày 25 tháng 02 năm 2019` */
  returnedAt: Type.String({ minLength: 1 }),
  giver: Side,
  taker: Side,
  /** `chủ hồ sơ`, `người được … ủy quyền (Giấy ủy quyền …, CMND …)` */
  footing: Type.String({ minLength: 1 }),
  /** What became of the appointment slip: `Đã thu lại bản gốc`; empty where none was asked for. */
  slip: Type.String(),
  /** What is done with the result next, and where; empty where that is not told. */
  next: Type.String(),
  /** They press a finger instead of signing, before two witnesses. */
  fingerprint: Type.Optional(Type.Boolean()),
  marks: Marks,
});
export type ReturnReceiptData = Static<typeof ReturnReceiptData>;
