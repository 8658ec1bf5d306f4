import { afterAll, expect, it } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { numberAndSeal, returnResult, sign } from '../index.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

it('tells who received a dossier and when, and into whose hands its result went, on what footing and paper', async () => {
  const who = { name: 'Lò Thị Nhận', identity: '046000001' };
  const code = await walked(db, { way: business, day: '2019-02-19', to: 'settled', ...who });
  const asked = { code, seq: null };
  await as(db, { login: business.head, at: '2019-02-19T15:00' }, (deed) => sign(deed, asked));
  const unit = await unitByKey(db, 'tai-chinh-ke-hoach');
  const login = (await whoMay(db, 'dossier.clerk', unit?.id ?? ''))[0]?.login ?? '';
  await as(db, { login, at: '2019-02-19T15:10' }, (deed) => numberAndSeal(deed, asked));
  const collection = {
    standing: 'authorised',
    name: 'Lò Văn Cháu',
    identity: 'CMND 046000002',
    authority: 'UQ 19/02/2019',
    paid: true,
  } as const;
  const done = await as(db, { login: 'lo.thi.xuan', at: '2019-02-20T09:00' }, (deed) =>
    returnResult(deed, asked, { ...collection, receipts: { receiptNumber: null } }),
  );
  expect(done.ok).toBe(true);
  const page = (await ask({ url: `/can-bo/ho-so/${code}`, as: 'lo.thi.xuan' })).text;
  expect(page).toContain('Lò Văn Cháu, Người được ủy quyền, CMND 046000002, UQ 19/02/2019, 09:00 20/02/2019');
  expect(page).toContain('Người thụ lý: Đỗ Minh Châu');
  expect(page).toContain('Nơi nhận: Phòng Tài chính – Kế hoạch');
  expect(page).toMatch(/Vào sổ, đóng dấu<.*?Số \d+\/2019, Sổ đăng ký hộ kinh doanh/s);
  const first = /<ol class="mc-strip".*?<\/li>/s.exec(page)?.[0] ?? '';
  expect(first).toMatch(/Phạm Thu Trang<br ?\/?>\d\d:\d\d 19\/02\/2019/);
});
