import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { organisationsRoutes } from '#foundations/organisations/web.tsx';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { changed, everyRow } from '#test/support/rows.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { paths } from '../paths.ts';
import { staffingRoutes, unitPeople } from '../web.tsx';
import { keyOf } from './posts.rules.ts';

const { db, ownerUrl, close } = await emptyDatabase();
const owner = new pg.Client({ connectionString: ownerUrl });
let served: ServedRoutes;
let token: string;

beforeAll(async () => {
  await owner.connect();
  await plantPeople(db);
  served = await serveRoutes(db, [...organisationsRoutes({ people: unitPeople }), ...staffingRoutes()]);
  token = await tokenOf(db, 'ngo.quang.vinh');
});
afterAll(async () => {
  await served.close();
  await owner.end();
  await close();
});

const typed = (change: Readonly<Record<string, string>> = {}) => ({
  ...{ key: newId(), do: 'write', title: 'Phòng, chống dịch', standing: 'expert', quota: '1' },
  ...{ 'r1.role': 'process', 'r1.unit': 'y-te', ...change },
});
const press = (change: Readonly<Record<string, string>> = {}) =>
  served.post(paths.openPost('y-te'), typed(change), token);
const postId = async (title: string): Promise<string> =>
  (await db.one<{ id: string }>(sql`select id from staffing.posts where title = ${title}`)).id;

test('the key of a post is its title without diacritics', () => {
  expect(keyOf('Kế toán, văn thư', [])).toBe('ke-toan-van-thu');
  expect(keyOf('Đất đai', ['dat-dai'])).toBe('dat-dai-2');
});

test('everything in the way is said at once and what was typed is kept', async () => {
  const { status, text } = await press({
    title: '',
    standing: '',
    signsFor: 'KT. Trưởng phòng',
    quota: 'hai',
    'r2.role': 'sign',
  });
  expect(status).toBe(422);
  for (const said of ['Chọn cả vai trò và đơn vị', 'KT. Trưởng phòng']) expect(text).toContain(said);
  const more = await press({
    title: '',
    standing: '',
    signsFor: 'KT. Trưởng phòng',
    quota: 'hai',
    'r2.role': 'sign',
    'r2.unit': 'y-te',
  });
  for (const said of ['Ghi tên chức danh.', 'Chọn nhóm.', 'ghi cả chức vụ', 'từ 0 đến 999', 'Thụ lý và ký'])
    expect(more.text).toContain(said);
});

test('a post opened offers its roles to whoever is given it, and is not closed while held', async () => {
  expect((await press()).status).toBe(303);
  expect((await served.get('/quan-tri/don-vi/y-te', token)).text).toContain('Phòng, chống dịch');
  expect((await press()).text).toContain('Đơn vị đã có chức danh này');
  const post = await postId('Phòng, chống dịch');
  const form = { key: newId(), name: 'Lò Thị Y', post, from: '20/02/2019' };
  const usual = await served.post(paths.join(), { ...form, do: 'roles' }, token);
  expect(usual.text).toMatch(/<option value="process" selected/);
  const roles = { 'r1.role': 'process', 'r1.unit': 'y-te' };
  const joined = await served.post(paths.join(), { ...form, ...roles, do: 'write' }, token);
  expect(joined.status).toBe(303);
  expect((await served.post(paths.closePost(post), { key: newId() }, token)).text).toContain(
    'Còn người giữ chức danh này',
  );
});

test('opened and closed before anybody held it: every row is as it was', async () => {
  const before = await everyRow(owner);
  expect((await press({ title: 'Mở nhầm' })).status).toBe(303);
  const closed = await served.post(paths.closePost(await postId('Mở nhầm')), { key: newId() }, token);
  expect([closed.status, changed(before, await everyRow(owner))]).toEqual([303, []]);
});
