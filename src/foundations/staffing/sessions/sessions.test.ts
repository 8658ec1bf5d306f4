import { afterAll, expect, it } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { paths } from '../paths.ts';
import { sessionRoutes } from './sessions.routes.tsx';

const { db, close } = await emptyDatabase();
await plantPeople(db);
const web = await serveRoutes(db, sessionRoutes);
afterAll(() => web.close().then(close));

it('shows who is signed in, ends one session, then all of somebody', async () => {
  const admin = await tokenOf(db, 'ngo.quang.vinh');
  const tokens = [await tokenOf(db, 'pham.thu.trang'), await tokenOf(db, 'pham.thu.trang')];
  const person = (await staffByLogin(db, 'pham.thu.trang'))!.personId;
  const page = async () => (await web.get(paths.sessions(), admin)).text;
  expect(await page()).toMatch(/2 người, 3 phiên[\s\S]*Phạm Thu Trang/);
  const session = /name="person" value="[^"]+"\/?><input type="hidden" name="session" value="([^"]+)"/;
  const own = (await page()).split('Phạm Thu Trang')[1] ?? '';
  const form = { key: 'phien-0001-moi', person, session: session.exec(own)?.[1] ?? '' };
  expect(await web.post(paths.sessions(), form, admin)).toMatchObject({ location: paths.sessions(1) });
  expect(await page()).toContain('2 người, 2 phiên');
  const all = await web.post(paths.sessions(), { key: 'phien-0002-moi', person }, admin);
  expect(all.location).toBe(paths.sessions(1));
  expect(await page()).toContain('1 người, 1 phiên');
  for (const token of tokens) expect((await web.get(paths.sessions(), token)).status).toBe(303);
});

it('nobody but who may end sessions finds the page', async () => {
  const clerk = await tokenOf(db, 'lo.thi.xuan');
  expect((await web.get(paths.sessions(), clerk)).status).toBe(404);
});
