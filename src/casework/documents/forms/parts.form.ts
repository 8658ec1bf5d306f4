import { type Static, Type } from 'typebox';

/**
 * The head every paper carries (TT 01/2011/TT-BNV): superior body over unit on the left, Quốc hiệu and Tiêu ngữ
 * on the right (printed by the template). Names as they are kept: the template sets them in capitals, writes UBND
 * and HĐND out, leaves out of the lower name the place the upper one ends with, balances long ones over two lines,
 * and keeps a line break given as `\n`.
 */
export const Letterhead = Type.Object({
  /** `Ủy ban nhân dân huyện Điện Biên`; empty when the unit has none above it. */
  superior: Type.String(),
  /** `Bộ phận Tiếp nhận và Trả kết quả` */
  unit: Type.String(),
  /** `187/TNHS`, printed after "Số:"; empty on papers without a number. */
  number: Type.String(),
  /** `Điện Biên`, printed before the day. */
  place: Type.String(),
  /** The day of the paper as ISO 8601, `2019-02-20`: printed in words, and the date of the file. */
  day: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
});
export type Letterhead = Static<typeof Letterhead>;

/** What the barcode and the QR say: the code of the dossier, its check word, its line in the register. */
export const Codes = Type.Object({
  code: Type.String({ minLength: 1 }),
  checkWord: Type.String({ minLength: 1 }),
  /** `02`; empty when no register book is kept. */
  book: Type.String(),
  /** `187`; empty likewise. */
  line: Type.String(),
});
export type Codes = Static<typeof Codes>;

/** One kind of paper in the folder; counts are printed with a leading zero, 0 as an empty cell. */
export const PaperLine = Type.Object({
  name: Type.String({ minLength: 1 }),
  original: Type.Integer({ minimum: 0, maximum: 99 }),
  certified: Type.Integer({ minimum: 0, maximum: 99 }),
  photo: Type.Integer({ minimum: 0, maximum: 99 }),
  /** In italics after the name: `đã đối chiếu bản chính, trả lại ngay`; empty for none. */
  note: Type.String(),
});
export type PaperLine = Static<typeof PaperLine>;

/** Who signs a letter, and for whom: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH` and the name. Left out: the form's own words, signed by hand. */
export const Signatory = Type.Optional(
  Type.Object({ authority: Type.Array(Type.String({ minLength: 1 }), { minItems: 1 }), name: Type.String() }),
);

/** Marks of the print itself, on every form. */
export const Marks = Type.Object({
  /** Prints "số liệu minh họa" on each copy. */
  illustrative: Type.Boolean(),
  /** 0 for the first print, n for "in lại lần n". */
  reprint: Type.Integer({ minimum: 0 }),
});
export type Marks = Static<typeof Marks>;
