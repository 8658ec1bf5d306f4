import { afterAll, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import * as bringing from '../../../../test/lists/bringing.ts';
import { retentions } from './retention.store.ts';

const inside = await openInside();
afterAll(() => inside.close());

const as = 'ngo.quang.vinh';
const url = '/quan-tri/thoi-han-bao-quan';
const marriage = 'dang-ky-ket-hon';
const stands = async (key: string) => (await retentions(inside.db)).find((one) => one.key === key);
const seen = async () => /name="seen" value="([^"]*)"/.exec((await inside.ask({ url, as })).text)?.[1] ?? '';
const write = async (form: Readonly<Record<string, string>>, who = as) =>
  inside.ask({ method: 'POST', url, as: who, form: { key: newId(), seen: await seen(), ...form } });

test('a period is written for a procedure with its basis, shown in the list for the archive, and taken away again', async () => {
  const done = await write({
    procedure: marriage,
    years: '70 năm',
    basis: 'Thông tư 09/2011/TT-BNV, mục 8',
    sure: 'yes',
  });
  expect(done.status).toBe(303);
  expect(await stands(marriage)).toMatchObject({ years: 70, sure: true });
  const shown = (await inside.ask({ url: `${url}?xong=1`, as })).text;
  for (const said of ['70 năm', 'Thông tư 09/2011/TT-BNV, mục 8', 'Đã ghi thời hạn bảo quản'])
    expect(shown).toContain(said);
  expect((await write({ procedure: marriage, years: '', basis: '' })).status).toBe(303);
  expect(await stands(marriage)).toBeUndefined();
  const told = await inside.db.rows<{ payload: object }>(
    sql`select payload from platform.events where type = 'retention.set' order by position`,
  );
  expect(told.map(({ payload }) => payload)).toEqual([
    { procedure: marriage, before: 'none', after: '70' },
    { procedure: marriage, before: '70', after: 'none' },
  ]);
});

test('everything that is wrong is told at once, what was typed stays, and only who keeps the catalogue writes', async () => {
  const wrong = await write({ procedure: marriage, years: 'lâu', basis: 'TT' });
  expect(wrong.status).toBe(422);
  for (const said of ['Thời hạn là số năm từ 1 đến 99', 'Ghi căn cứ', 'value="lâu"'])
    expect(wrong.text).toContain(said);
  expect((await write({ procedure: '*', years: '' })).text).toContain('Mức chung phải có thời hạn');
  expect((await write({ procedure: 'khong-co', years: '5', basis: 'Thông tư 09' })).text).toContain(
    'Không có thủ tục này',
  );
  expect((await write({ procedure: marriage, years: '5', basis: 'Thông tư 09' }, 'pham.thu.trang')).status).toBe(404);
});

test('who writes over what another has just written is told so', async () => {
  const before = await seen();
  const sent = { procedure: '*', basis: 'Quyết định của huyện' };
  expect((await write({ ...sent, years: '30' })).status).toBe(303);
  const late = await write({ ...sent, years: '40', seen: before });
  expect([late.status, late.text.includes('Có người vừa ghi')]).toEqual([422, true]);
  expect(await stands('*')).toMatchObject({ years: 30, sure: false });
});

test('the file comes back: a line new, a line changed, the others as they are; nothing is written before the press', async () => {
  const at = { url: `${url}/nhap`, as };
  const [head = [], ...rows] = await bringing.takenAway(inside, { url: `${url}.xlsx`, as });
  const birth = rows.findIndex(([key]) => key === 'dang-ky-khai-sinh');
  const years = head.indexOf('Thời hạn');
  const added = [marriage, '', '70', 'Thông tư 09/2011/TT-BNV, mục 8', 'có'];
  const table = [head, ...rows.with(birth, (rows[birth] ?? []).with(years, '99')), added];
  const looked = await bringing.bring(inside, at, await bringing.fileOf(table, 'csv'));
  const { counts, lines = '', key } = bringing.shown(looked);
  expect(counts).toEqual([1, 1, rows.length - 1, 0]);
  expect(await stands(marriage)).toBeUndefined();
  expect((await bringing.send(inside, at, { key, lines })).location).toBe(`${url}/nhap?xong=2`);
  expect([await stands(marriage), await stands('dang-ky-khai-sinh')]).toMatchObject([{ years: 70 }, { years: 99 }]);
});
