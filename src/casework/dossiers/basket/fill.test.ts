import { afterAll, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { fileOf, send } from '../../../../test/lists/bringing.ts';

const inside = await openInside();
afterAll(() => inside.close());

const at = { url: '/can-bo/nhieu-thu-tuc', as: 'lo.thi.thuy' };
const fill = (parts: Readonly<Record<string, string | Buffer>>) =>
  send(inside, at, { key: newId(), do: 'fill', counter: 'mot-cua-xa-thanh-xuong', ...parts });

const baskets = async (): Promise<number> =>
  (await inside.db.one<{ n: number }>(sql`select count(*)::int as n from dossiers.baskets`)).n;

it('procedures of a file become rows; what is none, or several, stays where it was pasted', async () => {
  const before = await baskets();
  const file = await fileOf(
    [
      ['Thủ tục', 'Số lượng', 'Nội dung yêu cầu'],
      ['Cấp bản sao trích lục hộ tịch', '3', 'Bản sao khai sinh'],
      ['đăng ký', '', ''],
      ['không có thủ tục này', '2', ''],
    ],
    'csv',
  );
  const answer = await fill({ 'tep-dong': file });
  expect(answer.status).toBe(422);
  expect(answer.text).toMatch(/id="quantity-0"[^>]* value="3"/);
  expect(answer.text).toMatch(/id="subject-0"[^>]* value="Bản sao khai sinh"/);
  expect(answer.text).toMatch(/Dòng “đăng ký”: \d+ thủ tục khớp/);
  expect(answer.text).toContain('Dòng “không có thủ tục này”: không có thủ tục nào');
  expect(answer.text).toContain('không có thủ tục này\t2');
  expect(await baskets()).toBe(before);
});

it('what fits is filled without a word; nine at once do not', async () => {
  const done = await fill({ pasted: 'Cấp bản sao trích lục hộ tịch\t2' });
  expect([done.status, done.text.includes('Đã điền 1 dòng')]).toEqual([200, true]);
  const nine = Array(9).fill('Cấp bản sao trích lục hộ tịch').join('\n');
  const full = await fill({ pasted: nine });
  expect([full.status, full.text.includes('Tệp có 9 dòng, biểu mẫu còn chỗ cho 8 dòng')]).toEqual([422, true]);
});
