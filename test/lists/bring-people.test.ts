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
const list = '/quan-tri/nguoi';
const at = { url: `${list}/nhap`, as };
const head = ['Họ tên', 'Chức danh', 'Đơn vị', 'Vai trò', 'Tài khoản', 'Ngày sinh', 'Số hiệu', 'Từ ngày'];
const [another, unit] = ['Khác người cùng tên', 'Phòng Tư pháp'];
const bring = async (...rows: readonly (readonly string[])[]) =>
  bringing.bring(inside, at, await bringing.fileOf([[...head, another], ...rows], 'xlsx'));
const press = (lines = '', key = '') => bringing.send(inside, at, { key, lines });
const joined = () => bringing.eventsOf(inside, 'person.joined');

/** The post of an official of the department, as the file says it. */
async function aPost(): Promise<string> {
  const [, ...rows] = await bringing.takenAway(inside, { url: `${list}.csv?don-vi=tu-phap`, as });
  return rows.find((row) => row[3]?.includes('Thụ lý'))?.[1] ?? '';
}

test('every reason against a line is told at once, and nothing can be pressed', async () => {
  const post = await aPost();
  const answer = await bring(
    ['', 'Chức danh lạ', 'Phòng Lạ', '', '', '30/02/1990', '#', 'hôm qua', ''],
    ['Lò Văn Kể', post, unit, 'Bay; Thụ lý (Phòng Lạ)', 'Có Dấu', '01/01/2010', '', '01/02/2030', ''],
    ['Quàng Văn Thuận', post, unit, '', '', '', '', '01/02/2019', ''],
    ['Lò Văn Đôi', post, unit, '', 'lo.doi', '', 'TP-1', '01/02/2019', ''],
    ['Lò Văn Đôi', post, unit, '', 'lo.doi', '', 'TP-1', '01/02/2019', ''],
    ['Quàng Văn Thuận', 'Trưởng phòng', unit, '', 'quang.van.thuan', '', '', '', ''],
  );
  expect(answer.status).toBe(422);
  expect(bringing.shown(answer)).toMatchObject({ counts: [1, 0, 0, 5], lines: undefined });
  for (const why of [
    ...['Ghi họ và tên.', 'Ghi ngày sinh theo', 'Số hiệu gồm', 'Không có chức danh ấy', 'vào cột “Từ ngày”'],
    ...['Không có vai trò “Bay”', 'Vai trò ghi tại “Phòng Lạ”', 'Tên đăng nhập cần', 'chưa đủ 18', 'Ngày 01/02/2030'],
    ...['Đã có 1 người cùng tên', 'Tài khoản này đã có ở dòng trên', 'Số hiệu này đã có ở dòng trên'],
    ...['Tên này đã có ở dòng trên', 'ghi ngày nhận chức danh mới vào cột'],
  ])
    expect(answer.text).toContain(why);
  expect(await joined()).toBe(0);
});

test('new officials are shown with what follows, entered at one press with an event each, and taken back one by one', async () => {
  const post = await aPost();
  const rows = [
    ['Lò Văn Kể', post, unit, '', '', '12/04/1990', 'TP-8', '01/02/2019', ''],
    ['Quàng Văn Thuận', post, unit, 'Thụ lý', 'thuan.tu.phap', '', '', '20/02/2019', 'có'],
  ] as const;
  const looked = await bring(...rows);
  const { counts, lines, key } = bringing.shown(looked);
  expect([looked.status, counts]).toEqual([200, [2, 0, 0, 0]]);
  for (const said of ['Tài khoản: lo.van.ke', 'Vai trò: Thụ lý']) expect(looked.text).toContain(said);
  expect(await joined()).toBe(0);
  expect((await press(lines, key)).location).toBe(`${list}/nhap?xong=2`);
  expect((await press(lines, key)).location).toBe(`${list}/nhap?xong=2`);
  expect(await joined()).toBe(2);
  const back = await bring(...rows.map((row) => row.with(4, row[4] || 'lo.van.ke')));
  expect(bringing.shown(back).counts).toEqual([0, 0, 2, 0]);
  const { id } = await inside.db.one<{ id: string }>(sql`select id from staffing.people where name = 'Lò Văn Kể'`);
  const account = await inside.db.one<{ waits: boolean }>(sql`
    select exists (select from access.password_resets r where r.account_id = a.id) as waits
    from access.accounts a where a.person_id = ${id}`);
  expect(account.waits).toBe(true);
  const form = { key: 'brought-and-taken-back' };
  const undone = await inside.ask({ method: 'POST', url: `${list}/${id}/huy-them`, as, form });
  expect(undone.location).toBe('/quan-tri/nguoi?vua=huy');
});

