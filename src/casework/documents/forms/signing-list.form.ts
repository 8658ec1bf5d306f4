import { type Static, Type } from 'typebox';
import { Letterhead, Marks } from './parts.form.ts';

export const SigningLine = Type.Object({
  code: Type.String(),
  /** What is to be signed: `Quyết định thay đổi, cải chính hộ tịch`. */
  content: Type.String(),
  /** Người đề nghị. */
  applicant: Type.String(),
  /** `chiều 21/02/2019` */
  due: Type.String(),
  /** Printed before the room for the leader's opinion; usually empty. */
  note: Type.String(),
});
export type SigningLine = Static<typeof SigningLine>;

/** Danh sách hồ sơ trình ký: laid before a leader with the folders; signed on paper and recorded in one press. A4 landscape. */
export const SigningListData = Type.Object({
  letterhead: Letterhead,
  /** What the barcode says, such as `DSTK-190220-0003`; typed or scanned when the signatures are recorded. */
  code: Type.String({ minLength: 1 }),
  /** Path of the page its QR opens, with a leading slash: `/can-bo/trinh-ky/…`. */
  path: Type.String({ pattern: '^/' }),
  /** After "Kính trình:": `Ông Lường Văn Thưởng, Phó Chủ tịch UBND huyện`. */
  laidBefore: Type.String(),
  lines: Type.Array(SigningLine, { minItems: 1 }),
  /** `12 giờ 00, ngày …`; empty for none: when the folder is asked back. */
  backBy: Type.String(),
  /** The name under NGƯỜI TRÌNH. */
  presenter: Type.String(),
  /** Quyền hạn, chức vụ, a line each: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`; and the name. */
  signatory: Type.Object({ authority: Type.Array(Type.String(), { minItems: 1 }), name: Type.String() }),
  marks: Marks,
});
export type SigningListData = Static<typeof SigningListData>;
