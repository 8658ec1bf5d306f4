import { afterAll, expect, test } from 'vitest';
import { advance } from '#casework/dossiers/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { land, walked } from '#test/support/walked.ts';
import { approveManyReasonText } from './approve.text.ts';
import { approveMany } from './approve-many.act.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

test('a matter of land is approved among others only once its head has opened it today', async () => {
  const who = { name: 'Quàng Văn Đất', identity: '045000811' };
  const code = await walked(db, { way: land, day: '2019-02-11', to: 'settled', ...who });
  for (const hour of ['13', '14', '15'])
    await as(db, { login: land.officer, at: `2019-02-19T${hour}:00` }, (deed) =>
      advance(deed, { code, seq: null }, { role: 'process', note: '', outcome: hour === '15' ? 'pass' : undefined }),
    );
  const press = () =>
    as(db, { login: land.head, at: '2019-02-20T08:28' }, (deed) => approveMany(deed, [{ code, seq: null }]));
  const refused = await press();
  expect(refused).toMatchObject({ ok: false, reasons: [{ reason: 'line', code, because: { reason: 'not-opened' } }] });
  if (!refused.ok) expect(approveManyReasonText(refused.reasons[0]!, 'vi')).toContain('mở xem hồ sơ trong ngày');
  const queue = async () => (await ask({ url: '/can-bo/viec?viec=approve&het=1', as: land.head })).text;
  const before = await queue();
  expect(before).toContain('Mở xem trước');
  expect(before).not.toContain(`value="${code}~`);
  expect((await ask({ url: `/can-bo/ho-so/${code}`, as: land.head })).status).toBe(200);
  const box = (await queue()).match(new RegExp(`<input[^>]*value="${code}~[^>]*>`))?.[0];
  expect(box).toContain('checked');
  expect(await press()).toMatchObject({ ok: true });
});
