import { afterAll, expect, test } from 'vitest';
import { emptyDatabase } from '#test/support/database.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { actorOf, demonstrationAccounts } from '../index.ts';
import { accessRoutes } from '../web.tsx';

const { db, close } = await emptyDatabase();
await plantPeople(db);
const web = await serveRoutes(db, accessRoutes);
afterAll(() => web.close().then(close));

const right = { username: 'pham.thu.trang', password: 'motcua2019' };
const tokenIn = (seen: { cookies: readonly { name: string; value: string }[] }): string =>
  seen.cookies.find((cookie) => cookie.name === 'phien')?.value ?? '';

test('the form is one that password managers know and that takes a pasted password', async () => {
  const { text } = await web.get('/dang-nhap');
  expect(text).toMatch(/<input[^>]*name="username"[^>]*autocomplete="username"/);
  expect(text).toMatch(/<input[^>]*name="password"[^>]*autocomplete="current-password"/);
  expect(text).not.toContain('onpaste');
});

test('whoever signs in comes to the page they asked for, with a cookie no script can read', async () => {
  const seen = await web.post('/dang-nhap', { ...right, tiep: '/can-bo/tiep-nhan' });
  expect([seen.status, seen.location]).toEqual([303, '/can-bo/tiep-nhan']);
  expect(seen.cookies).toContainEqual(expect.objectContaining({ name: 'phien', httpOnly: true, sameSite: 'Lax' }));
  expect(seen.cookies[0]?.maxAge).toBeUndefined();
  expect(await actorOf(db, tokenIn(seen), Temporal.Now.instant())).toMatchObject({ name: 'Phạm Thu Trang' });
});

test('“Giữ đăng nhập” keeps the cookie for twelve hours', async () => {
  const seen = await web.post('/dang-nhap', { ...right, nho: 'co' });
  expect(seen.cookies[0]?.maxAge).toBe(12 * 3600);
});

test('a link in a letter leads nobody to another site', async () => {
  expect((await web.post('/dang-nhap', { ...right, tiep: 'https://example.org/' })).location).toBe('/can-bo');
});

test('a wrong password shows the form again, with the user name but never the password', async () => {
  const seen = await web.post('/dang-nhap', { ...right, password: 'mật khẩu sai', tiep: '/can-bo/tim' });
  expect(seen.status).toBe(422);
  expect(seen.text).toContain('Tên đăng nhập hoặc mật khẩu không đúng');
  expect(seen.text).toContain('value="pham.thu.trang"');
  expect(seen.text).toContain('value="/can-bo/tim"');
  expect(seen.text).not.toContain('mật khẩu sai');
  expect(seen.cookies).toEqual([]);
});

test('an empty form says both things that are missing, in either language', async () => {
  const seen = await web.post('/dang-nhap', {});
  expect(seen.text).toContain('Chưa ghi tên đăng nhập.');
  expect(seen.text).toContain('Chưa ghi mật khẩu.');
  expect((await web.post('/dang-nhap?ngon-ngu=en', {})).text).toContain('The password is missing.');
});

test('after too many tries the page says when to try again', async () => {
  const wrong = { username: 'lo.thi.xuan', password: 'sai' };
  for (let n = 0; n < 5; n++) await web.post('/dang-nhap', wrong);
  const seen = await web.post('/dang-nhap', { ...wrong, password: 'motcua2019' });
  expect(seen.status).toBe(429);
  expect(seen.text).toMatch(/Thử lại sau \d+ phút/);
});

test('the demonstration offers its 44 accounts; a press fills in the form without a script', async () => {
  const { text } = await web.get('/dang-nhap');
  expect(text.match(/name="thu"/g)).toHaveLength(44);
  expect(text).toMatch(/Tiếp nhận[\s\S]*Thụ lý[\s\S]*Ngành dọc/);
  const { position } = (await demonstrationAccounts(db)).find((account) => account.login === 'hoang.trong.nghia')!;
  const filled = (await web.get(`/dang-nhap?thu=${position}&tiep=/can-bo/tim`)).text;
  expect(filled).toContain('value="hoang.trong.nghia"');
  expect(filled).toContain('value="motcua2019"');
  expect(filled).toContain('Đã điền tài khoản của Hoàng Trọng Nghĩa');
  expect(filled).toContain('value="/can-bo/tim"');
});

test('production shows no demonstration account and fills in none', async () => {
  const production = await serveRoutes(db, accessRoutes, { mode: 'production' });
  const { text } = await production.get('/dang-nhap?thu=1');
  expect(text).not.toMatch(/motcua2019|nguyen\.thi\.lan\.huong|trình diễn/);
  await production.close();
});

test('signing out ends the session and takes the cookie away', async () => {
  const token = await tokenOf(db, 'mai.thi.thoa');
  const seen = await web.post('/dang-xuat', { key: 'x' }, token);
  expect([seen.status, seen.location]).toEqual([303, '/dang-nhap']);
  expect(tokenIn(seen)).toBe('');
  expect(await actorOf(db, token, Temporal.Now.instant())).toBeUndefined();
  expect((await web.post('/dang-xuat', {})).status).toBe(303);
});

test('who is signed in already is told so, and signing in anew replaces the session', async () => {
  const token = await tokenOf(db, 'vu.thi.bich');
  expect((await web.get('/dang-nhap', token)).text).toContain('Đang đăng nhập: Vũ Thị Bích');
  await web.post('/dang-nhap', right, token);
  expect(await actorOf(db, token, Temporal.Now.instant())).toBeUndefined();
});
