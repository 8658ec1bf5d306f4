import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks } from './parts.form.ts';

/**
 * Phiếu thu, phiếu hoàn trả on A5: what was paid by which biên lai, or given back, phí and lệ phí apart (after C40-BB and C41-BB,
 * TT 107/2017/TT-BTC). It never stands for the biên lai itself (TT 303/2016/TT-BTC): only the pre-printed number does.
 */
export const MoneySlipData = Type.Object({
  /** Number: of a slip for money taken the numbers of its receipts, so that another receipt makes another slip. */
  letterhead: Letterhead,
  /** None where no dossier is looked up: a visit to have papers certified. */
  codes: Type.Union([Codes, Type.Null()]),
  /** `Số: 07/HTP`; empty on a slip for money taken: the receipts have numbers. */
  shownNumber: Type.String(),
  /** Who paid, or has the money back. */
  who: Type.String({ minLength: 1 }),
  address: Type.String(),
  /** Of whoever has money back. */
  identity: Type.String(),
  /** The procedure the money is for. */
  request: Type.String({ minLength: 1 }),
  /** Why it is given back; empty on a slip for money taken. */
  reason: Type.String(),
  lines: Type.Array(
    Type.Object({
      /** `Lệ phí`, `Phí` */
      kind: Type.String({ minLength: 1 }),
      name: Type.String({ minLength: 1 }),
      /** `AA-19P 0000057`; the ground where nothing was taken. */
      receipt: Type.String(),
      /** `100.000 đồng` */
      amount: Type.String({ minLength: 1 }),
    }),
    { minItems: 1 },
  ),
  /** Each kind by itself: two laws, two accounts. */
  sums: Type.Array(Type.Object({ kind: Type.String({ minLength: 1 }), amount: Type.String({ minLength: 1 }) })),
  total: Type.String({ minLength: 1 }),
  /** `Một trăm hai mươi lăm nghìn đồng` */
  inWords: Type.String({ minLength: 1 }),
  /** `09 giờ 05 phút, ngày 20 tháng 02 năm 2019` */
  at: Type.String({ minLength: 1 }),
  /** Who took it, or gave it back. */
  cashier: Type.String(),
  marks: Marks,
});
export type MoneySlipData = Static<typeof MoneySlipData>;