test('a name, a day of birth and a number are corrected; who was quicker is not overwritten', async () => {
  const [, first = []] = await bringing.takenAway(inside, { url: `${list}.csv?don-vi=tu-phap`, as });
  const [name = '', post = '', place = '', roles = '', login = ''] = first;
  const line = (called: string, number: string) => [called, post, place, roles, login, '02/03/1975', number, '', ''];
  const looked = await bring(line(`${name} Mới`, 'TP-9'));
  const { counts, lines, key } = bringing.shown(looked);
  expect(counts).toEqual([0, 1, 0, 0]);
  expect(looked.text).toContain(`${name} → ${name} Mới`);
  expect((await press(lines, key)).location).toBe(`${list}/nhap?xong=1`);
  const [, after = []] = await bringing.takenAway(inside, { url: `${list}.xlsx?don-vi=tu-phap`, as });
  expect(after).toEqual([`${name} Mới`, post, place, roles, login, '02/03/1975', 'TP-9']);
  const late = await press(lines, 'the-same-lines-again');
  expect([late.status, late.text.includes('Có người vừa sửa một cán bộ trong tệp')]).toEqual([422, true]);
  expect((await inside.ask({ url: `${list}/nhap`, as: 'pham.thu.trang' })).status).toBe(404);
  expect((await bring(line(`${name} Mới`, 'TP-9').with(0, name))).text).toContain(`${name} Mới → ${name}`);
});

test('a known official is given another post by a file: seen first, whole or not at all, taken back on their page', async () => {
  const [, ...rows] = await bringing.takenAway(inside, { url: `${list}.csv?don-vi=tu-phap`, as });
  const [name = '', post = '', place = '', roles = '', login = '', born = '', number = ''] =
    rows.find((row) => row[4] === 'quang.van.thuan') ?? [];
  const [, ...others] = await bringing.takenAway(inside, { url: `${list}.csv?don-vi=noi-vu`, as });
  const [, there = '', unitThere = ''] = others.find((row) => row[3]?.includes('Thụ lý')) ?? [];
  const line = (from: string, said = roles) => [name, there, unitThere, said, login, born, number, from, ''];
  const own = [...line('01/02/2019').with(0, 'Ngô Quang Vinh').with(4, as)];
  const refused = await bring(line('01/02/2030'), own);
  expect([refused.status, bringing.shown(refused).counts]).toEqual([422, [0, 0, 0, 2]]);
  expect(refused.text).toContain('Ngày 01/02/2030');
  expect((await bring([name, post, place, 'Ký', login, '', '', '', ''])).text).toContain('chức danh giữ nguyên');
  const looked = await bring(line('20/02/2019'));
  expect(looked.text).toContain(`${place} → ${unitThere}`);
  expect(looked.text).toContain(`${post} → ${there}`);
  const before = await bringing.eventsOf(inside, 'person.appointed');
  const { lines, key } = bringing.shown(looked);
  expect((await press(lines, key)).location).toBe(`${list}/nhap?xong=1`);
  expect((await press(lines, key)).location).toBe(`${list}/nhap?xong=1`);
  expect(await bringing.eventsOf(inside, 'person.appointed')).toBe(before + 1);
  const [, ...after] = await bringing.takenAway(inside, { url: `${list}.xlsx?don-vi=noi-vu`, as });
  const moved = after.find((row) => row[4] === login) ?? [];
  expect(moved.slice(0, 3)).toEqual([name, there, unitThere]);
  expect(bringing.shown(await bring([...moved, '', ''])).counts).toEqual([0, 0, 1, 0]);
  const late = await press(lines, 'the-same-post-again');
  expect([late.status, late.text.includes('Có người vừa sửa')]).toEqual([422, true]);
});
