import { afterAll, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { type Answered, openInside } from '#test/support/inside.ts';
import { fileOf, send } from '../../../../test/lists/bringing.ts';

const inside = await openInside();
afterAll(() => inside.close());

const at = { url: '/can-bo/chung-thuc', as: 'lo.thi.thuy' };
type Parts = Readonly<Record<string, string | Buffer>>;
const head = { office: 'xa-thanh-xuong', requester: 'Lò Văn Sao' };
const fill = (parts: Parts) => send(inside, at, { key: newId(), do: 'fill', ...head, ...parts });
const lines = async (): Promise<number> =>
  (await inside.db.one<{ n: number }>(sql`select count(*)::int as n from certification.lines`)).n;
const value = ({ text }: Answered, id: string): string =>
  new RegExp(`id="${id}"[^>]* value="([^"]*)"`).exec(text)?.[1] ?? '';

it('papers of a file fill the grid after those typed, with the fee of each, and nothing is entered before the press', async () => {
  const before = await lines();
  const file = await fileOf(
    [
      ['Loại giấy tờ', 'Số trang', 'Số bản', 'Việc'],
      ['Bằng tốt nghiệp', '5', '3', 'Bản sao từ bản chính'],
      ['Sổ hộ khẩu', '16', '2', ''],
    ],
    'xlsx',
  );
  const done = await fill({ 'tep-dong': file, paper: 'CMND', pages: '2', copies: '1' });
  expect(done.status).toBe(200);
  expect(done.text).toContain('Đã điền 2 dòng. Chưa có gì được ghi');
  expect(['paper-1', 'paper-2', 'pages-2', 'copies-3'].map((id) => value(done, id))).toEqual([
    'CMND',
    'Bằng tốt nghiệp',
    '5',
    '2',
  ]);
  expect(done.text).toContain('21.000');
  expect(await lines()).toBe(before);
});

it('a row that cannot be read is said with its number, as it was pasted', async () => {
  const done = await fill({ pasted: 'Bằng lái xe\tnăm\t2\nGiấy khai sinh\t1\t2' });
  expect(done.status).toBe(422);
  expect(done.text).toContain('Dòng 1: số trang “năm” không đúng');
  expect([value(done, 'pages-1'), value(done, 'paper-2')]).toEqual(['năm', 'Giấy khai sinh']);
  expect((await fill({})).text).toContain('Chọn tệp, hoặc dán');
});

it('a sum that leaves rows out says which, and one that leaves none says nothing', async () => {
  const reckon = (pages: string) =>
    send(inside, at, { key: newId(), do: 'reckon', ...head, paper: 'Bằng tốt nghiệp', pages, copies: '3' });
  const unread = await reckon('năm');
  expect(unread.text).toContain('Chưa tính dòng 1: số trang, số bản phải là số nguyên từ 1.');
  const read = (await reckon('5')).text;
  expect(read).toContain('Tổng phí: 21.000');
  expect(read).not.toContain('Chưa tính dòng');
});
