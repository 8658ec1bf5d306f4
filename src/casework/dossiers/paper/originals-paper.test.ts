import { afterAll, expect, test } from 'vitest';
import { openInside } from '#test/support/inside.ts';
import { canReadPapers, readPaper } from '#test/support/paper.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { dossierByCode, giveBackOriginals, keepOriginal, voidDossier } from '../index.ts';
import { paths } from '../paths.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const paper = { name: 'Sổ hộ khẩu số 120077', count: 1, place: 'Tủ 2, ngăn 3', broughtBy: 'Vì Thị Gốc' };

/** The paper as it is read, in the order of its words. */
async function printed(code: string, key: string, form = 'ban-chinh'): Promise<string> {
  const press = { method: 'POST', url: paths.print(code, form), as: business.clerk, form: { key } } as const;
  const { location } = await ask(press);
  const bytes = location && (await ask({ url: location, as: business.clerk })).bytes;
  return bytes && canReadPapers ? readPaper(bytes).pages.join(' ').replace(/\s+/g, ' ') : '';
}

test('an original is signed for when it is kept and when it goes back, also of a dossier entered by mistake, which has no other paper', async () => {
  const who = { name: 'Vì Thị Gốc', identity: '045000877' };
  const code = await walked(db, { way: business, day: '2019-02-19', to: 'received', ...who });
  const page = async (just = '') => (await ask({ url: `/can-bo/ho-so/${code}${just}`, as: business.clerk })).text;
  const receipt = `action="${paths.print(code, 'ban-chinh')}"`;
  expect(await page()).not.toContain(receipt);
  const asked = { code, seq: null };
  const deed = (at: string) => ({ login: business.clerk, at: `2019-02-19T${at}` });
  await as(db, deed('08:30'), (one) => keepOriginal(one, asked, paper));
  expect(await page('?vua=giu-ban-chinh')).toContain('In giấy biên nhận bản chính');
  const kept = await printed(code, `${code}-giu`);
  const voided = await as(db, deed('09:00'), (one) => voidDossier(one, asked, 'Nhập nhầm thủ tục của người khác.'));
  expect(voided.ok).toBe(true);
  const stands = await page();
  expect(stands).toContain(receipt);
  expect(stands).not.toContain(paths.print(code, '01'));
  const slip = {
    method: 'POST',
    url: paths.print(code, '01'),
    as: business.clerk,
    form: { key: `${code}-01` },
  } as const;
  expect((await ask(slip)).status).toBe(404);
  const owner = { standing: 'owner', name: '', identity: '' } as const;
  await as(db, deed('10:00'), (one) => giveBackOriginals(one, asked, owner));
  const back = await printed(code, `${code}-tra`);
  expect((await dossierByCode(db, code))?.state).toBe('voided');
  if (!canReadPapers) return;
  for (const said of ['GIẤY BIÊN NHẬN GIỮ BẢN CHÍNH', 'Sổ hộ khẩu số 120077', 'Tủ 2, ngăn 3', 'đang giữ'])
    expect(kept).toContain(said);
  for (const said of ['GIẤY BIÊN NHẬN TRẢ BẢN CHÍNH', 'Hồ sơ: đã hủy do nhập nhầm.', '10 giờ 00 phút', 'Liên 2'])
    expect(back).toContain(said);
  expect(back).not.toMatch(/đang giữ|In lại/);
});

test('papers of a dossier that ended without a result go back against a list that both sign; while it goes on there is no such list', async () => {
  const who = { name: 'Vì Thị Giấy', identity: '045000878' };
  const code = await walked(db, { way: business, day: '2019-02-19', to: 'received', ...who });
  const receipt = `action="${paths.print(code, 'tra-giay')}"`;
  const page = async () => (await ask({ url: `/can-bo/ho-so/${code}`, as: business.clerk })).text;
  expect(await page()).not.toContain(receipt);
  const early = { method: 'POST', url: paths.print(code, 'tra-giay'), as: business.clerk } as const;
  expect((await ask({ ...early, form: { key: `${code}-som` } })).status).toBe(404);
  const reason = 'Nhập nhầm thủ tục của người khác.';
  await as(db, { login: business.clerk, at: '2019-02-19T09:00' }, (one) =>
    voidDossier(one, { code, seq: null }, reason),
  );
  expect(await page()).toContain(receipt);
  const back = await printed(code, `${code}-giay`, 'tra-giay');
  if (!canReadPapers) return;
  for (const said of [
    'GIẤY BIÊN NHẬN TRẢ LẠI GIẤY TỜ HỒ SƠ',
    'Hồ sơ: đã hủy do nhập nhầm.',
    'Giấy đề nghị đăng ký hộ kinh doanh',
    'Hai bên đã kiểm đếm, giao và nhận đủ giấy tờ ghi trên.',
    'NGƯỜI TRẢ GIẤY TỜ',
    'NGƯỜI NHẬN LẠI GIẤY TỜ',
    'Vì Thị Giấy',
    'Liên 2: Giao người nhận',
  ])
    expect(back).toContain(said);
});
