import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf, signIn, staffByLogin } from '#foundations/access/index.ts';
import { accessRoutes } from '#foundations/access/web.tsx';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { changed, everyRow } from '#test/support/rows.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { paths } from '../paths.ts';
import { postId } from '../seed/posts.ts';
import { staffingRoutes } from '../web.tsx';

const { db, ownerUrl, close } = await emptyDatabase();
const owner = new pg.Client({ connectionString: ownerUrl });
let served: ServedRoutes;
let token: string;

beforeAll(async () => {
  await owner.connect();
  await plantPeople(db);
  served = await serveRoutes(db, [...accessRoutes, ...staffingRoutes()]);
  token = await tokenOf(db, 'ngo.quang.vinh');
});
afterAll(async () => {
  await served.close();
  await owner.end();
  await close();
});

const typed = (change: Readonly<Record<string, string>> = {}) => ({
  ...{ key: newId(), do: 'write', name: 'Cầm Thị Hương', born: '12/04/1990', number: 'ĐB-0412' },
  ...{ post: postId('tu-phap', 'ho-tich-chung-thuc'), from: '20/02/2019' },
  ...{ 'r1.role': 'process', 'r1.unit': 'tu-phap', ...change },
});
const press = (change: Readonly<Record<string, string>> = {}) => served.post(paths.join(), typed(change), token);
const idIn = (location = ''): string => /nguoi\/([0-9a-f-]{36})/.exec(location)?.[1] ?? '';
const passwordIn = (text: string): string => /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}/.exec(text)?.[0] ?? '';

test('what is missing is told at once, what was typed is kept, and nothing is written', async () => {
  const before = await everyRow(owner, ['access']);
  const { status, text } = await press({
    name: ' ',
    born: '30/02/1990',
    number: '#',
    post: '',
    from: '',
    do: 'preview',
  });
  expect(status).toBe(422);
  for (const said of [
    'Ghi họ và tên.',
    'Ghi ngày sinh theo',
    'Số hiệu gồm',
    'Chọn chức danh.',
    'Ghi ngày theo',
    '30/02/1990',
  ])
    expect(text).toContain(said);
  expect((await press({ born: '01/01/2005' })).text).toContain('chưa đủ 18 tuổi');
  expect((await press({ login: 'Cầm Hương' })).text).toContain('Tên đăng nhập cần');
  expect(changed(before, await everyRow(owner, ['access']))).toEqual([]);
});

test('the login is proposed from the name, the preview says what will happen and writes nothing', async () => {
  const asked = await press({ do: 'login', name: 'Quàng Văn Thuận' });
  expect(asked.text).toContain('value="quang.van.thuan2"');
  const shown = await press({ do: 'preview' });
  expect(shown.status).toBe(200);
  for (const said of ['cam.thi.huong', '12/04/1990', 'ĐB-0412', 'một người thứ hai xác nhận', 'Hộ tịch, chứng thực'])
    expect(shown.text).toContain(said);
  expect(await staffByLogin(db, 'cam.thi.huong')).toBeUndefined();
});

test('whoever has the name of another is entered only after a look; the same number is the same person', async () => {
  const same = await press({ name: 'Quang Van Thuan', number: '' });
  expect(same.status).toBe(422);
  expect(same.text).toContain('Đã có 1 người cùng tên');
  expect(same.text).toContain('Quàng Văn Thuận');
  const other = await press({ name: 'Quang Van Thuan', number: 'QT-2', another: 'yes' });
  expect(other.status).toBe(303);
  const again = await press({ name: 'Người Khác', number: 'qt-2' });
  expect(again.text).toContain('Số hiệu này là của Quang Van Thuan');
  expect((await staffByLogin(db, 'quang.van.thuan2'))?.name).toBe('Quang Van Thuan');
});

test('a new official waits for a second person, signs in with the password shown once, and may do what their post permits', async () => {
  const key = newId();
  const { status, location } = await press({ key });
  expect(status).toBe(303);
  expect((await press({ key })).location).toBe(location);
  const page = await served.get(paths.person(idIn(location)), token);
  for (const said of ['Ngô Quang Vinh, 08:28 20/02/2019', 'chờ người thứ hai', 'Hủy ghi nhầm'])
    expect(page.text).toContain(said);
  const reset = await db.one<{ id: string }>(sql`
    select r.id from access.password_resets r join access.accounts a on a.id = r.account_id where a.login = 'cam.thi.huong'`);
  expect((await served.post(paths.confirmReset(reset.id), { key: newId() }, token)).text).toContain(
    'cần một người khác',
  );
  const head = await tokenOf(db, 'le.thi.kim.dung');
  const given = await served.post(paths.confirmReset(reset.id), { key: newId() }, head);
  const [once, fresh] = [passwordIn(given.text), 'suối Nậm Rốm chảy qua'];
  const form = { username: 'cam.thi.huong', current: once, fresh, again: fresh };
  expect((await served.post('/doi-mat-khau', form)).status).toBe(303);
  const entered = await signIn(db, {
    login: 'cam.thi.huong',
    password: fresh,
    address: '::1',
    wall: Temporal.Now.instant(),
  });
  const actor = entered.ok ? await actorOf(db, entered.value.token, Temporal.Now.instant()) : undefined;
  expect(actor?.grants.map(({ permission }) => permission)).toContain('dossier.process');
  const back = await served.post(paths.takeBackJoin(idIn(location)), { key: newId() }, token);
  expect([back.status, back.text.includes('Đã có người đăng nhập')]).toEqual([422, true]);
});

test('entered and taken back: every row is as it was', async () => {
  const before = await everyRow(owner, ['access']);
  const { location } = await press({ name: 'Lò Thị Ghi Nhầm', number: '' });
  expect(changed(before, await everyRow(owner, ['access']))).toContain('staffing.people');
  const back = await served.post(paths.takeBackJoin(idIn(location)), { key: newId() }, token);
  expect([back.status, back.location]).toEqual([303, '/quan-tri/nguoi?vua=huy']);
  expect(changed(before, await everyRow(owner, ['access']))).toEqual([]);
});

test('a name written wrongly is corrected wherever it is shown', async () => {
  const id = (await staffByLogin(db, 'quang.van.thuan2'))!.personId;
  const form = { key: newId(), name: 'Quảng Văn Thuấn', born: '01/02/1985', number: 'QT-2' };
  expect((await served.post(paths.amend(id), form, token)).status).toBe(303);
  expect((await staffByLogin(db, 'quang.van.thuan2'))?.name).toBe('Quảng Văn Thuấn');
  const again = await served.post(paths.amend(id), { ...form, key: newId() }, token);
  expect([again.status, again.text.includes('Không có gì khác')]).toEqual([422, true]);
  expect((await served.post(paths.amend(id), { ...form, key: newId(), number: 'ĐB-0412' }, token)).text).toContain(
    'Cầm Thị Hương',
  );
});

test('the events hold no name; who may not appoint enters nobody', async () => {
  const rows = await db.rows<{ payload: unknown }>(sql`
    select payload from platform.events where type in ('person.joined', 'person.amended', 'account.opened', 'person.join-taken-back')`);
  expect(rows.length).toBeGreaterThan(4);
  expect(JSON.stringify(rows)).not.toMatch(/huong|Hương|QT-2|1990/i);
  const clerk = await tokenOf(db, 'pham.thu.trang');
  expect((await served.get(paths.join(), clerk)).status).toBe(404);
  expect((await served.post(paths.join(), typed(), clerk)).status).toBe(404);
});
