import { afterAll, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { type Answered, openInside } from '#test/support/inside.ts';
import { fileOf, send } from '../../../../test/lists/bringing.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const clerk = 'lo.thi.thuy';
const at = { url: '/can-bo/nop-theo-danh-sach', as: clerk };
const head = {
  ...{ counter: 'mot-cua-xa-thanh-xuong', procedure: 'ban-sao-trich-luc-ho-tich', submitter: 'other' },
  ...{ submitterName: 'Lò Văn Trưởng', submitterIdentity: '040000901' },
  ...{ place: 'bản Noong Luống, xã Thanh Xương', outsideHours: 'yes' },
};
type Parts = Readonly<Record<string, string | Buffer>>;
const fill = (parts: Parts) => send(inside, at, { key: newId(), do: 'fill', ...head, ...parts });
const dossiers = async (): Promise<number> =>
  (await db.one<{ n: number }>(sql`select count(*)::int as n from dossiers.dossiers`)).n;
const value = ({ text }: Answered, id: string): string =>
  new RegExp(`id="${id}"[^>]* value="([^"]*)"`).exec(text)?.[1] ?? '';

const nine = Array.from({ length: 9 }, (_, n) => [
  String(n + 1),
  `Quàng Thị Tệp ${'ABCDEGHIK'[n]}`,
  String(1950 + n),
  n === 2 ? '' : String(43_000_200 + n).padStart(9, '0'),
  n === 2 ? 'chưa được cấp' : '',
  'x',
]);
const columns = ['STT', 'Họ tên', 'Năm sinh', 'Số CMND', 'Không có, lý do', 'Đủ giấy tờ'];

it('the hamlet head’s file fills the empty rows as it is written, and nothing is received before the press', async () => {
  const before = await dossiers();
  const file = await fileOf([columns, ...nine], 'xlsx');
  const filled = await fill({
    'tep-dong': file,
    'name.0': 'Lò Thị Trước',
    'born.0': '1960',
    'identity.0': '040000333',
  });
  expect(filled.status).toBe(200);
  expect(filled.text).toContain('Đã điền 9 dòng. Chưa có gì được ghi');
  expect([value(filled, 'name-0'), value(filled, 'name-1'), value(filled, 'born-9')]).toEqual([
    'Lò Thị Trước',
    'Quàng Thị Tệp A',
    '1958',
  ]);
  expect(filled.text).toMatch(/id="ready-1"[^>]*checked/);
  expect(await dossiers()).toBe(before);
  const boxes = filled.text.replace(/<input[^>]*type="checkbox"[^>]*>/g, '');
  const typed = [...boxes.matchAll(/name="([a-zA-Z]+\.\d+)"[^>]*? value="([^"]*)"/g)].map(([, ...pair]) => pair);
  const ready = Array.from({ length: 10 }, (_, n) => [`ready.${n}`, 'yes']);
  const form = { ...Object.fromEntries([...typed, ...ready]), ...head, lines: '10', do: 'receive', key: newId() };
  expect((await ask({ method: 'POST', url: at.url, as: clerk, form })).status).toBe(303);
  expect(await dossiers()).toBe(before + 10);
});

it('what is wrong with a line is said beside it, and the line stays as it was pasted', async () => {
  const pasted = ['Vì Văn Dán\thôm qua\t123', 'Vì Thị Dán\t1970\t046000777'].join('\n');
  const filled = await fill({ pasted });
  expect(filled.status).toBe(422);
  expect([value(filled, 'name-0'), value(filled, 'born-0'), value(filled, 'name-1')]).toEqual([
    'Vì Văn Dán',
    'hôm qua',
    'Vì Thị Dán',
  ]);
  expect(filled.text).toContain('Dòng 1 (Vì Văn Dán)');
  expect(filled.text).not.toContain('Dòng 2 (Vì Thị Dán)');
});

it('a file that is none, or has no room, changes no row', async () => {
  const asked = { 'name.0': 'Lò Thị Trước' };
  const none = await fill(asked);
  expect([none.status, none.text.includes('Chọn tệp, hoặc dán')]).toEqual([422, true]);
  const many = Array.from({ length: 40 }, (_, n) => `Người ${n}\t1970`).join('\n');
  const full = await fill({ ...asked, pasted: many });
  expect([full.status, full.text.includes('Tệp có 40 dòng, biểu mẫu còn chỗ cho 39 dòng')]).toEqual([422, true]);
  expect([value(full, 'name-0'), value(full, 'name-1')]).toEqual(['Lò Thị Trước', '']);
});
