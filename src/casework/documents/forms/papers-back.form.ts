import { type Static, Type } from 'typebox';
import { Codes, Letterhead, Marks, PaperLine } from './parts.form.ts';

/** Receipt for the papers of a dossier that ended without a result and go back to its person: a copy for each hand. */
export const PapersBackData = Type.Object({
  /** Without a number: it carries the code of its dossier. */
  letterhead: Letterhead,
  codes: Codes,
  owner: Type.String({ minLength: 1 }),
  request: Type.String({ minLength: 1 }),
  /** What became of it: `Hồ sơ: đã dừng giải quyết, Thông báo số 01/TB-DGQ.` */
  ended: Type.String({ minLength: 1 }),
  papers: Type.Array(PaperLine, { minItems: 1 }),
  /** Of originals that have a receipt of their own; empty without any. */
  originals: Type.String(),
  giver: Type.String(),
  taker: Type.String(),
  /** The person presses a finger instead of signing, before two witnesses. */
  fingerprint: Type.Optional(Type.Boolean()),
  marks: Marks,
});
export type PapersBackData = Static<typeof PapersBackData>;
