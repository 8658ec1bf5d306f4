import { afterAll, expect, it } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Result } from '#platform/result/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { correction, walked } from '#test/support/walked.ts';
import { advance, approve, dossierByCode, numberAndSeal, sign } from '../index.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

it('acknowledging a child is handed over to both at once, who sign the book: the desk says so, and the dossier tells it', async () => {
  const way = { ...correction, procedure: 'nhan-cha-me-con-co-yeu-to-nuoc-ngoai' };
  const code = await walked(db, { way, day: '2019-02-12', to: 'settled', name: 'Lò Văn Nhận', identity: '046000321' });
  const asked = { code, seq: null };
  const unit = (await dossierByCode(db, code))?.office_id ?? '';
  const clerks = await whoMay(db, 'dossier.clerk', unit);
  const road: readonly (readonly [string, (deed: Deed) => Promise<Result<unknown, unknown>>])[] = [
    [way.officer, (deed) => advance(deed, asked, { role: 'process', note: 'Đã xác minh.' })],
    [way.head, (deed) => approve(deed, asked)],
    ['lo.thi.nguyet', (deed) => advance(deed, asked, { role: 'present', note: '' })],
    ['luong.van.thuong', (deed) => sign(deed, asked)],
    [clerks[0]?.login ?? '', (deed) => numberAndSeal(deed, asked)],
  ];
  for (const [login, act] of road)
    expect(await as(db, { login, at: '2019-02-19T16:00' }, act)).toMatchObject({ ok: true });
  const seq = (await dossierByCode(db, code))?.seq;
  const press = (more: Readonly<Record<string, string>>) =>
    ask({
      method: 'POST',
      url: `/can-bo/ho-so/${code}/tra`,
      as: 'lo.thi.xuan',
      form: { key: newId(), seq: String(seq), standing: 'owner', paid: 'yes', receiptNumber: '41', ...more },
    });
  const page = await ask({ url: `/can-bo/ho-so/${code}`, as: 'lo.thi.xuan' });
  expect(page.text).toContain('Không cho ủy quyền: chỉ chính chủ hồ sơ.');
  // Nobody else is offered: the desk does not choose what the press would refuse.
  expect(page.text).not.toContain('value="authorised"');
  expect(page.text).toContain('Người khác đến thay thì mời chính chủ hồ sơ đến');
  expect(page.text).toContain('<input type="hidden" name="standing" value="owner"/>');
  // Nor the post: what both sign for is not sent.
  expect(page.text).not.toContain('Đổi cách nhận kết quả');
  const byPost = { by: 'post', recipient: 'Lò Văn Nhận', address: 'bản Bồ Hóng, xã Thanh Xương', phone: '' };
  const sending = await ask({
    method: 'POST',
    url: `/can-bo/ho-so/${code}/cach-nhan`,
    as: 'lo.thi.xuan',
    form: { key: newId(), seq: String(seq), ...byPost },
  });
  expect(sending.status).toBe(422);
  expect(sending.text).toContain('Thủ tục này buộc hai bên cùng đến nhận và ký sổ, kết quả không gửi bưu điện.');
  const alone = await press({});
  expect(alone.status).toBe(422);
  expect(alone.text).toContain(
    'Thủ tục này buộc cả hai bên cùng có mặt khi nhận kết quả và ký sổ. Mời bên còn lại đến',
  );
  const sent = await press({ standing: 'authorised', name: 'Lò Văn Thay', identity: '046000322', bothPresent: 'yes' });
  expect(sent.text).toContain('Thủ tục này không cho ủy quyền: kết quả chỉ trả cho chính chủ hồ sơ.');
  expect((await press({ bothPresent: 'yes' })).status).toBe(303);
  const { text } = await ask({ url: `/can-bo/ho-so/${code}`, as: 'lo.thi.xuan' });
  expect(text).toContain('Cả hai bên có mặt và đã ký sổ');
});
