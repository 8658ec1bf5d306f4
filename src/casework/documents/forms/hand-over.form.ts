import { type Static, Type } from 'typebox';
import { Letterhead, Marks } from './parts.form.ts';

/** What a folder brings back to the counter, where every folder of the list brings a result. */
export const BorneResult = Type.Object({
  /** `Giấy chứng nhận đăng ký hộ kinh doanh, số 62Q8000418` */
  result: Type.String({ minLength: 1 }),
  address: Type.String(),
  /** Crosses in the columns “Phí/lệ phí” and “Đăng ký trả qua bưu điện”. */
  fee: Type.Boolean(),
  post: Type.Boolean(),
});
export type BorneResult = Static<typeof BorneResult>;

/**
 * Phiếu bàn giao hồ sơ: the house's own list of folders that go from one office to another, signed by both. A4 landscape.
 * Where every line has its result it is the Phiếu bàn giao kết quả giải quyết TTHC (DOMAIN §1.3, other slips), in two copies.
 */
export const HandOverData = Type.Object({
  letterhead: Letterhead,
  /** `ngày 20 tháng 02 năm 2019` */
  day: Type.String({ minLength: 1 }),
  from: Type.String({ minLength: 1 }),
  to: Type.String({ minLength: 1 }),
  lines: Type.Array(
    Type.Object({
      code: Type.String(),
      content: Type.String(),
      applicant: Type.String(),
      due: Type.String(),
      /** Missing, or taken off the list. */
      note: Type.String(),
      borne: Type.Optional(BorneResult),
    }),
  ),
  /** The names under BÊN GIAO and BÊN NHẬN; empty until somebody gave, or signed. */
  giver: Type.String(),
  taker: Type.String(),
  /** Who carries the folders, with the number and day of a parcel; empty: a line is left for it. */
  carried: Type.String(),
  /** What the barcode says, and the path of the page its QR opens. */
  code: Type.String({ minLength: 1 }),
  path: Type.String({ pattern: '^/' }),
  marks: Marks,
});
export type HandOverData = Static<typeof HandOverData>;
