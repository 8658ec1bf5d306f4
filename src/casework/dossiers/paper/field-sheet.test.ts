import { afterAll, expect, test } from 'vitest';
import { openInside } from '#test/support/inside.ts';
import { canReadPapers, readPaper } from '#test/support/paper.ts';
import { business, walked } from '#test/support/walked.ts';
import { paths } from '../paths.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

test('whoever goes to look takes a sheet of what was declared and minutes to fill in, while the office works on it', async () => {
  const who = { name: 'Vì Văn Thực', identity: '045000831' };
  const code = await walked(db, { way: business, day: '2019-02-19', to: 'assigned', ...who });
  expect((await ask({ url: paths.dossier(code), as: business.officer })).text).toContain('In: Phiếu công tác thực địa');
  const printed = async (form: string) => {
    const done = await ask({
      ...{ method: 'POST', url: paths.print(code, form), as: business.officer },
      form: { key: `${code}-${form}` },
    });
    const paper = readPaper((await ask({ url: done.location ?? '', as: business.officer })).bytes);
    return { pages: paper.pages.length, text: paper.pages.join(' ').replaceAll(/\s+/g, ' ') };
  };
  if (!canReadPapers) return;
  const sheet = await printed('thuc-dia');
  const papers = ['Giấy đề nghị đăng ký hộ kinh doanh', 'không phù hợp', 'Ghi chép tại thực địa'];
  for (const words of ['PHIẾU CÔNG TÁC THỰC ĐỊA', code, who.name, 'Đỗ Minh Châu', 'Hẹn trả kết quả', ...papers])
    expect(sheet.text).toContain(words);
  const minutes = await printed('bien-ban');
  const parts = ['I. Thành phần', 'III. Kết quả', 'V. Kết luận', 'NGƯỜI LẬP BIÊN BẢN'];
  for (const words of ['BIÊN BẢN', `Kiểm tra, xác minh hồ sơ ${code}`, who.name, 'Đỗ Minh Châu', ...parts])
    expect(minutes.text).toContain(words);
  expect([sheet.pages, minutes.pages]).toEqual([1, 1]);
});

test('neither is printed before an office has it, nor after its work', async () => {
  for (const [to, identity] of [
    ['received', '045000832'],
    ['settled', '045000833'],
  ] as const) {
    const code = await walked(db, { way: business, day: '2019-02-19', to, name: 'Vì Văn Sớm', identity });
    const press = { method: 'POST' as const, url: paths.print(code, 'bien-ban'), as: business.head };
    expect((await ask({ ...press, form: { key: `${code}-bien-ban` } })).status).toBe(404);
  }
});
