import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks } from './parts.form.ts';

/** What somebody undertakes who collects a result without their slip: the house's own paper, written in the citizen's name. */
export const LostSlipData = Type.Object({
  /** Without a number: it is no paper of the authority. */
  letterhead: Letterhead,
  codes: Codes,
  /** Who signs it. */
  collector: Type.String({ minLength: 1 }),
  /** `CMND, CCCD số 040000417` */
  paper: Type.String({ minLength: 1 }),
  /** `chủ hồ sơ`; else on what footing and for whom. */
  footing: Type.String({ minLength: 1 }),
  address: Type.String(),
  request: Type.String({ minLength: 1 }),
  receivedAt: Type.String({ minLength: 1 }),
  /** `Giấy chứng nhận đăng ký hộ kinh doanh số 62Q8000418` */
  result: Type.String({ minLength: 1 }),
  collectedAt: Type.String({ minLength: 1 }),
  /** To whom it is addressed. */
  counter: Type.String({ minLength: 1 }),
  /** The name under NGƯỜI TRẢ KẾT QUẢ. */
  returner: Type.String(),
  /** They press a finger instead of signing, before two witnesses. */
  fingerprint: Type.Optional(Type.Boolean()),
  marks: Marks,
});
export type LostSlipData = Static<typeof LostSlipData>;
