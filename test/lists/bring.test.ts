import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '#doors/routes.ts';
import { importPath } from '#foundations/importing/panels.tsx';
import { newId } from '#platform/id/index.ts';
import { readTable } from '#platform/spreadsheet/index.ts';
import { type Inside, openInside } from '#test/support/inside.ts';
import * as bringing from './bringing.ts';
import { brought, withoutImport } from './without-import.ts';

let inside: Inside;
beforeAll(async () => {
  inside = await openInside();
});
afterAll(() => inside?.close());

const bring = (url: string, as: string, file: Buffer) => bringing.bring(inside, { url, as }, file);
const send = (url: string, as: string, parts: Readonly<Record<string, string | Buffer>>) =>
  bringing.send(inside, { url, as }, parts);
const takenAway = (url: string, as: string) => bringing.takenAway(inside, { url, as });
const eventsOf = (type: string) => bringing.eventsOf(inside, type);
const { fileOf, shown } = bringing;

describe('every list and book of the router', () => {
  const lists = routes.flatMap(({ method, path }) =>
    method === 'GET' && path.endsWith('.csv') ? path.slice(0, -4) : [],
  );
  const takesFiles = (list: string): boolean =>
    routes.some(({ method, path }) => method === 'POST' && path === importPath(list));

  test('takes its own file back, or is named with the reason why not: none is forgotten, none is named for nothing', () => {
    expect(lists.filter((list) => !takesFiles(list) && !(list in withoutImport))).toEqual([]);
    expect(Object.keys(withoutImport).filter((list) => !lists.includes(list) || takesFiles(list))).toEqual([]);
    expect(lists.filter(takesFiles).toSorted()).toEqual(Object.keys(brought).toSorted());
    for (const why of Object.values(withoutImport)) expect(why.length).toBeGreaterThan(20);
  });

  test.each(Object.entries(brought))(
    '%s: what goes out comes in again and changes nothing',
    async (_, { as, at, query, first }) => {
      if (first) await inside.ask({ method: 'POST', url: at, as, form: { key: newId(), ...first } });
      for (const format of ['csv', 'xlsx'] as const) {
        const { bytes } = await inside.ask({ url: `${at}.${format}${query ? `?${query}` : ''}`, as });
        const read = await readTable(bytes);
        if (!read.ok) throw new Error(`${at}: ${read.reasons}`);
        const answer = await bring(importPath(at), as, bytes);
        const { counts, lines } = shown(answer);
        expect([answer.status, counts, lines]).toEqual([200, [0, 0, read.value.length - 1, 0], undefined]);
      }
    },
  );
});

