import { afterAll, beforeAll, expect, test } from 'vitest';
import { unitByKey } from '#foundations/organisations/index.ts';
import { type Inside, openInside } from '#test/support/inside.ts';
import * as bringing from './bringing.ts';

let inside: Inside;
beforeAll(async () => {
  inside = await openInside();
});
afterAll(() => inside?.close());

const as = 'ngo.quang.vinh';
const list = '/quan-tri/don-vi';
const at = { url: `${list}/nhap`, as };
const [day, decision] = ['01/04/2019', '77/QĐ-UBND ngày 18/02/2019'];
const press = (lines = '', key = '') => bringing.send(inside, at, { key, lines });
const changed = () => bringing.eventsOf(inside, 'unit.changed');

/** The house's own file with two columns more, and the line of a unit in it. */
async function ownFile() {
  const [head = [], ...rows] = await bringing.takenAway(inside, { url: `${list}.xlsx`, as });
  const column = (name: string): number => head.indexOf(name);
  const row = (key: string): string[] => [
    ...(rows.find((one) => one[column('Tên trong địa chỉ')] === key) ?? []),
    ...['', '', '', ''],
  ];
  const empty = head.map(() => '');
  const heads = [...head, 'Từ ngày', 'Quyết định', 'Đơn vị tiếp nhận', 'Hình thức'];
  const write = (of: readonly string[], said: Readonly<Record<string, string>>): string[] =>
    Object.entries(said).reduce<string[]>((line, [name, value]) => line.with(heads.indexOf(name), value), [...of]);
  const bring = async (...lines: readonly (readonly string[])[]) =>
    bringing.bring(inside, at, await bringing.fileOf([heads, ...lines], 'csv'));
  return { row, write, bring, fresh: [...empty, '', '', '', ''] };
}

const said = { 'Từ ngày': day, 'Quyết định': decision };
const commune = {
  ...{ Tên: 'UBND xã Mường Mới', 'Tên gọn': 'Mường Mới', Loại: 'Ủy ban nhân dân xã', Thuộc: 'UBND huyện Điện Biên' },
  ...{ 'Mã hồ sơ': '000.77.29.H18', Vùng: 'Vùng cao', ...said },
};

test('every reason against a line is told at once, and nothing can be pressed', async () => {
  const { row, write, bring, fresh } = await ownFile();
  const answer = await bring(
    write(row('y-te'), { 'Tên gọn': 'Y', 'Mã hồ sơ': '?', 'Điện thoại': '0215' }),
    write(row('y-te'), { Tên: 'Phòng khác', ...said }),
    write(fresh, { Tên: 'UBND xã Mới', Loại: 'Ủy ban nhân dân xã', Thuộc: 'UBND huyện Lạ' }),
    write(fresh, { 'Tên trong địa chỉ': 'khong-co', Tên: 'X' }),
    write(fresh, commune),
    write(fresh, commune),
  );
  expect(answer.status).toBe(422);
  expect(bringing.shown(answer)).toMatchObject({ counts: [1, 0, 0, 5], lines: undefined });
  for (const why of [
    ...['Không đổi bằng tệp: Điện thoại', 'Ghi tên gọn', 'Mã gồm', 'Ghi ngày theo', 'Ghi số và ngày quyết định'],
    ...[
      'Đơn vị này đã có ở dòng trên',
      'Không có đơn vị “UBND huyện Lạ”',
      'vùng thấp hay',
      'Không có đơn vị “khong-co”',
    ],
    ...['Tên này đã có ở dòng trên', 'Mã này đã có ở dòng trên'],
  ])
    expect(answer.text).toContain(why);
  expect(await changed()).toBe(0);
});

test('a unit is opened and one is named and coded from their day, at one press with an event each; taken back on its page', async () => {
  const { row, write, bring, fresh } = await ownFile();
  const renamed = write(row('y-te'), { Tên: 'Phòng Y tế và Dân số', 'Mã hồ sơ': '000.98.29.H18', ...said });
  const looked = await bring(renamed, write(fresh, commune));
  const { counts, lines, key } = bringing.shown(looked);
  expect([looked.status, counts]).toEqual([200, [1, 1, 0, 0]]);
  for (const shown of ['Phòng Y tế → Phòng Y tế và Dân số', `→ ${day}`]) expect(looked.text).toContain(shown);
  expect(await changed()).toBe(0);
  expect((await press(lines, key)).location).toBe(`${list}/nhap?xong=2`);
  expect(await changed()).toBe(3);
  expect((await unitByKey(inside.db, 'y-te'))?.name).toBe('Phòng Y tế');
  const page = (await inside.ask({ url: `${list}/y-te`, as })).text;
  for (const shown of ['Phòng Y tế và Dân số', '000.98.29.H18', decision]) expect(page).toContain(shown);
  expect((await press(lines, 'the-same-lines-again')).text).toContain('Có người vừa ghi thay đổi của một đơn vị');
  const undo = /action="([^"]+thay-doi-don-vi[^"]+)"/.exec(page)?.[1] ?? '';
  const form = { key: 'taken-back-after-a-file' };
  expect((await inside.ask({ method: 'POST', url: undo, as, form })).status).toBe(303);
  expect((await inside.ask({ url: `${list}/nhap`, as: 'tong.van.chuong' })).status).toBe(404);
});

test('a unit ends by its line, with whoever follows it: what stands against it is told, and what is open goes over on its day', async () => {
  const { row, write, bring } = await ownFile();
  const ends = { 'Kết thúc': '01/06/2019', 'Quyết định': decision };
  const alone = await bring(write(row('tai-chinh-ke-hoach'), ends));
  expect([alone.status, alone.text.includes('chọn đơn vị tiếp nhận')]).toEqual([422, true]);
  const unknown = await bring(write(row('tai-chinh-ke-hoach'), { ...ends, 'Đơn vị tiếp nhận': 'Phòng Lạ' }));
  expect(unknown.text).toContain('Không có đơn vị “Phòng Lạ” để tiếp nhận');
  const followed = { ...ends, 'Đơn vị tiếp nhận': 'Phòng Kinh tế và Hạ tầng', 'Hình thức': 'Chia' };
  const looked = await bring(write(row('tai-chinh-ke-hoach'), followed));
  expect([looked.status, looked.text.includes('Phòng Kinh tế và Hạ tầng')]).toEqual([200, true]);
  const { lines, key } = bringing.shown(looked);
  expect((await press(lines, key)).status).toBe(303);
  const unit = await unitByKey(inside.db, 'tai-chinh-ke-hoach');
  expect(unit?.closedOn?.toString()).toBe('2019-06-01');
});

test('what a unit is part of changes by a file too, from the day of its line', async () => {
  const { row, write, bring } = await ownFile();
  const answer = await bring(write(row('mot-cua-xa-thanh-xuong'), { Thuộc: 'UBND xã Thanh An', ...said }));
  const { counts, lines, key } = bringing.shown(answer);
  expect([answer.status, counts]).toEqual([200, [0, 1, 0, 0]]);
  expect((await press(lines, key)).status).toBe(303);
  const page = await inside.ask({ url: `${list}/mot-cua-xa-thanh-xuong`, as });
  for (const shown of ['Đổi trực thuộc', day, decision]) expect(page.text).toContain(shown);
  const lost = await bring(write(row('mot-cua-xa-thanh-an'), { Thuộc: 'UBND xã Lạ', ...said }));
  expect(lost.text).toContain('Không có đơn vị “UBND xã Lạ”');
});
