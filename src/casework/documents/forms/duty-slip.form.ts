import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks } from './parts.form.ts';

/** The slip that sends a citizen to pay a duty elsewhere: the house's own paper. Every text is ready-made. */
export const DutySlipData = Type.Object({
  /** `number` ends in `/NVTC`. */
  letterhead: Letterhead,
  codes: Codes,
  applicant: Type.String({ minLength: 1 }),
  address: Type.String(),
  phone: Type.String(),
  request: Type.String({ minLength: 1 }),
  /** `Tiền sử dụng đất, lệ phí trước bạ` */
  what: Type.String({ minLength: 1 }),
  /** `12.500.000 đồng` */
  sum: Type.String({ minLength: 1 }),
  /** `123/TB-CCT, ngày 18 tháng 02 năm 2019` */
  notice: Type.String({ minLength: 1 }),
  payTo: Type.String({ minLength: 1 }),
  /** `ngày 20 tháng 3 năm 2019` */
  payBy: Type.String({ minLength: 1 }),
  /** What to do with the proof, and where. */
  afterwards: Type.String({ minLength: 1 }),
  /** By which the time of payment does not count. */
  law: Type.String(),
  lookUpAt: Type.String(),
  /** The name under NGƯỜI HƯỚNG DẪN. */
  guide: Type.String(),
  marks: Marks,
});
export type DutySlipData = Static<typeof DutySlipData>;
