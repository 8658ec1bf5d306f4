import { afterAll, expect, test } from 'vitest';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { business } from '#test/support/walked.ts';
import { receive, withdraw } from '../index.ts';
import { paths } from '../paths.ts';
import { tradeNameOf } from './trade-name.rules.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const title = 'Tên hoặc chủ hộ đã có hồ sơ trong huyện';

async function register(subject: string, identity: string, day: string, name = 'Lò Thị Mơ'): Promise<string> {
  const reception = await receptionOf(db, {
    ...{ counter: 'mot-cua-huyen', procedure: business.procedure, name, identity },
  });
  const done = await as(db, { login: business.clerk, at: `${day}T08:10` }, (deed) =>
    receive(deed, { ...reception, subject }),
  );
  if (!done.ok) throw new Error(JSON.stringify(done.reasons));
  return done.value.code;
}
const pageOf = async (code: string): Promise<string> =>
  (await ask({ url: paths.dossier(code), as: business.clerk })).text;

test('the name stands before the first comma, and only where a name is registered', () => {
  const version = { key: business.procedure, name: 'Đăng ký thành lập hộ kinh doanh' };
  expect(tradeNameOf('Quán Hoa Ban, chợ Bản Phủ', version)).toBe('Quán Hoa Ban');
  expect(tradeNameOf(version.name, version)).toBe('');
  expect(tradeNameOf('Quán Hoa Ban', { ...version, key: 'dang-ky-khai-sinh' })).toBeUndefined();
});

test('a name that another business of the district bears is told, diacritics or not, until that one is withdrawn', async () => {
  const first = await register('Quán Hoa Ban, chợ Bản Phủ', '049200001', '2019-02-18');
  const second = await register('QUAN HOA BAN, xã Thanh An', '049200002', '2019-02-19', 'Lò Thị Mận');
  const other = await register('Quán Hoa Đào, xã Thanh An', '049200003', '2019-02-19', 'Lò Thị Đào');
  expect(await pageOf(second)).toContain(title);
  expect(await pageOf(second)).toMatch(new RegExp(`${first}</a>.*trùng tên “Quán Hoa Ban”, chủ hộ Lò Thị Mơ`));
  expect(await pageOf(other)).not.toContain(title);
  const gone = await as(db, { login: business.clerk, at: '2019-02-19T09:00' }, (deed) =>
    withdraw(
      deed,
      { code: first, seq: null },
      { standing: 'owner', name: '', identity: '', reason: 'Không mở quán nữa' },
    ),
  );
  expect(gone.ok).toBe(true);
  expect(await pageOf(second)).not.toContain(title);
});

test('a second business of one person is told, whatever its name', async () => {
  const first = await register('Sửa xe Mường Thanh', '049200004', '2019-02-15', 'Lò Văn Xe');
  const second = await register('Rửa xe Noong Hẹt', '049200004', '2019-02-19', 'Lò Văn Xe');
  expect(await pageOf(second)).toMatch(new RegExp(`${first}</a>.*cùng chủ hộ, tên “Sửa xe Mường Thanh”`));
});
