import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks } from './parts.form.ts';

/** Receipt for originals kept, and for those given back: the house's own paper, a copy for each hand. Every text is ready-made. */
export const OriginalsData = Type.Object({
  /** Without a number: it carries the code of its dossier. */
  letterhead: Letterhead,
  codes: Codes,
  /** `Giấy biên nhận giữ bản chính`, or `… trả bản chính` once they went back. */
  title: Type.String({ minLength: 1 }),
  owner: Type.String({ minLength: 1 }),
  request: Type.String({ minLength: 1 }),
  /** Empty, or what became of a dossier that ended without a result: `Hồ sơ đã hủy do nhập nhầm.` */
  ended: Type.String(),
  originals: Type.Array(
    Type.Object({
      name: Type.String({ minLength: 1 }),
      count: Type.String({ minLength: 1 }),
      place: Type.String(),
      /** `09 giờ 00 phút, ngày …, từ Lò Thị A` */
      kept: Type.String({ minLength: 1 }),
      /** Likewise; `đang giữ` while it lies at the counter. */
      back: Type.String({ minLength: 1 }),
    }),
    { minItems: 1 },
  ),
  giver: Type.Object({ title: Type.String({ minLength: 1 }), name: Type.String() }),
  taker: Type.Object({ title: Type.String({ minLength: 1 }), name: Type.String() }),
  /** The person presses a finger instead of signing, before two witnesses. */
  fingerprint: Type.Optional(Type.Boolean()),
  /** It is the official who gives. */
  givenBack: Type.Boolean(),
  marks: Marks,
});
export type OriginalsData = Static<typeof OriginalsData>;
