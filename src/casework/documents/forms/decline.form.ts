import { type Static, Type } from 'typebox';
import { Letterhead, Marks } from './parts.form.ts';

/** Mẫu 03, Phiếu từ chối tiếp nhận giải quyết hồ sơ. There is no dossier, and so neither code nor QR. Every text is ready-made. */
export const DeclineData = Type.Object({
  /** `number` ends in `/TCHS`. */
  letterhead: Letterhead,
  applicant: Type.String({ minLength: 1 }),
  /** Empty for whoever showed no paper. */
  identity: Type.String(),
  address: Type.String(),
  /** `0912 000 123 / tuong@example.vn`; empty for none. */
  reach: Type.String(),
  request: Type.String({ minLength: 1 }),
  /** Who declines, in the sentence “Qua xem xét, …”. */
  office: Type.String({ minLength: 1 }),
  ground: Type.String({ minLength: 1 }),
  /** Empty where the ground says it all. */
  reason: Type.String(),
  /** What the citizen may do next. */
  advice: Type.String({ minLength: 1 }),
  closing: Type.String({ minLength: 1 }),
  /** The name under NGƯỜI TIẾP NHẬN/TỪ CHỐI. */
  receiver: Type.String(),
  marks: Marks,
});
export type DeclineData = Static<typeof DeclineData>;
