import { afterAll, expect, test } from 'vitest';
import { staffByLogin, whoMay } from '#foundations/access/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { correction, walked } from '#test/support/walked.ts';
import { openWork } from '../flow/task.store.ts';
import { recordSignature, sendBack, sign } from '../index.ts';
import { paths } from '../paths.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const clerk = 'vu.thi.bich';
const leader = 'luong.van.thuong';
const at = '2019-02-20T16:30';
const accountOf = async (login: string): Promise<string> => (await staffByLogin(db, login))?.accountId ?? '';
const presented = (identity: string): Promise<string> =>
  walked(db, { way: correction, day: '2019-02-20', to: 'presented', name: 'Lò Thị Lề', identity });
const pageOf = async (code: string, login: string): Promise<string> =>
  (await ask({ url: paths.dossier(code), as: login })).text;

test('what the leader wrote in the margin is typed by the văn thư, and stands above the press that numbers it', async () => {
  const code = await presented('049000001');
  expect(await pageOf(code, clerk)).toContain('Ghi ý kiến lãnh đạo');
  const opinion = 'Đồng ý. Phòng Tư pháp thông báo lại cho xã.';
  const signed = await as(db, { login: clerk, at }, async (deed) =>
    recordSignature(deed, { code, seq: null }, { signerId: await accountOf(leader), listId: null, opinion }),
  );
  expect(signed).toMatchObject({ ok: true });
  const numbers = (await whoMay(db, 'dossier.clerk', (await openWork(db, code))[0]?.unit_id ?? ''))[0]?.login ?? '';
  const page = await pageOf(code, numbers);
  expect(page).toMatch(/Ý kiến của Lường Văn Thưởng \(Vũ Thị Bích ghi lại\).*?Đồng ý\. Phòng Tư pháp thông báo/s);
  expect(page).toContain(`Ý kiến lãnh đạo: ${opinion}`);
});

test('a leader who signs on the screen writes his opinion himself; without one nothing is told', async () => {
  const [said, silent] = [await presented('049000002'), await presented('049000003')];
  const press = (code: string, opinion?: string) =>
    as(db, { login: leader, at }, (deed) => sign(deed, { code, seq: null }, undefined, opinion));
  expect([(await press(said, 'Lưu ý hạn báo cáo')).ok, (await press(silent)).ok]).toEqual([true, true]);
  expect(await pageOf(said, clerk)).toContain('Ý kiến lãnh đạo: Lưu ý hạn báo cáo');
  expect(await pageOf(silent, clerk)).not.toContain('Ý kiến lãnh đạo');
});

test('a folder that comes down unsigned is sent back by whoever took it down, who names the leader', async () => {
  const code = await presented('049000004');
  const back = { role: 'sign', reason: 'Thẩm tra lại nơi sinh' } as const;
  const press = (login: string, signer?: string) =>
    as(db, { login, at }, (deed) => sendBack(deed, { code, seq: null }, { ...back, signer }));
  expect(await press(clerk)).toMatchObject({ ok: false, reasons: [{ field: 'signer', reason: 'no-signer' }] });
  expect(await press(clerk, await accountOf('le.thi.kim.dung'))).toMatchObject({
    ok: false,
    reasons: [{ reason: 'not-a-signer' }],
  });
  expect(await press(correction.officer, await accountOf(leader))).toMatchObject({
    ok: false,
    reasons: [{ reason: 'not-allowed' }],
  });
  expect(await press(clerk, await accountOf(leader))).toMatchObject({ ok: true });
  expect(await openWork(db, code)).toMatchObject([{ act: 'present' }]);
  expect(await pageOf(code, 'lo.thi.nguyet')).toMatch(
    /Lường Văn Thưởng \(Vũ Thị Bích ghi lại\).*?Thẩm tra lại nơi sinh/s,
  );
});
