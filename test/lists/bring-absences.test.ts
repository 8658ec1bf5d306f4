import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { type Inside, openInside } from '#test/support/inside.ts';
import * as bringing from './bringing.ts';

let inside: Inside;
beforeAll(async () => {
  inside = await openInside();
});
afterAll(() => inside?.close());

const as = 'ngo.quang.vinh';
const list = '/quan-tri/vang-mat';
const at = { url: `${list}/nhap`, as };
const heads = ['Tài khoản', 'Lý do', 'Từ ngày', 'Đến hết ngày', 'Tài khoản người thay'];
const thuan = 'quang.van.thuan';
const bring = async (...rows: readonly (readonly string[])[]) =>
  bringing.bring(inside, at, await bringing.fileOf([heads, ...rows], 'xlsx'));
const press = async (looked: Awaited<ReturnType<typeof bring>>) => {
  const { key, lines = '' } = bringing.shown(looked);
  return (await bringing.send(inside, at, { key, lines })).location;
};
const written = async (login = thuan) =>
  inside.db.rows<{ id: string; reason: string; days: string; stands: string | null }>(sql`
    select a.id, a.reason, a.during::text as days, s.login as stands from staffing.absences a
    join access.accounts c on c.person_id = a.person_id left join access.accounts s on s.person_id = a.substitute_id
    where c.login = ${login} order by a.during`);

test('every line that cannot be written is told why, beside what stands and what the file itself says', async () => {
  const looked = await bring(
    ['khong.co.ai', 'Nghỉ phép', '04/03/2019', '05/03/2019', ''],
    [thuan, 'đi chơi', '05/03/2019', '04/03/2019', 'khong.co.ai'],
    ['le.thi.kim.dung', 'Nghỉ phép', '04/03/2019', '08/03/2019', ''],
    ['le.thi.kim.dung', 'Đi học', '08/03/2019', '09/03/2019', ''],
    ['leo.van.khut', 'Nghỉ ốm', '06/03/2019', '06/03/2019', 'le.thi.kim.dung'],
  );
  expect([looked.status, bringing.shown(looked).counts]).toEqual([422, [0, 0, 0, 5]]);
  for (const why of [
    'Không có tài khoản “khong.co.ai”',
    'Chọn lý do vắng mặt.',
    'Ngày cuối đứng trước ngày đầu.',
    'Chọn người thay có tài khoản.',
    'Đã ghi vắng mặt trong những ngày này.',
    'Người thay cũng vắng trong những ngày này.',
  ])
    expect(looked.text).toContain(why);
  expect(await bringing.eventsOf(inside, 'person.away')).toBe(0);
});

test('absences come in by a file with who stands in, change by it from their first day, and show on the list', async () => {
  const first = await bring(
    [thuan, 'Nghỉ phép', '04/03/2019', '06/03/2019', 'le.thi.kim.dung'],
    ['leo.van.khut', 'công tác', '20/02/2019', '22/02/2019', ''],
  );
  expect(bringing.shown(first).counts).toEqual([2, 0, 0, 0]);
  expect(await written()).toEqual([]);
  expect(await press(first)).toBe(`${list}/nhap?xong=2`);
  expect(await written()).toMatchObject([
    { reason: 'leave', days: '[2019-03-04,2019-03-07)', stands: 'le.thi.kim.dung' },
  ]);
  const { text } = await inside.ask({ url: list, as });
  expect(text).toMatch(/Lèo Văn Khụt[\s\S]*Công tác[\s\S]*Chưa có[\s\S]*Đang vắng[\s\S]*Hủy/);
  const [head = [], ...rows] = await bringing.takenAway(inside, { url: `${list}.csv`, as });
  const n = rows.findIndex((row) => row.includes(thuan));
  const [last, reason] = [head.indexOf('Đến hết ngày'), head.indexOf('Lý do')];
  const changed = rows.with(n, (rows[n] ?? []).with(last, '05/03/2019').with(reason, 'Nghỉ ốm'));
  const again = await bringing.bring(inside, at, await bringing.fileOf([head, ...changed], 'csv'));
  expect(bringing.shown(again).counts.slice(0, 2)).toEqual([0, 1]);
  expect(again.text).toContain('05/03/2019');
  expect(await press(again)).toBe(`${list}/nhap?xong=1`);
  expect(await written()).toMatchObject([{ reason: 'illness', days: '[2019-03-04,2019-03-06)' }]);
  // Somebody else was quicker: what was looked at stands no more.
  expect(await press(again)).toBeUndefined();
});

test('an absence to come is taken back; whoever is back from one that runs was away until yesterday; what is over stays', async () => {
  const end = async (id: string, by = as) =>
    inside.ask({
      method: 'POST',
      url: `${list}/${id}/het`,
      as: by,
      form: { key: `the-end-of-${id}`.slice(0, 40) + by },
    });
  const [{ id = '' } = {}] = await written();
  expect((await end(id, 'pham.thu.trang')).status).toBe(404);
  expect((await end(id)).location).toBe(`${list}?vua=huy`);
  expect(await written()).toEqual([]);
  await press(
    await bring(
      ['ca.van.sang', 'Nghỉ ốm', '18/02/2019', '22/02/2019', ''],
      ['ca.van.sang', 'Đi học', '01/02/2019', '02/02/2019', ''],
    ),
  );
  const [over, runs] = await written('ca.van.sang');
  expect((await end(runs?.id ?? '')).location).toBe(`${list}?vua=ve`);
  expect((await written('ca.van.sang')).map(({ days }) => days)).toEqual([
    '[2019-02-01,2019-02-03)',
    '[2019-02-18,2019-02-20)',
  ]);
  const late = await end(over?.id ?? '');
  expect([late.status, late.text.includes('Lần vắng này đã qua')]).toEqual([422, true]);
  expect(await bringing.eventsOf(inside, 'person.away-taken-back')).toBe(1);
});
