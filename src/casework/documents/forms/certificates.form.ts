import { type Static, Type } from 'typebox';
import { Letterhead, Marks } from './parts.form.ts';

/** Lời chứng of a visit: what stands on each paper above the hand and the seal, one block for each number. A4, no codes. */
export const CertificatesData = Type.Object({
  letterhead: Letterhead,
  blocks: Type.Array(
    Type.Object({
      /** `Chứng thực bản sao đúng với bản chính`; empty where the sentences say it. */
      head: Type.String(),
      sentences: Type.Array(Type.String({ minLength: 1 })),
      /** `Số chứng thực 530, quyển số 01/2019-SCT/BS` */
      number: Type.String({ minLength: 1 }),
      /** `Ngày 20 tháng 02 năm 2019`; empty where the sentences begin with it. */
      day: Type.String(),
      /** How many papers it goes on, and which: beside the block, not a part of it. */
      note: Type.String(),
      /** Under whose hands: the one who certifies last. */
      signers: Type.Array(Type.Object({ role: Type.String(), name: Type.String() }), { minItems: 1 }),
    }),
    { minItems: 1 },
  ),
  marks: Marks,
});
export type CertificatesData = Static<typeof CertificatesData>;