describe('days of a calendar', () => {
  const admin = 'ngo.quang.vinh';
  const list = '/quan-tri/lich/ubnd-huyen';
  const storm = ['10/10/2019', 'Nghỉ', '', '', 'Nghỉ tránh bão', 'Storm', 'CV 7/UBND-VP', ''];

  test('what was taken away and brought back unchanged changes nothing, in both formats', async () => {
    const before = await eventsOf('calendar.day-changed');
    for (const format of ['csv', 'xlsx'] as const) {
      const { bytes } = await inside.ask({ url: `${list}.${format}?nam=2019`, as: admin });
      const answer = await bring(`${list}/nhap`, admin, bytes);
      const { counts, lines } = shown(answer);
      expect([answer.status, counts[0], counts[1], counts[3], lines]).toEqual([200, 0, 0, 0, undefined]);
    }
    expect(await eventsOf('calendar.day-changed')).toBe(before);
  });

  test('lines that cannot be written say why, all of them, and nothing can be pressed', async () => {
    const [head = []] = await takenAway(`${list}.csv?nam=2019`, admin);
    const wrong = [
      storm,
      storm,
      ['01/02/2019', 'Nghỉ', '', '', 'Hôm đã qua', '', 'QĐ 1', ''],
      ['30/02/2020', 'nghỉ mát', '', '', '', '', '', ''],
    ];
    const answer = await bring(`${list}/nhap`, admin, await fileOf([head, ...wrong], 'csv'));
    expect(answer.status).toBe(422);
    expect(shown(answer)).toMatchObject({ counts: [1, 0, 0, 3], lines: undefined });
    for (const why of ['đã có ở dòng trên', 'Ngày đã qua', 'không đọc được', 'Chưa chọn loại ngày', 'Chưa có căn cứ'])
      expect(answer.text).toContain(why);
  });

  test('new and changed days are shown, written at one press, and read the same when taken away again', async () => {
    const [head = []] = await takenAway(`${list}.csv?nam=2019`, admin);
    const before = await eventsOf('calendar.day-changed');
    const looked = shown(await bring(`${list}/nhap`, admin, await fileOf([head, storm], 'xlsx')));
    expect(looked.counts).toEqual([1, 0, 0, 0]);
    expect(await eventsOf('calendar.day-changed')).toBe(before);
    const press = () => send(`${list}/nhap`, admin, { key: looked.key, lines: looked.lines ?? '' });
    expect((await press()).location).toBe(`${list}/nhap?xong=1`);
    expect((await press()).location).toBe(`${list}/nhap?xong=1`);
    expect(await eventsOf('calendar.day-changed')).toBe(before + 1);
    const named = ['10/10/2019', 'Nghỉ', '', '', 'Nghỉ tránh bão số 5', 'Storm', 'CV 7/UBND-VP', ''];
    const again = await bring(`${list}/nhap`, admin, await fileOf([head, named], 'csv'));
    expect(shown(again).counts).toEqual([0, 1, 0, 0]);
    expect(again.text).toContain('Nghỉ tránh bão → Nghỉ tránh bão số 5');
    const written = (await takenAway(`${list}.xlsx?nam=2019`, admin)).find(([day]) => day === '10/10/2019');
    expect(written?.slice(0, 7)).toEqual(storm.slice(0, 7));
  });

  test('who was quicker is not overwritten, and then no line is written', async () => {
    const [head = []] = await takenAway(`${list}.csv?nam=2019`, admin);
    const [one, two] = ['17/10/2019', '18/10/2019'].map((day) => [day, ...storm.slice(1)]);
    const { lines = '', key } = shown(
      await bring(`${list}/nhap`, admin, await fileOf([head, one ?? [], two ?? []], 'csv')),
    );
    const form = { key: 'quicker-than-the-file', day: '18/10/2019', kind: 'off', vi: 'Nghỉ lũ', basis: 'CV 8' };
    expect((await inside.ask({ method: 'POST', url: `${list}/ngay`, as: admin, form })).status).toBe(303);
    const answer = await send(`${list}/nhap`, admin, { key, lines });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('vừa sửa ngày này');
    expect((await takenAway(`${list}.csv?nam=2019`, admin)).map(([day]) => day)).not.toContain('17/10/2019');
  });

  test('a file that is none of this list says what it lacks', async () => {
    const wrong = async (file: Buffer) => (await bring(`${list}/nhap`, admin, file)).text;
    expect(
      await wrong(
        await fileOf(
          [
            ['Ngày', 'Tên'],
            ['1', '2'],
          ],
          'csv',
        ),
      ),
    ).toContain('Tệp thiếu cột: Loại, Tên ngày, Căn cứ');
    expect(await wrong(Buffer.from([0x4e, 0x67, 0xe0, 0x79]))).toContain('CSV UTF-8');
    expect(await wrong(Buffer.alloc(0))).toContain('Tệp trống, không có byte nào');
    expect((await send(`${list}/nhap`, admin, { key: 'nothing-of-ours', lines: '[1]' })).status).toBe(422);
    expect((await inside.ask({ url: `${list}/nhap`, as: 'lo.thi.nguyet' })).status).toBe(404);
  });
});

