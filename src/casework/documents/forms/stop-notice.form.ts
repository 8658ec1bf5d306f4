import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks, Signatory } from './parts.form.ts';

/** Thông báo dừng giải quyết hồ sơ (Mẫu 05 of TT 03/2025/TT-VPCP; before its day the house's own paper). Every text is ready-made. */
export const StopNoticeData = Type.Object({
  /** `number` ends in `/TB-DGQ`. */
  letterhead: Letterhead,
  codes: Codes,
  applicant: Type.String({ minLength: 1 }),
  address: Type.String(),
  phone: Type.String(),
  request: Type.String({ minLength: 1 }),
  receivedAt: Type.String({ minLength: 1 }),
  /** Who was settling it. */
  office: Type.String({ minLength: 1 }),
  ground: Type.String({ minLength: 1 }),
  reason: Type.String({ minLength: 1 }),
  /** The step it was stopped at. */
  phase: Type.String(),
  /** `100.000 đồng`; empty where nothing was paid. */
  paid: Type.String(),
  /** Where the papers are given back. */
  contact: Type.String(),
  signatory: Signatory,
  marks: Marks,
});
export type StopNoticeData = Static<typeof StopNoticeData>;
