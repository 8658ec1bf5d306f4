import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks } from './parts.form.ts';

/** A paper that went back, and how many: `01 bản chính, 02 bản sao`. */
const Returned = Type.Object({ name: Type.String({ minLength: 1 }), count: Type.String({ minLength: 1 }) });

/** The đơn đề nghị rút hồ sơ, and receipt for the papers given back: the house's own paper. Every text is ready-made. */
export const WithdrawalData = Type.Object({
  /** Without a number: it carries the code of its dossier. */
  letterhead: Letterhead,
  codes: Codes,
  /** The counter it is handed to. */
  to: Type.String({ minLength: 1 }),
  applicant: Type.String({ minLength: 1 }),
  request: Type.String({ minLength: 1 }),
  receivedAt: Type.String({ minLength: 1 }),
  taker: Type.String({ minLength: 1 }),
  /** `chủ hồ sơ`, `người được ủy quyền (CMND …, Giấy ủy quyền …)` */
  footing: Type.String({ minLength: 1 }),
  /** A line of dots where an earlier withdrawal has none: it is written by hand. */
  reason: Type.String({ minLength: 1 }),
  /** What lay in the folder, and the originals of the ledger that were given back. */
  papers: Type.Array(Returned),
  /** Originals that the ledger still has at the counter. */
  held: Type.Array(Returned),
  giver: Type.String(),
  /** `08 giờ 28 phút, ngày 20 tháng 02 năm 2019` */
  at: Type.String({ minLength: 1 }),
  /** They press a finger instead of signing, before two witnesses. */
  fingerprint: Type.Optional(Type.Boolean()),
  marks: Marks,
});
export type WithdrawalData = Static<typeof WithdrawalData>;
