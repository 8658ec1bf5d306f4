import { afterAll, expect, it } from 'vitest';
import { openInside } from '#test/support/inside.ts';

const inside = await openInside();
afterAll(() => inside.close());

const counterPage = async (procedure: string): Promise<string> =>
  (await inside.ask({ url: `/can-bo/tiep-nhan?quay=mot-cua-huyen&thu-tuc=${procedure}`, as: 'pham.thu.trang' })).text;

it.each([
  ['thi-tuyen-vien-chuc', 'mới có tên, chưa đủ thông tin để tiếp nhận'],
  ['dang-ky-khai-sinh', 'Nơi này không tiếp nhận thủ tục này'],
])(
  'what the counter cannot take says why as it opens, promises no day and has no press to receive: %s',
  async (procedure, why) => {
    const page = await counterPage(procedure);
    expect(page).toContain(why);
    expect(page).not.toContain('value="receive"');
    expect(page).not.toContain('Hẹn trả kết quả');
    expect(page).toContain('value="decline"');
    expect(page).not.toContain('name="name"');
  },
);

it('what is received elsewhere says where', async () => {
  const page = await counterPage('dang-ky-khai-sinh');
  expect(page).toContain('Nơi tiếp nhận:');
  expect(page).toMatch(/Một Cửa .*và \d+ nơi khác/s);
});

it('what the counter takes has the day and the press', async () => {
  const page = await counterPage('dang-ky-thanh-lap-ho-kinh-doanh');
  expect(page).toContain('value="receive"');
  expect(page).toContain('Hẹn trả kết quả');
});
