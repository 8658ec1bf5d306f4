import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Format, readTable, spreadsheet } from '#platform/spreadsheet/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { catalogueOn, currentVersion } from '../catalogue/register.ts';
import { bringRows, intoOf, seenOf } from './bring.act.ts';
import { fileRows, judgeRows, mergeRows } from './bring.rules.ts';
import { type FiledSection, filedSections, rowColumns, rowHead, rowKinds } from './columns.rules.ts';
import { draftOf } from './draft.store.ts';
import { versionToEdit } from './edit.store.ts';
import type { Typed } from './typed.rules.ts';

const key = 'dang-ky-thanh-lap-ho-kinh-doanh';
const controller = 'tong.van.chuong';
let world: TestDatabase;
let base: string;
beforeAll(async () => {
  world = await worldDatabase();
  base = (await currentVersion(world.db, key, Temporal.PlainDate.from('2019-02-20')))!.id;
});
afterAll(() => world.close());

const into = async (section: FiledSection, of = key, id = base) =>
  intoOf((await versionToEdit(world.db, of, id))!, await draftOf(world.db, of), { section, language: 'vi' });

/** Rows as they come back out of a file. */
async function throughFile(section: FiledSection, rows: readonly Typed[], format: Format): Promise<Typed[]> {
  const keys = ['row', ...rowColumns[section].map((column) => column.key)];
  const heads = [rowHead('vi'), ...rowColumns[section].map(({ head }) => head('vi'))];
  expect(new Set(heads).size).toBe(heads.length);
  async function* lines() {
    for (const row of rows) yield keys.map((one) => row[one] ?? '');
  }
  const sent = spreadsheet(format, { name: 'Tệp', columns: heads.map((head) => ({ head })), rows: lines() });
  const read = await readTable(Buffer.from(await new Response(sent).arrayBuffer()));
  const [, ...body] = read.ok ? read.value : [];
  return body.map((cells) => Object.fromEntries(keys.map((one, n) => [one, (cells[n] ?? '').trim()])));
}

const brings = async (section: FiledSection, lines: readonly Typed[], login = controller) => {
  const seen = seenOf(await draftOf(world.db, key));
  return as(world.db, { login, at: '2019-02-20T09:00' }, (deed) =>
    bringRows(
      deed,
      { key, base, section, language: 'vi' },
      lines.map((typed) => ({ typed, seen })),
    ),
  );
};

describe('what goes out comes in again', () => {
  it.each(filedSections)('%s: unchanged by either file, whatever the procedure', async (section) => {
    const all = await catalogueOn(world.db, Temporal.PlainDate.from('2019-02-20'));
    for (const entry of all.filter((one, n) => one.key === key || n % 8 === 0)) {
      const there = await into(section, entry.key, entry.versionId);
      const rows = fileRows(there);
      for (const format of ['csv', 'xlsx'] as const) {
        const lines = await throughFile(section, rows, format);
        expect(lines.length).toBe(rows.length);
        expect(mergeRows(lines, there).typed).toEqual(there.typed);
        expect(judgeRows(lines, there, '').every(({ state }) => state === 'same')).toBe(true);
      }
    }
  });

  it.each(filedSections)(
    '%s: every box of a row is in a column, so that new rows of the same cells say all of it',
    async (section) => {
      const there = await into(section);
      const [kind, rows] = [rowKinds[section], fileRows(there)];
      const isRow = ([name]: readonly [string, string]): boolean => new RegExp(`^${kind}\\d`).test(name);
      const empty = Object.fromEntries(Object.entries(there.typed).filter((field) => !isRow(field)));
      const { typed } = mergeRows(
        await throughFile(
          section,
          rows.map((row) => ({ ...row, row: '' })),
          'csv',
        ),
        { ...there, typed: empty, known: 0 },
      );
      const said = (of: Typed) => Object.fromEntries(Object.entries(of).filter((field) => field[1] && isRow(field)));
      expect(rows.length).toBeGreaterThan(0);
      expect(said(typed)).toEqual(said(there.typed));
    },
  );
});

describe('a file that is brought', () => {
  it('has every wrong cell named at once', async () => {
    const there = await into('fees');
    const [first = {}] = fileRows(there);
    const judged = judgeRows(
      [
        { ...first, dong: 'trăm nghìn', per: '', kind: 'thuế', cases: 'Không có', nobody: 'chắc' },
        { ...first, dong: '1' },
        { ...first, row: '77' },
        { ...first, row: '', name: '', dong: '5.000' },
      ],
      there,
      '',
    );
    expect(judged.map(({ state }) => state)).toEqual(['refused', 'refused', 'refused', 'refused']);
    const said = judged.map((one) => ('why' in one ? [one.why].flat().join('\n') : ''));
    for (const why of ['Loại: không đọc được “thuế”', 'Mức thu: Ghi số tiền', 'Đơn vị tính: Ghi đơn vị', 'chắc'])
      expect(said[0]).toContain(why);
    expect(said[0]).toContain('không có trường hợp “Không có”');
    expect(said.slice(1)).toEqual([
      'Số dòng này đã có ở trên trong tệp.',
      expect.stringContaining('Không có dòng số “77”'),
      expect.stringContaining('Tên khoản thu: Ghi tên khoản thu'),
    ]);
  });

  it('goes into the draft and nowhere else: a sum changed, a row more, a row less', async () => {
    const fees = fileRows(await into('fees'));
    const [first = {}] = fees;
    const more = { ...first, row: '', name: 'Phí cung cấp thông tin', kind: 'phí', dong: '20.000' };
    expect(await brings('fees', [{ ...first, dong: '150.000' }, more])).toEqual({ ok: true, value: 2 });
    const after = fileRows(await into('fees'));
    expect(after.map(({ dong }) => dong)).toEqual(['150000', ...fees.slice(1).map(({ dong }) => dong), '20000']);
    expect(await brings('fees', [{ ...after.at(-1), name: '' }])).toMatchObject({ ok: true });
    expect(fileRows(await into('fees')).length).toBe(fees.length);
    const version = await currentVersion(world.db, key, Temporal.PlainDate.from('2030-01-01'));
    expect([version?.id, version?.fees[0]?.dong]).toEqual([base, 100_000n]);
  });

  it('is not laid over a draft that somebody kept meanwhile, nor brought by another official', async () => {
    const [first = {}] = fileRows(await into('papers'));
    const lines = [{ typed: { ...first, copy: '3' }, seen: 'another' }];
    const asked = { key, base, section: 'papers', language: 'vi' } as const;
    const stale = await as(world.db, { login: controller, at: '2019-02-20T09:10' }, (deed) =>
      bringRows(deed, asked, lines),
    );
    expect(stale).toMatchObject({ ok: false, reasons: [{ reason: 'draft-changed' }] });
    const other = await brings('papers', [{ ...first, copy: '3' }], 'pham.thu.trang');
    expect(other).toMatchObject({ ok: false, reasons: [{ reason: 'not-allowed' }] });
  });
});
