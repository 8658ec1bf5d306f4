import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks } from './parts.form.ts';

/** The notice that a result was wrong by the authority's fault and is made anew: the house's own paper. Every text is ready-made. */
export const RecallNoticeData = Type.Object({
  /** `number` ends in `/THKQ`. */
  letterhead: Letterhead,
  codes: Codes,
  applicant: Type.String({ minLength: 1 }),
  address: Type.String(),
  request: Type.String({ minLength: 1 }),
  /** `Giấy chứng nhận đăng ký hộ kinh doanh số 07/2019` */
  result: Type.String({ minLength: 1 }),
  /** `đã trả ngày …`, or that it was found before it went out. */
  found: Type.String({ minLength: 1 }),
  fault: Type.String({ minLength: 1 }),
  /** What is wrong and what it should read. */
  wrong: Type.String(),
  /** `ngày 25 tháng 02 năm 2019`; empty where no other day is named than the one promised. */
  newDay: Type.String(),
  counter: Type.String({ minLength: 1 }),
  /** The house's apology for its own fault. */
  apology: Type.String({ minLength: 1 }),
  lookUpAt: Type.String(),
  /** The name under NGƯỜI THÔNG BÁO. */
  officer: Type.String(),
  marks: Marks,
});
export type RecallNoticeData = Static<typeof RecallNoticeData>;
