import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks, PaperLine } from './parts.form.ts';

/**
 * Mẫu 01, Giấy tiếp nhận hồ sơ và hẹn trả kết quả: two liên on one A4 while the papers leave room, else one A4 each.
 * Every text is ready-made; `spelledDay` and `spelledMoment` make the ones with a time. An empty text prints its label alone.
 */
export const ReceiptData = Type.Object({
  letterhead: Letterhead,
  codes: Codes,
  /** After "Bộ phận tiếp nhận và trả kết quả:" — `huyện Điện Biên, tỉnh Điện Biên`. */
  oneStop: Type.String(),
  /** Chủ hồ sơ. */
  owner: Type.String({ minLength: 1 }),
  /** Người nộp with the standing: `Lò Thị Hoa (được ủy quyền)`; empty when the owner came: the line is left out. */
  submitter: Type.String(),
  address: Type.String(),
  phone: Type.String(),
  email: Type.String(),
  /** `CMND 040 000 417`, or `không có giấy tờ tùy thân`. */
  identity: Type.String(),
  /** The name of the procedure, bold. */
  request: Type.String({ minLength: 1 }),
  /** The subject, in brackets after it: `Tạp hóa Tướng Hoa`; empty for none. */
  requestDetail: Type.String(),
  papers: Type.Array(PaperLine),
  /** `01`, printed as "01 (bộ)". */
  sets: Type.String(),
  /** `03 ngày làm việc` */
  limit: Type.String(),
  /** `08 giờ 28 phút, ngày 20 tháng 02 năm 2019` */
  receivedAt: Type.String(),
  /** `buổi chiều ngày 21 tháng 02 năm 2019 (từ 13 giờ 30 đến 17 giờ 00)` */
  due: Type.String({ minLength: 1 }),
  /** The second phase of a procedure with two (land: before and after tax), or null. */
  secondPhase: Type.Union([Type.Null(), Type.Object({ receivedAt: Type.String(), due: Type.String() })]),
  /** `Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên`, `trả qua dịch vụ bưu chính công ích` */
  collectAt: Type.String(),
  /** `Lệ phí 100.000 đồng`; empty for none. "Phiếu này không thay biên lai" is always printed. */
  fees: Type.String(),
  /** Who stood beside the applicant: `Người nộp điểm chỉ; Người làm chứng: …`; empty for nobody. */
  present: Type.String(),
  /** What the house tells whoever takes the slip: that it may be ready before. */
  note: Type.String({ minLength: 1 }),
  /** The applicant presses a finger where others sign. */
  fingerprint: Type.Boolean(),
  /** Witnesses and interpreter by name, each with a box to sign in; left out for nobody. */
  beside: Type.Optional(Type.Array(Type.Object({ title: Type.String(), name: Type.String() }), { minItems: 1 })),
  /** Address of the look-up page as people type it: `motcua.dienbien.example/tra-cuu`. */
  lookUpAt: Type.String(),
  /** The name under NGƯỜI NỘP HỒ SƠ; null when received online: only the receiver signs. */
  submitterSigns: Type.Union([Type.Null(), Type.String()]),
  /** The name under NGƯỜI TIẾP NHẬN HỒ SƠ. */
  receiver: Type.String(),
  marks: Marks,
});
export type ReceiptData = Static<typeof ReceiptData>;
