import { afterAll, expect, test } from 'vitest';
import { actorOf, staffByLogin } from '#foundations/access/index.ts';
import { accessRoutes } from '#foundations/access/web.tsx';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { staffingRoutes } from '../web.tsx';

const { db, close } = await emptyDatabase();
await plantPeople(db);
const web = await serveRoutes(db, [...accessRoutes, ...staffingRoutes()]);
afterAll(() => web.close().then(close));

const list = '/quan-tri/cap-lai-mat-khau';
const logins = await db.rows<{ login: string; post: string; unit: string }>(sql`
  select c.login, p.title as post, u.key as unit
  from access.accounts c
  join staffing.appointments a on a.person_id = c.person_id and upper_inf(a.during)
  join staffing.posts p on p.id = a.post_id
  join organisations.units u on u.id = p.unit_id
  where u.key in ('xa-na-u', 'xa-thanh-xuong') order by p.position`);
const at = (unit: string, post: RegExp): string =>
  logins.find((one) => one.unit === unit && post.test(one.post))?.login ?? '';

const chair = at('xa-na-u', /^Chủ tịch/);
const office = at('xa-na-u', /Văn phòng/);
const justice = at('xa-na-u', /Tư pháp/);
const [chairToken, officeToken] = [await tokenOf(db, chair), await tokenOf(db, office)];
const personOf = async (login: string): Promise<string> => (await staffByLogin(db, login))!.personId;

const ask = async (login: string, token: string) =>
  web.post(`${list}/nguoi/${await personOf(login)}`, { key: newId() }, token);
const waitingFor = async (login: string): Promise<string> =>
  (
    await db.one<{ id: string }>(sql`
      select r.id from access.password_resets r join access.accounts a on a.id = r.account_id
      where a.login = ${login} and r.outcome is null`)
  ).id;
const confirm = async (login: string, token: string, key = newId()) =>
  web.post(`${list}/${await waitingFor(login)}/xac-nhan`, { key }, token);
const passwordIn = (text: string): string => /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}/.exec(text)?.[0] ?? '';
const enter = (username: string, password: string) => web.post('/dang-nhap', { username, password });

test('one asks, a second confirms; the password opens nothing but its own change, and works once', async () => {
  const open = await tokenOf(db, justice);
  expect((await ask(justice, officeToken)).status).toBe(303);
  const { status, text } = await confirm(justice, chairToken);
  const once = passwordIn(text);
  expect([status, once.length]).toEqual([200, 14]);
  expect(await actorOf(db, open, Temporal.Now.instant())).toBeUndefined();
  expect((await enter(justice, 'motcua2019')).status).toBe(422);
  const entered = await enter(justice, once);
  expect([entered.status, entered.location, entered.cookies]).toEqual([303, `/doi-mat-khau?ten=${justice}`, []]);
  const fresh = 'suối Nậm Rốm chảy qua bản';
  const form = { username: justice, current: once, fresh, again: fresh };
  const changed = await web.post('/doi-mat-khau', form);
  expect([changed.status, changed.location]).toEqual([303, '/can-bo']);
  expect((await enter(justice, once)).status).toBe(422);
  expect((await enter(justice, fresh)).location).toBe('/can-bo');
});

test('who asked does not confirm, nobody resets their own, and one request waits at a time', async () => {
  const other = at('xa-na-u', /Địa chính/);
  await ask(other, officeToken);
  expect((await confirm(other, officeToken)).text).toContain('cần một người khác xác nhận');
  expect((await ask(other, chairToken)).text).toContain('Đã có một đề nghị đang chờ');
  expect((await ask(office, officeToken)).text).toContain('Không ai cấp lại mật khẩu cho chính mình');
  await ask(chair, officeToken);
  expect((await confirm(chair, chairToken)).text).toContain('Không ai cấp lại mật khẩu cho chính mình');
  expect((await web.post(`${list}/${await waitingFor(other)}/bo`, { key: newId() }, chairToken)).status).toBe(303);
  expect((await enter(other, 'motcua2019')).status).toBe(303);
});

test('the administrator is a second person for every unit; a contact of another commune finds nothing', async () => {
  const elsewhere = await tokenOf(db, at('xa-thanh-xuong', /Văn phòng/));
  const culture = at('xa-na-u', /Văn hóa/);
  expect((await ask(culture, elsewhere)).status).toBe(404);
  await ask(culture, officeToken);
  expect((await confirm(culture, elsewhere)).status).toBe(404);
  expect((await web.get(list, elsewhere)).text).not.toContain(await personOf(culture));
  expect((await confirm(culture, await tokenOf(db, 'ngo.quang.vinh'))).status).toBe(200);
});

test('pressed twice it is one deed, and the second answer shows no password', async () => {
  const finance = at('xa-na-u', /Tài chính/);
  await ask(finance, officeToken);
  const [id, key] = [await waitingFor(finance), newId()];
  const press = () => web.post(`${list}/${id}/xac-nhan`, { key }, chairToken);
  const once = passwordIn((await press()).text);
  const second = (await press()).text;
  expect(second).toContain('mật khẩu đã hiện một lần');
  expect(second).not.toContain(once);
  expect((await enter(finance, once)).location).toContain('/doi-mat-khau');
});

test('a one-time password is over after a day, and says so', async () => {
  const finance = at('xa-na-u', /Tài chính/);
  await ask(finance, officeToken);
  const once = passwordIn((await confirm(finance, chairToken)).text);
  await db.run(sql`update access.accounts set once_until = now() - interval '1 minute' where login = ${finance}`);
  expect((await enter(finance, once)).text).toContain('đã hết hạn');
});

test('the events name nobody and hold no password', async () => {
  const rows = await db.rows<{ type: string; payload: unknown }>(sql`
    select type, payload from platform.events where type like 'account.reset-%' or type = 'account.password-changed'`);
  expect(new Set(rows.map(({ type }) => type))).toEqual(
    new Set(['account.reset-asked', 'account.reset-confirmed', 'account.reset-dropped', 'account.password-changed']),
  );
  expect(
    rows.flatMap(({ payload }) => Object.keys(payload as object)).filter((key) => !['reset', 'sessions'].includes(key)),
  ).toEqual([]);
});

test('everything wrong with a new password is said at once, and nothing typed is shown again', async () => {
  const form = { username: office, current: 'không phải', fresh: 'ngắn', again: 'khác' };
  const { status, text } = await web.post('/doi-mat-khau', form);
  expect(status).toBe(422);
  for (const said of ['có 4 ký tự, cần ít nhất 8', 'không giống nhau', 'Tên đăng nhập hoặc mật khẩu không đúng'])
    expect(text).toContain(said);
  expect(text).not.toMatch(/không phải|value="ngắn"/);
});
