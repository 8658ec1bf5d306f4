import { type Static, Type } from 'typebox';
import { Letterhead, Marks } from './parts.form.ts';

/** One dossier, in the columns of the form; days as `20/02/2019`, empty where it has not come so far. */
export const FollowUpLine = Type.Object({
  code: Type.String(),
  procedure: Type.String(),
  sets: Type.String(),
  owner: Type.String(),
  /** Address and telephone. */
  address: Type.String(),
  settling: Type.String(),
  received: Type.String(),
  promised: Type.String(),
  given: Type.String(),
  back: Type.String(),
  returned: Type.String(),
  way: Type.String(),
  collector: Type.String(),
  note: Type.String(),
});
export type FollowUpLine = Static<typeof FollowUpLine>;

/** Mẫu 06, Sổ theo dõi hồ sơ: the book of a counter from a day to a day. A4 landscape. */
export const FollowUpData = Type.Object({
  letterhead: Letterhead,
  /** `từ ngày 01/02/2019 đến ngày 20/02/2019` */
  days: Type.String(),
  /** Lĩnh vực or state it was narrowed to; empty for everything. */
  narrowed: Type.String(),
  lines: Type.Array(FollowUpLine),
  /** What the barcode says, and the path of the page its QR opens. */
  code: Type.String({ minLength: 1 }),
  path: Type.String({ pattern: '^/' }),
  marks: Marks,
});
export type FollowUpData = Static<typeof FollowUpData>;
