import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks } from './parts.form.ts';

/** One step the dossier has behind it. */
const Passed = Type.Object({
  step: Type.String(),
  unit: Type.String(),
  by: Type.String(),
  /** `16:10 18/02/2019` */
  at: Type.String(),
  /** What whoever did it wrote down; empty for nothing. */
  said: Type.String(),
});

/** Phiếu trình giải quyết hồ sơ: lies on top of the folder before the leader, with the road of the dossier and room for his opinion. */
export const PresentingSlipData = Type.Object({
  /** Without a number: it is no letter of the authority. */
  letterhead: Letterhead,
  codes: Codes,
  /** After “Kính trình:”. */
  laidBefore: Type.String({ minLength: 1 }),
  /** What is to be signed: the result, or the letter that refuses it. */
  toSign: Type.String({ minLength: 1 }),
  owner: Type.String({ minLength: 1 }),
  request: Type.String({ minLength: 1 }),
  receivedAt: Type.String(),
  due: Type.String(),
  settling: Type.String(),
  officer: Type.String(),
  /** `3 giấy tờ` */
  papers: Type.String(),
  /** `Dự thảo lần 2, mã 3f9a…`; empty where none was put up. */
  draft: Type.String(),
  road: Type.Array(Passed),
  /** As it was written down once he had signed; empty leaves dots for the hand. */
  opinion: Type.String(),
  marks: Marks,
});
export type PresentingSlipData = Static<typeof PresentingSlipData>;
