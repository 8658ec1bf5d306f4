import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks } from './parts.form.ts';

/** One leg between two offices. An empty time or name leaves room to write by hand. */
export const Leg = Type.Object({
  from: Type.String(),
  to: Type.String(),
  /** `08 giờ 41 phút, ngày 20 tháng 02 năm 2019`, or empty. */
  givenAt: Type.String(),
  takenAt: Type.String(),
  giver: Type.String(),
  taker: Type.String(),
  result: Type.Union([Type.Literal(''), Type.Literal('Trước hạn'), Type.Literal('Đúng hạn'), Type.Literal('Quá hạn')]),
  note: Type.String(),
});
export type Leg = Static<typeof Leg>;

/** Mẫu 05, Phiếu kiểm soát quá trình giải quyết hồ sơ: travels with the folder, a row pair for each leg. */
export const ControlSlipData = Type.Object({
  /** `number` stays empty: the slip carries the number of its dossier. */
  letterhead: Letterhead,
  codes: Codes,
  /** After "Kèm theo hồ sơ của:". */
  owner: Type.String({ minLength: 1 }),
  request: Type.String(),
  receivedAt: Type.String(),
  due: Type.String(),
  /** Cơ quan (bộ phận) giải quyết hồ sơ. */
  settling: Type.String(),
  /** Cơ quan phối hợp giải quyết hồ sơ; empty for none. */
  cooperating: Type.String(),
  legs: Type.Array(Leg),
  /** Empty rows at the end, to be written by hand. */
  blankLegs: Type.Integer({ minimum: 0, maximum: 12 }),
  marks: Marks,
});
export type ControlSlipData = Static<typeof ControlSlipData>;
