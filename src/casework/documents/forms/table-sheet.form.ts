import { type Static, Type } from 'typebox';
import { Letterhead, Marks } from './parts.form.ts';

const Columns = Type.Array(
  Type.Object({
    head: Type.String(),
    /** In mm; 0 shares what is left. */
    width: Type.Number({ minimum: 0 }),
    align: Type.Union([Type.Literal('left'), Type.Literal('center'), Type.Literal('right')]),
  }),
  { minItems: 1 },
);
const Rows = Type.Array(Type.Array(Type.String()));

/** Bảng kê: a list of the house's own with a head, facts, a table and signatures, such as a register or an archive list. A4 landscape. */
export const TableSheetData = Type.Object({
  letterhead: Letterhead,
  /** `Mục lục hồ sơ nộp lưu` */
  title: Type.String({ minLength: 1 }),
  /** Under the title: `Năm 2018 · ngày 20 tháng 02 năm 2019`; empty for none. */
  under: Type.String(),
  /** Lines above the table: `Phông: …`. */
  facts: Type.Array(Type.Object({ term: Type.String(), said: Type.String() })),
  columns: Columns,
  rows: Rows,
  /** Below the table, such as the sum in words; empty for none. */
  closing: Type.String(),
  /** Tables after the first, each under its own title. */
  more: Type.Optional(
    Type.Array(Type.Object({ title: Type.String(), columns: Columns, rows: Rows, closing: Type.String() })),
  ),
  signers: Type.Array(Type.Object({ role: Type.String(), name: Type.String() })),
  /** What the barcode says, and the path of the page its QR opens. */
  code: Type.String({ minLength: 1 }),
  path: Type.String({ pattern: '^/' }),
  marks: Marks,
});
export type TableSheetData = Static<typeof TableSheetData>;