describe('the tracker of the roll-out', () => {
  const admin = 'ngo.quang.vinh';
  const list = '/quan-tri/trien-khai';

  test('a state and a note are changed in the file, shown, written at one press, and read so again', async () => {
    const [head = [], ...rows] = await takenAway(`${list}.csv`, admin);
    const at = (name: string): number => head.indexOf(name);
    const paper = rows.findIndex((row) => row[at('Cách làm')] === 'Sổ giấy');
    const changed = (rows[paper] ?? [])
      .with(at('Cách làm'), 'Một cửa điện tử')
      .with(at('Số liệu khi dùng sổ giấy'), '')
      .with(at('Từ ngày'), '18/02/2019')
      .with(at('Ghi chú'), 'QĐ 20/QĐ-UBND');
    const strange = changed.with(0, 'UBND xã Không Có');
    const wrong = await bring(`${list}/nhap`, admin, await fileOf([head, changed, changed, strange], 'csv'));
    expect(shown(wrong)).toMatchObject({ counts: [0, 1, 0, 2], lines: undefined });
    for (const why of ['Xã này đã có ở dòng trên', 'Không có xã nào tên “UBND xã Không Có”'])
      expect(wrong.text).toContain(why);
    const looked = shown(
      await bring(`${list}/nhap`, admin, await fileOf([head, ...rows.with(paper, changed)], 'xlsx')),
    );
    expect(looked.counts).toEqual([0, 1, rows.length - 1, 0]);
    expect(await eventsOf('unit.roll-out-set')).toBe(0);
    const press = (key: string) => send(`${list}/nhap`, admin, { key, lines: looked.lines ?? '' });
    expect((await press(looked.key)).location).toBe(`${list}/nhap?xong=1`);
    expect((await takenAway(`${list}.csv`, admin)).slice(1)[paper]).toEqual(changed);
    expect((await press(`${looked.key}-later`)).text).toContain('Có người vừa ghi cách làm của một xã trong tệp');
    expect(await eventsOf('unit.roll-out-set')).toBe(1);
    expect((await inside.ask({ url: `${list}/nhap`, as: 'pham.thu.trang' })).status).toBe(404);
  });
});

describe('monthly totals of communes on paper', () => {
  const controller = 'tong.van.chuong';
  const list = '/can-bo/tong-hop-thang';

  test('a year goes out, one month is corrected with its reason, comes back and stays', async () => {
    const [head = [], ...rows] = await takenAway(`${list}.csv?nam=2018`, controller);
    const at = (name: string): number => head.indexOf(name);
    expect(shown(await bring(`${list}/nhap`, controller, await fileOf([head, ...rows], 'xlsx'))).counts).toEqual([
      0,
      0,
      rows.length,
      0,
    ]);
    const last = rows.findLastIndex((row) => row[at('Tiếp nhận')] !== '');
    const more = rows.map((row, n) =>
      n === last ? row.with(at('Chứng thực bản sao'), String(Number(row[at('Chứng thực bản sao')]) + 5)) : row,
    );
    const unsaid = await bring(`${list}/nhap`, controller, await fileOf([head, ...more], 'csv'));
    expect(shown(unsaid).counts).toEqual([0, 0, rows.length - 1, 1]);
    expect(unsaid.text).toContain('Ghi lý do sửa');
    const reasoned = more.map((row, n) => (n === last ? row.with(at('Lý do sửa'), 'Đếm sót quyển số 2') : row));
    const looked = shown(await bring(`${list}/nhap`, controller, await fileOf([head, ...reasoned], 'csv')));
    expect(looked.counts).toEqual([0, 1, rows.length - 1, 0]);
    const done = await send(`${list}/nhap`, controller, { key: looked.key, lines: looked.lines ?? '' });
    expect(done.location).toBe(`${list}/nhap?xong=1`);
    const after = (await takenAway(`${list}.csv?nam=2018`, controller)).slice(1);
    const figures = (row: readonly string[]) => row.slice(0, at('Lý do sửa'));
    expect(after.map(figures)).toEqual(more.map(figures));
    expect(after[last]?.[at('Lần ghi')]).toBe('2');
  });

  test('lines of nobody and of no month are told so; an official of elsewhere finds nothing', async () => {
    const [head = [], row = []] = await takenAway(`${list}.csv?nam=2018`, controller);
    const strange = [row.with(0, 'UBND xã Không Có').with(1, 'tháng chạp').with(2, '1')];
    const answer = await bring(`${list}/nhap`, controller, await fileOf([head, ...strange], 'csv'));
    expect(answer.text).toContain('Không có xã nào tên “UBND xã Không Có”');
    expect(answer.text).toContain('Tháng không đọc được');
    expect((await inside.ask({ url: `${list}/nhap`, as: 'pham.thu.trang' })).status).toBe(404);
  });
});
