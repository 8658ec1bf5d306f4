import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks } from './parts.form.ts';

/** Phiếu công tác thực địa and biên bản kiểm tra, xác minh: the house's own papers, for whoever goes to look. Every text is ready-made. */
export const FieldSheetData = Type.Object({
  /** Of the office that looks; the number is written in by hand. */
  letterhead: Letterhead,
  codes: Codes,
  /** `Thẩm định, kiểm tra thực địa` */
  work: Type.String({ minLength: 1 }),
  /** Empty while nobody holds the work. */
  official: Type.String(),
  owner: Type.String({ minLength: 1 }),
  address: Type.String(),
  phone: Type.String(),
  request: Type.String({ minLength: 1 }),
  /** What it is about, as declared: `thửa 112 tờ bản đồ 18`; empty where it says no more than the request. */
  requestDetail: Type.String(),
  receivedAt: Type.String({ minLength: 1 }),
  /** The day the citizen was promised. */
  due: Type.String({ minLength: 1 }),
  /** The day this step ends. */
  stepDue: Type.String({ minLength: 1 }),
  /** Names of the papers of the folder, in their order. */
  papers: Type.Array(Type.String({ minLength: 1 })),
  /** The owner presses a finger instead of signing, before two witnesses. */
  fingerprint: Type.Optional(Type.Boolean()),
  /** `Mông`, where an interpreter is needed. */
  interpreted: Type.Optional(Type.String({ minLength: 1 })),
  marks: Marks,
});
export type FieldSheetData = Static<typeof FieldSheetData>;
