import { afterAll, expect, test } from 'vitest';
import { adminRoutes } from '#doors/admin/routes.ts';
import { firstAdministrator } from '#foundations/access/index.ts';
import { accessRoutes } from '#foundations/access/web.tsx';
import { seedProduction } from '#oversight/rehearsal/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { serveRoutes } from '#test/support/served.tsx';

const { db, close } = await emptyDatabase();
await db.run(sql`insert into platform.clock (mode) values ('production')`);
await seedProduction({ db }, openSeed('db/seed'), () => undefined);
const wall = Temporal.Now.instant();
const password = 'một câu dài dễ nhớ';
await firstAdministrator(db, { login: 'quan.tri', name: 'Người quản trị', password, wall });
const served = await serveRoutes(db, [...accessRoutes, ...adminRoutes], { mode: 'production', now: wall });
afterAll(() => served.close().then(close));

const today = formatDay(dayOf(wall));
const enter = async (username: string, said: string) => served.post('/dang-nhap', { username, password: said });
const tokenIn = ({ cookies }: Awaited<ReturnType<typeof enter>>): string =>
  cookies.find(({ name }) => name.endsWith('phien'))?.value ?? '';
const postIn = (text: string, post: string): string =>
  new RegExp(`value="([0-9a-f-]{36})"[^>]*>[^<]*${post}`).exec(text)?.[1] ?? '';

test('it begins with the posts of its units, nobody in them, and tells its administrator what to do first', async () => {
  const admin = tokenIn(await enter('quan.tri', password));
  const begun = await served.get('/quan-tri', admin);
  expect(begun.text).toContain('Những việc đầu tiên');
  expect(begun.text).toContain('Chưa có ai. Bắt đầu từ một xã');
  const form = await served.get('/quan-tri/them-can-bo?don-vi=xa-thanh-xuong', admin);
  expect(form.text).toContain(`value="${today}"`);
  const clerk = {
    key: newId(),
    name: 'Lò Thị Quầy',
    post: postIn(form.text, 'Công chức Tư pháp – Hộ tịch'),
    from: today,
  };
  const usual = await served.post('/quan-tri/them-can-bo', { ...clerk, do: 'roles' }, admin);
  const roles = [...usual.text.matchAll(/value="([a-z-]+)" selected/g)].map(([, key]) => key);
  expect(roles).toEqual(expect.arrayContaining(['receive', 'process', 'certify']));
  const given = { 'r1.role': 'receive', 'r1.unit': 'mot-cua-xa-thanh-xuong' };
  await served.post('/quan-tri/them-can-bo', { ...clerk, ...given, do: 'write' }, admin);
  const then = await served.get('/quan-tri', admin);
  expect(then.text).toContain('UBND xã Thanh Xương: chưa ai giữ vai trò Thụ lý, Ký, Văn thư');
});

test('a house in production opens its units, posts and officials on pages, from the first administrator on', async () => {
  const admin = tokenIn(await enter('quan.tri', password));
  const unit = {
    ...{ key: newId(), do: 'write', kind: 'department', parent: 'ubnd-huyen', name: 'Phòng Chuyển đổi số' },
    ...{ shortName: 'Chuyển đổi số', on: today, decision: '01/QĐ-UBND' },
  };
  const opened = await served.post('/quan-tri/mo-don-vi', unit, admin);
  expect([opened.status, opened.location]).toEqual([303, '/quan-tri/don-vi/phong-chuyen-doi-so']);
  const post = {
    ...{ key: newId(), do: 'write', title: 'Chuyên viên số hóa', standing: 'expert' },
    ...{ 'r1.role': 'process', 'r1.unit': 'phong-chuyen-doi-so' },
  };
  const framed = await served.post('/quan-tri/don-vi/phong-chuyen-doi-so/chuc-danh-moi', post, admin);
  expect(framed.status).toBe(303);
  const form = await served.get('/quan-tri/them-can-bo?don-vi=phong-chuyen-doi-so', admin);
  const official = {
    ...{ key: newId(), name: 'Lò Thị Số', post: postIn(form.text, 'Chuyên viên số hóa'), from: today },
    ...{ 'r1.role': 'process', 'r1.unit': 'phong-chuyen-doi-so' },
  };
  expect((await served.post('/quan-tri/them-can-bo', { ...official, do: 'preview' }, admin)).text).toContain(
    'bạn cấp mật khẩu lần đầu',
  );
  const { location = '' } = await served.post('/quan-tri/them-can-bo', { ...official, do: 'write' }, admin);
  const person = location.split('?')[0] ?? '';
  expect((await served.get(person, admin)).text).toContain('Cấp mật khẩu lần đầu');
  const given = await served.post(`${person}/mat-khau-dau`, { key: newId() }, admin);
  const current = /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}/.exec(given.text)?.[0] ?? '';
  const fresh = 'suối Nậm Rốm chảy qua';
  const changed = await served.post('/doi-mat-khau', { username: 'lo.thi.so', current, fresh, again: fresh });
  expect([changed.status, changed.location]).toEqual([303, '/can-bo']);
  expect((await enter('lo.thi.so', fresh)).status).toBe(303);
  // Whoever has come in is given no other password by one person alone.
  expect((await served.post(`${person}/mat-khau-dau`, { key: newId() }, admin)).status).toBe(422);
});
