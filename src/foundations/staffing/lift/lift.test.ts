import { afterAll, expect, test } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { accessRoutes } from '#foundations/access/web.tsx';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { paths } from '../paths.ts';
import { staffingRoutes } from '../web.tsx';

const { db, close } = await emptyDatabase();
await plantPeople(db);
const web = await serveRoutes(db, [...accessRoutes, ...staffingRoutes()]);
afterAll(() => web.close().then(close));

const admin = await tokenOf(db, 'ngo.quang.vinh');
const personOf = async (login: string): Promise<string> => (await staffByLogin(db, login))!.personId;
const enter = (username: string, password: string) => web.post('/dang-nhap', { username, password });
const lift = (person: string, why: string, as = admin) => web.post(paths.lift(person), { key: newId(), why }, as);

test('a login closed by wrong passwords is told with its end, lifted with a reason, and opens at once', async () => {
  const [login, person] = ['pham.thu.trang', await personOf('pham.thu.trang')];
  for (let n = 0; n < 5; n++) expect((await enter(login, 'sai mật khẩu')).status).toBe(422);
  expect((await enter(login, 'motcua2019')).text).toContain('Thử lại');
  const { text } = await web.get(paths.person(person), admin);
  expect(text).toMatch(/Tạm khóa đến \d\d:\d\d \d\d\/\d\d\/\d{4} \(giờ thực\) vì nhập sai mật khẩu/);
  expect(text).not.toContain('Đang hoạt động');
  expect((await web.get(paths.people({ tim: login }), admin)).text).toContain('tạm khóa');
  expect((await web.get(paths.resets({ tim: login }), admin)).text).toContain(paths.lift(person));
  const silent = await lift(person, ' ');
  expect([silent.status, silent.text.includes('Ghi lý do mở khóa.')]).toEqual([422, true]);
  expect((await lift(person, 'Gọi điện, gõ nhầm bộ gõ')).location).toBe(paths.lift(person, 'mo'));
  expect((await web.get(paths.lift(person, 'mo'), admin)).text).toMatch(/Đã mở khóa[\s\S]*Gọi điện, gõ nhầm bộ gõ/);
  expect((await web.get(paths.person(person), admin)).text).toContain('Đang hoạt động');
  expect((await enter(login, 'motcua2019')).status).toBe(303);
  const told = await db.rows<{ payload: unknown }>(
    sql`select payload from platform.events where type = 'account.lock-lifted'`,
  );
  expect(told).toEqual([{ payload: {} }]);
});

test('one that is not locked is not lifted, and mistakes after a lift count from the beginning', async () => {
  const [login, person] = ['do.minh.chau', await personOf('do.minh.chau')];
  expect((await lift(person, 'Thử')).text).toContain('Khóa đã hết');
  for (let round = 0; round < 2; round++) {
    for (let n = 0; n < 5; n++) await enter(login, 'sai mật khẩu');
    expect((await lift(person, 'Gọi điện')).status).toBe(303);
  }
  for (let n = 0; n < 4; n++) await enter(login, 'sai mật khẩu');
  expect((await web.get(paths.person(person), admin)).text).toContain('Đang hoạt động');
});

test('it is lifted by whoever looks after the colleague, never by oneself', async () => {
  const clerk = await tokenOf(db, 'lo.thi.xuan');
  expect((await web.get(paths.lift(await personOf('do.minh.chau')), clerk)).status).toBe(404);
  expect((await lift(await personOf('do.minh.chau'), 'Thử', clerk)).status).toBe(404);
  const own = await personOf('ngo.quang.vinh');
  for (let n = 0; n < 5; n++) await enter('ngo.quang.vinh', 'sai mật khẩu');
  expect((await lift(own, 'Tự mở')).text).toContain('Không ai mở khóa cho chính mình');
});
