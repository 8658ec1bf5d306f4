import { type Static, Type } from 'typebox';
import { Letterhead, Marks } from './parts.form.ts';

export const ParcelLineData = Type.Object({
  code: Type.String(),
  recipient: Type.String(),
  address: Type.String(),
  phone: Type.String(),
  /** Empty until it was weighed. */
  grams: Type.String(),
  /** Thu hộ: `100.000 đồng`. */
  cod: Type.String(),
  /** Empty until the postman's label is on it. */
  tracking: Type.String(),
});

/** Danh sách giao bưu tá: the day's results sent by post, signed by the counter and the postman. A4 landscape. */
export const ParcelListData = Type.Object({
  letterhead: Letterhead,
  /** `ngày 20 tháng 02 năm 2019` */
  day: Type.String({ minLength: 1 }),
  lines: Type.Array(ParcelLineData),
  /** What the postman collects in all. */
  cod: Type.String(),
  /** What the barcode says, and the path of the page its QR opens. */
  code: Type.String({ minLength: 1 }),
  path: Type.String({ pattern: '^/' }),
  /** The name under NGƯỜI GIAO. */
  giver: Type.String(),
  marks: Marks,
});
export type ParcelListData = Static<typeof ParcelListData>;
