import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks, PaperLine } from './parts.form.ts';

/** Mẫu 02, Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. Every text is ready-made. */
export const SupplementRequestData = Type.Object({
  /** `number` ends in `/HDHS`. */
  letterhead: Letterhead,
  codes: Codes,
  /** After "Tiếp nhận hồ sơ/yêu cầu của Ông/Bà:". */
  applicant: Type.String({ minLength: 1 }),
  request: Type.String({ minLength: 1 }),
  address: Type.String(),
  phone: Type.String(),
  email: Type.String(),
  /** Papers asked for; what has to be mended stands in `note`. */
  items: Type.Array(PaperLine, { minItems: 1 }),
  reason: Type.String({ minLength: 1 }),
  /** `khi tiếp nhận` or `trong quá trình giải quyết` */
  stage: Type.String(),
  /** The legal ground: `Khoản 3 Điều 17 Nghị định số 61/2018/NĐ-CP`; empty for none. */
  ground: Type.String(),
  /** `ngày 06 tháng 3 năm 2019`: until when the citizen should answer. */
  respondBy: Type.String({ minLength: 1 }),
  /** What happens to the due date: `Thời gian giải quyết được tính lại từ đầu sau khi nhận đủ hồ sơ`; empty for none. */
  effect: Type.String(),
  /** That this is the only request (one request for one dossier); empty where it is not. */
  once: Type.String(),
  lookUpAt: Type.String(),
  /** Whom to ask in doubt and where to look, as a sentence; the slip of QĐ 09/2015 has its own. */
  help: Type.String({ minLength: 1 }),
  /** The official to ask, and the telephone. */
  contact: Type.String(),
  contactPhone: Type.String(),
  /** The name under NGƯỜI HƯỚNG DẪN. */
  guide: Type.String(),
  marks: Marks,
});
export type SupplementRequestData = Static<typeof SupplementRequestData>;
