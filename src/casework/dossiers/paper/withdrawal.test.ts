import { afterAll, expect, test } from 'vitest';
import { openInside } from '#test/support/inside.ts';
import { canReadPapers, readPaper } from '#test/support/paper.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { dossierByCode, withdraw } from '../index.ts';
import { paths } from '../paths.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

test('a withdrawal is refused without a reason, the rest kept; once made, its paper lists what went back', async () => {
  const who = { name: 'Vì Văn Rút', identity: '045000822' };
  const code = await walked(db, { way: business, day: '2019-02-13', to: 'assigned', ...who });
  const typed = { standing: 'kin', name: 'Vì Thị Vợ', identity: '045000823', authority: 'Sổ hộ khẩu', reason: '' };
  const empty = await ask({
    ...{ method: 'POST', url: paths.act(code, 'cong-dan-rut'), as: business.clerk },
    form: { key: `${code}-rut`, seq: `${(await dossierByCode(db, code))?.seq}`, ...typed },
  });
  expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('Ghi lý do rút hồ sơ theo lời công dân')]);
  expect(empty.text).toContain('value="Vì Thị Vợ"');
  const press = (key: string) =>
    ask({ method: 'POST', url: paths.print(code, 'rut'), as: business.clerk, form: { key } });
  expect((await press(`${code}-1`)).status).toBe(404);
  const reason = 'Đổi địa điểm kinh doanh.';
  const done = await as(db, { login: business.clerk, at: '2019-02-20T08:28' }, (deed) =>
    withdraw(deed, { code, seq: null }, { standing: 'owner', name: '', identity: '', reason }),
  );
  expect(done.ok).toBe(true);
  const printed = await press(`${code}-2`);
  expect(printed.status).toBe(303);
  if (!canReadPapers) return;
  const paper = await ask({ url: printed.location ?? '', as: business.clerk });
  const text = readPaper(paper.bytes).pages.join(' ');
  for (const words of ['ĐƠN ĐỀ NGHỊ RÚT HỒ SƠ', 'Vì Văn Rút', 'chủ hồ sơ', reason, 'Giấy tờ nhận lại', '01 bản chính'])
    expect(text).toContain(words);
});
