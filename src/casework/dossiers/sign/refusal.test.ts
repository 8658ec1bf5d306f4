import { afterAll, expect, test } from 'vitest';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, walked } from '#test/support/walked.ts';
import { openWork } from '../flow/task.store.ts';
import { advance, approve } from '../index.ts';
import { paths } from '../paths.ts';
import { dossierOfficeRoutes } from '../web.tsx';
import { layBefore } from './signing-list.act.ts';

const { db, close } = await worldDatabase();
afterAll(close);

test('what is laid before a signer is named: a refusal says that it is one, on the screen and on the list', async () => {
  const person = { name: 'Lò Văn Đường', identity: '047000001' };
  const code = await walked(db, { way: business, day: '2019-02-19', to: 'assigned', ...person });
  const asked = { code, seq: null };
  const grounds = { role: 'process', outcome: 'refuse', note: 'Đã đứng tên một hộ kinh doanh khác' } as const;
  const proposed = await as(db, { login: business.officer, at: '2019-02-19T14:00' }, (deed) =>
    advance(deed, asked, grounds),
  );
  const agreed = await as(db, { login: business.head, at: '2019-02-19T14:30' }, (deed) => approve(deed, asked));
  expect([proposed.ok, agreed.ok]).toEqual([true, true]);
  const served = await serveRoutes(db, dossierOfficeRoutes);
  const told = 'Ký thông báo không cấp: Đăng ký thành lập hộ kinh doanh';
  expect((await served.get(paths.signing(), await tokenOf(db, business.head))).text).toContain(told);
  const unitId = (await openWork(db, code))[0]?.unit_id ?? '';
  const list = await as(db, { login: 'ca.van.sang', at: '2019-02-20T08:20' }, (deed) =>
    layBefore(deed, unitId, [code]),
  );
  const seen = await served.get(paths.signingList(list.ok ? list.value : ''), await tokenOf(db, 'ca.van.sang'));
  expect(seen.text).toContain(told);
  await served.close();
});
