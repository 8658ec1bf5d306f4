import { type Static, Type } from 'typebox';
import { Letterhead, Marks } from './parts.form.ts';

/** A number of a certification book. Every text is ready-made. */
export const CertificationBookLine = Type.Object({
  number: Type.String({ minLength: 1 }),
  volume: Type.String({ minLength: 1 }),
  day: Type.String({ minLength: 1 }),
  requester: Type.String({ minLength: 1 }),
  paper: Type.String({ minLength: 1 }),
  /** Họ tên, chức danh người ký chứng thực; empty while it is not signed. */
  signer: Type.String(),
  pages: Type.Integer({ minimum: 1 }),
  copies: Type.Integer({ minimum: 1 }),
  /** `21.000` */
  fee: Type.String(),
  note: Type.String(),
});

/** Sổ chứng thực of one month (NĐ 23/2015 Đ13): printed, sealed across the edges and bound. A4 landscape. */
export const CertificationBookData = Type.Object({
  letterhead: Letterhead,
  /** `Sổ chứng thực bản sao từ bản chính` */
  title: Type.String({ minLength: 1 }),
  /** `SCT/BS` */
  symbol: Type.String({ minLength: 1 }),
  /** `02/2019` */
  month: Type.String({ minLength: 1 }),
  lines: Type.Array(CertificationBookLine, { minItems: 1 }),
  totals: Type.Object({
    lines: Type.Integer(),
    voided: Type.Integer(),
    /** Numbers that nobody has signed yet: in the book, not certified. */
    unsigned: Type.Integer({ minimum: 0 }),
    copies: Type.Integer(),
    fees: Type.String(),
  }),
  /** How each volume that ends in this month was closed: totals, day, who confirmed it. */
  closings: Type.Array(Type.String()),
  /** What the barcode says, and the path of the page its QR opens. */
  code: Type.String({ minLength: 1 }),
  path: Type.String({ pattern: '^/' }),
  marks: Marks,
});
export type CertificationBookData = Static<typeof CertificationBookData>;
