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
const list = '/quan-tri/gio-ky';
const at = { url: `${list}/nhap`, as };
const set = () => bringing.eventsOf(inside, 'post.signing-hours-set');
const bring = async (table: readonly (readonly string[])[]) =>
  bringing.bring(inside, at, await bringing.fileOf(table, 'xlsx'));

test('hours that cannot be read, or overlap, are told with their day, and nothing can be pressed', async () => {
  const [head = [], first = []] = await bringing.takenAway(inside, { url: `${list}.csv`, as });
  const strange = first.with(1, 'Chức danh lạ');
  const wrong = first.with(head.indexOf('Thứ Hai'), 'chiều').with(head.indexOf('Thứ Ba'), '08:00-10:00 09:00-11:00');
  const answer = await bring([head, wrong, wrong, strange]);
  expect([answer.status, bringing.shown(answer).counts]).toEqual([422, [0, 0, 0, 3]]);
  for (const why of [
    ...[
      'Thứ Hai: không đọc được “chiều”',
      'chồng lên nhau',
      'đã có ở dòng trên',
      'Không có chức danh ký “Chức danh lạ”',
    ],
  ])
    expect(answer.text).toContain(why);
  expect(await set()).toBe(0);
});

test('hours of a leader change by the file, the public roster shows them, and the event tells what stood before', async () => {
  const [head = [], ...rows] = await bringing.takenAway(inside, { url: `${list}.xlsx`, as });
  const wednesday = head.indexOf('Thứ Tư');
  const n = rows.findIndex((row) => row[0] === 'UBND xã Thanh Xương' && row[wednesday] !== '');
  const changed = (rows[n] ?? []).with(wednesday, '07:45-09:15, 15:00-16:30');
  const looked = await bring([head, ...rows.with(n, changed)]);
  const { counts, lines = '', key } = bringing.shown(looked);
  expect([counts[0], counts[1], counts[3]]).toEqual([0, 1, 0]);
  expect(looked.text).toContain('→ 07:45-09:15 15:00-16:30');
  // What changes stands open at the top; the many lines that stay are folded away below it.
  const [open = '', folded = ''] = looked.text.split('<details class="govuk-details');
  expect([open.includes('07:45-09:15'), open.includes('UBND xã Na Ư')]).toEqual([true, false]);
  expect(folded).toContain('UBND xã Na Ư');
  expect(await set()).toBe(0);
  expect((await bringing.send(inside, at, { key, lines })).location).toBe(`${list}/nhap?xong=1`);
  const [, ...after] = await bringing.takenAway(inside, { url: `${list}.csv`, as });
  expect(after[n]?.[wednesday]).toBe('07:45-09:15 15:00-16:30');
  // The house stands on a Wednesday, 20/02/2019.
  expect((await inside.ask({ url: '/cong-khai/lich-truc' })).text).toMatch(/07:45/);
  const told = await inside.db.one<{ payload: { before: string[]; after: string[] } }>(
    sql`select payload from platform.events where type = 'post.signing-hours-set'`,
  );
  expect(told.payload.after).toEqual(expect.arrayContaining(['3/07:45-09:15', '3/15:00-16:30']));
  expect(told.payload.before).not.toEqual(told.payload.after);
  const late = await bringing.send(inside, at, { key: 'the-same-lines-later', lines });
  expect([late.status, late.text.includes('Có người vừa ghi giờ ký')]).toEqual([422, true]);
  expect((await inside.ask({ url: `${list}/nhap`, as: 'pham.thu.trang' })).status).toBe(404);
});
