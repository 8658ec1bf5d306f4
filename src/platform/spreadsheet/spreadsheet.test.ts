import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { type Cell, type Format, spreadsheet } from './index.ts';

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
