import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { expect, it, test } from 'vitest';
import { type Cell, type Format, readTable, spreadsheet } from './index.ts';

const columns = [
  { head: 'STT' },
  { head: 'Nội dung' },
  { head: 'Lúc', kind: 'moment' },
  { head: 'Ngày', kind: 'day' },
  { head: 'Số tiền', kind: 'money' },
] as const;

const moment = Temporal.PlainDateTime.from('2019-02-20T08:28');
const day = Temporal.PlainDate.from('2019-02-25');

async function written(format: Format, rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  async function* given() {
    yield* rows;
  }
  const stream = spreadsheet(format, { name: 'Sổ', columns, rows: given() });
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const csv = async (rows: readonly (readonly Cell[])[]): Promise<string> =>
  Buffer.from(await written('csv', rows)).toString();
const xlsx = async (rows: readonly (readonly Cell[])[]) => (await readXlsx(await written('xlsx', rows))).sheets[0];

it('a file has every row under its heads, in both formats', async () => {
  const rows = Array.from({ length: 2500 }, (_, n): Cell[] => [n + 1, 'Quàng Văn Ứng', moment, day, 100_000n]);
  const text = await csv(rows);
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const read = parseCsv(text);
  expect(read).toHaveLength(2501);
  expect(read[0]).toEqual(columns.map(({ head }) => head));
  expect(read[2500]).toEqual(['2500', 'Quàng Văn Ứng', '20/02/2019 08:28', '25/02/2019', '100000']);
  const sheet = await xlsx(rows);
  expect(sheet?.rows).toHaveLength(2501);
  const [n, name, at, on, sum] = sheet?.rows[2500] ?? [];
  expect([n, name, sum]).toEqual([2500, 'Quàng Văn Ứng', 100_000]);
  expect([at, on].map((date) => (date as Date).toISOString())).toEqual([
    '2019-02-20T08:28:00.000Z',
    '2019-02-25T00:00:00.000Z',
  ]);
});

const formulas = ['=1+1', '+84912000123', '-2+3', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x.example","Bấm")'];

it('what looks like a formula stays a text', async () => {
  const rows = formulas.map((text, n): Cell[] => [n, text, null, null, null]);
  const read = parseCsv(await csv(rows));
  expect(read.slice(1).map((row) => row[1])).toEqual(formulas.map((text) => `'${text}`));
  const sheet = await xlsx(rows);
  expect(sheet?.rows.slice(1).map((row) => row[1])).toEqual(formulas);
  expect(sheet?.cells && [...sheet.cells.values()].some((cell) => cell.formula !== undefined)).not.toBe(true);
});

it('commas, quotes, line breaks and marks of XML are kept as they are', async () => {
  const text = 'Lò "Ứng", bản <Noong> & Ứng\nxã';
  expect(parseCsv(await csv([[1, text, null, null, null]]))[1]?.[1]).toBe(text);
  expect((await xlsx([[1, text, null, null, null]]))?.rows[1]?.[1]).toBe(text);
});

it('rows are asked for as they are read: nobody waits for the last one', async () => {
  let asked = 0;
  async function* endless(): AsyncGenerator<Cell[]> {
    for (;;) {
      asked += 1;
      yield [asked, 'Quàng Văn Ứng', moment, day, 1n];
    }
  }
  for (const format of ['csv', 'xlsx'] as const) {
    const reader = spreadsheet(format, { name: 'Sổ', columns, rows: endless() }).getReader();
    expect((await reader.read()).value?.length).toBeGreaterThan(0);
    await reader.cancel();
    const seen = asked;
    await new Promise((done) => setTimeout(done, 20));
    expect(asked - seen).toBeLessThanOrEqual(1);
  }
});

test('what is written is read back cell by cell, and both formats say the same', async () => {
  const texts = [...formulas, "'=1", "''-2", "'tis", ' 0012 ', 'a;b,"c"\nd', '_x000D_', '9'.repeat(20)];
  const rows = texts.map((text, n): Cell[] => [n - 2, text, n % 2 ? moment : null, day, -100_000n]);
  const midnight: Cell[] = [1, 'nửa đêm', moment.with({ hour: 0, minute: 0 }), null, 0n];
  const expected = [
    columns.map(({ head }) => head),
    ...texts.map((text, n) => [`${n - 2}`, text, n % 2 ? '20/02/2019 08:28' : '', '25/02/2019', '-100000']),
    ['1', 'nửa đêm', '20/02/2019 00:00', '', '0'],
  ];
  for (const format of ['csv', 'xlsx'] as const)
    expect(await readTable(await written(format, [...rows, midnight]))).toEqual({ ok: true, value: expected });
});

test('a sheet has a name that Excel opens', async () => {
  const stream = spreadsheet('xlsx', {
    name: 'Sổ chứng thực bản sao: 01/2019 [nháp] của huyện',
    columns,
    rows: none(),
  });
  async function* none(): AsyncGenerator<Cell[]> {}
  const name = (await readXlsx(new Uint8Array(await new Response(stream).arrayBuffer()))).sheets[0]?.name ?? '';
  expect(name).toMatch(/^Sổ chứng thực bản sao/);
  expect(name.length).toBeLessThanOrEqual(31);
  expect(name).not.toMatch(/[\\/?*[\]:]/);
});

test('a file as people save it: semicolons, no mark, lines with nothing in them', async () => {
  const saved = 'Ngày;Loại\r\n25/02/2019;Nghỉ\r\n;\r\n';
  expect(await readTable(Buffer.from(saved))).toEqual({
    ok: true,
    value: [
      ['Ngày', 'Loại'],
      ['25/02/2019', 'Nghỉ'],
    ],
  });
});

test('“Unicode Text” of Excel, with tabs in UTF-16, is read like any other', async () => {
  const value = [
    ['Họ tên', 'Ngày'],
    ['Lò Thị Mai', '25/02/2019'],
  ];
  const saved = Buffer.from(`\ufeff${value.map((row) => row.join('\t')).join('\r\n')}`, 'utf16le');
  expect(await readTable(saved)).toEqual({ ok: true, value });
  expect(await readTable(saved.swap16())).toEqual({ ok: true, value });
});

test.each([
  ['an empty file', Buffer.from(''), 'no-table'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'no-table'],
  ['a workbook of Excel 2003', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old-excel'],
  ['a text of Windows', Buffer.from([0x4e, 0x67, 0xe0, 0x79, 0x3b]), 'not-utf8'],
  ['a zip that is no workbook', Buffer.from('PK\u0003\u0004 something'), 'no-table'],
  ['more lines than are taken', Buffer.from('a\n'.repeat(5002)), 'too-many-lines'],
])('%s is refused', async (_, bytes, reason) => {
  expect(await readTable(bytes)).toEqual({ ok: false, reasons: [reason] });
});

test('a small workbook that unpacks to more than the memory is not unpacked', async () => {
  const sheet = Buffer.from(await written('xlsx', [[1, 'a', null, null, null]]));
  sheet.writeUInt32LE(0x7fffffff, sheet.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
  expect(await readTable(sheet)).toEqual({ ok: false, reasons: ['too-many-lines'] });
});

it.each([',', ';', '\t'])(
  'cells are parted by what parts the heads (%j), whatever stands oftener below',
  async (sign) => {
    const lines = [
      ['Họ tên', '"Đơn vị, nơi; ở"', 'Vai trò'],
      ['Lò Thị Mai', 'Văn phòng', '"Theo dõi (Tư pháp; Y tế; Dân tộc; Thanh tra, Nội vụ, Văn phòng)"'],
    ];
    const read = await readTable(Buffer.from(lines.map((line) => line.join(sign)).join('\r\n')));
    expect(read).toEqual({
      ok: true,
      value: lines.map((line) => line.map((cell) => cell.replaceAll('"', ''))),
    });
  },
);
