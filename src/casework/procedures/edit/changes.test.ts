import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#platform/id/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { procedureAdminRoutes } from '../administer/administer.routes.tsx';
import { beginRoutes } from '../begin/begin.routes.tsx';
import { currentVersion } from '../catalogue/register.ts';
import { paths } from '../paths.ts';
import { versionToEdit } from './edit.store.ts';
import { typedOf } from './shown.rules.ts';
import { writeVersion } from './write.act.ts';
import { writeRoutes } from './write.routes.tsx';

const key = 'dang-ky-thanh-lap-ho-kinh-doanh';
const controller = 'tong.van.chuong';
const today = Temporal.PlainDate.from('2019-02-20');
const now = instantOf(today.toPlainDateTime({ hour: 8, minute: 28 }));
let world: TestDatabase;
let served: ServedRoutes;
let token: string;

beforeAll(async () => {
  world = await worldDatabase();
  const routes = [
    ...procedureAdminRoutes(),
    ...writeRoutes(async () => ({ open: 0, received: false })),
    ...beginRoutes,
  ];
  served = await serveRoutes(world.db, routes, { now });
  token = await tokenOf(world.db, controller);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const get = async (path: string): Promise<string> => (await served.get(path, token)).text;
const counted = (text: string, part: string): number => text.split(part).length - 1;

it('a version is read beside the one it was made of, for whoever asks later what it changed', async () => {
  expect(await get(paths.adminProcedure(key))).not.toContain('Mỗi phiên bản đổi gì');
  const base = (await currentVersion(world.db, key, today))!.id;
  const typed = typedOf((await versionToEdit(world.db, key, base))!.content);
  const change = { validFrom: '01/03/2019', why: 'Nghị quyết mới', 'f1.dong': '150000' };
  await as(world.db, { login: controller, at: '2019-02-20T09:00' }, (deed) =>
    writeVersion(deed, { key, base, typed: { ...typed, ...change } }),
  );
  const text = await get(paths.adminProcedure(key));
  expect(text).toContain('Từ 01/03/2019: 1 chỗ khác phiên bản trước');
  expect(text).toMatch(/100\.000\sđồng[\s\S]*150\.000\sđồng/);
});

it('its page tells its cases, its papers and its fees as the version of the day says them', async () => {
  const text = await get(paths.adminProcedure(key));
  expect(text).toMatch(/Trường hợp \(\d+\)[\s\S]*Thành phần hồ sơ \(\d+\)[\s\S]*Phí, lệ phí \(\d+\)[\s\S]*đồng/);
  expect(text).toMatch(/Giấy đề nghị đăng ký[\s\S]*100\.000\sđồng một lần cấp/);
});

it('a procedure begun from nothing offers a whole road at once, and says before it is written what it still lacks', async () => {
  const begun = {
    key: newId(),
    name: 'Cấp thẻ đọc',
    level: 'district',
    field: 'Thư viện',
    settles: 'van-hoa-thong-tin',
  };
  expect((await served.post(paths.newProcedure(), begun, token)).status).toBe(303);
  expect(counted(await get(paths.newVersion('cap-the-doc', { part: 'quy-trinh' })), 'id="s')).toBeGreaterThanOrEqual(6);
  const parts = {
    'giay-to': { 'p1.name': 'Đơn', 'p1.original': '1' },
    'thoi-han': {
      ...{ 't1.channel': 'direct', 't1.statutory': '3', 't1.statutoryUnit': 'working-day' },
      ...{ 't1.committed': '3', 't1.committedUnit': 'working-day' },
    },
    'quy-trinh': {
      ...{ 's1.name': 'Nhận', 's1.unit': 'one-stop', 's1.role': 'receive', 's1.hours': '2' },
      ...{ 's2.name': 'Trả', 's2.unit': 'one-stop', 's2.role': 'return', 's2.hours': '2' },
    },
    'hieu-luc': { validFrom: '01/03/2019', why: 'Đề án mới', source: 'Đề án' },
  };
  let seen = 1;
  for (const [muc, typed] of Object.entries(parts)) {
    const form = { ...typed, key: newId(), do: 'save', muc, seen: String(seen) };
    expect((await served.post(paths.newVersion('cap-the-doc'), form, token)).status).toBeLessThan(500);
    seen += 1;
  }
  const preview = await get(paths.newVersion('cap-the-doc', { part: 'xem' }));
  expect(preview).toContain('Phiên bản còn sơ sài, thiếu người ký');
});
