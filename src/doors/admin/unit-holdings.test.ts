import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierOfficeRoutes } from '#casework/dossiers/web.tsx';
import { staffByLogin } from '#foundations/access/index.ts';
import { enter } from '#foundations/numbering/index.ts';
import { unitByKey, unitTimers } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { fireDue } from '#platform/timers/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { adminRoutes } from './routes.ts';
import { unitWork } from './unit-work.ts';

const { db, close } = await worldDatabase();
const end = '/quan-tri/don-vi/tai-chinh-ke-hoach/thay-doi/ket-thuc';
const followed = { successor: 'noi-vu', successor2: 'kinh-te-ha-tang', succession: 'division' };
const [deputy, officer, head] = ['lo.van.tien', 'do.minh.chau', 'hoang.trong.nghia'];
const unit = async (key: string): Promise<string> => (await unitByKey(db, key))?.id ?? '';
const ids = {
  old: await unit('tai-chinh-ke-hoach'),
  first: await unit('noi-vu'),
  second: await unit('kinh-te-ha-tang'),
};
let served: ServedRoutes;
let admin: string;

const postOf = async (key: string, unitId = ids.old): Promise<string> =>
  (await db.one<{ id: string }>(sql`select id from staffing.posts where unit_id = ${unitId} and key = ${key}`)).id;
const can = async (login: string, permission: 'dossier.process' | 'dossier.sign', unitId: string): Promise<boolean> => {
  const staff = await staffByLogin(db, login);
  return staff !== undefined && may(staff, permission, { unitIds: [unitId] }).ok;
};

beforeAll(async () => {
  await db.transaction(async (tx) => {
    for (const kind of ['so-thu', 'so-hai'])
      await enter(
        tx,
        { kind, ownerUnitId: ids.old, period: '2019' },
        { subjectId: newId(), at: Temporal.Instant.from('2019-02-18T02:00:00Z'), by: null },
      );
  });
  served = await serveRoutes(db, [...adminRoutes, ...dossierOfficeRoutes]);
  admin = await tokenOf(db, 'ngo.quang.vinh');
});
afterAll(async () => {
  await served.close();
  await close();
});

const press = (form: Readonly<Record<string, string>>) =>
  served.post(
    end,
    { key: newId(), do: 'write', on: '22/02/2019', decision: '12/QĐ-UBND', ...followed, ...form },
    admin,
  );
const field = async (post: string): Promise<string> => `giu-chuc-${await postOf(post)}`;

test('the second step of a division offers every book and post by itself, the first unit named first', async () => {
  const { status, text } = await press({ do: 'preview' });
  expect(status).toBe(200);
  for (const said of ['Chức danh và người giữ', 'Sổ cấp số', 'so-thu', '2019: 1', 'Đỗ Minh Châu', 'để lại, giao sau'])
    expect(text).toContain(said);
  expect(text).toContain(`name="${await field('dang-ky-kinh-doanh')}"`);
  expect(text.match(/<option value="first" selected/g)?.length).toBeGreaterThanOrEqual(9);
});

test('what was chosen is kept when the form is gone back to', async () => {
  const chosen = { 'giu-so-so-hai': 'second' };
  expect((await press({ do: 'more', ...chosen })).text).toContain('name="giu-so-so-hai" value="second"');
  expect((await press({ do: 'preview', ...chosen })).text).toMatch(/giu-so-so-hai[\s\S]{0,400}value="second" selected/);
});

test('taken back before its day, every post and book is where it was', async () => {
  expect((await press({ [await field('dang-ky-kinh-doanh')]: 'second' })).status).toBe(303);
  const shown = await served.get('/quan-tri/don-vi/tai-chinh-ke-hoach', admin);
  expect(shown.text).toMatch(/kèm \d+ sổ, chức danh/);
  const { id } = await db.one<{ id: string }>(
    sql`select id from organisations.unit_changes order by written_at desc limit 1`,
  );
  expect((await served.post(`/quan-tri/thay-doi-don-vi/${id}/huy`, { key: newId() }, admin)).status).toBe(303);
  forget(db);
  expect(await can(officer, 'dossier.process', ids.old)).toBe(true);
});

test('whoever would settle and sign at one unit is named, and nothing is written', async () => {
  await db.run(sql`insert into staffing.appointment_roles (appointment_id, role, unit_id)
    select a.id, 'sign', ${ids.second} from staffing.appointments a where a.post_id = ${await postOf('dang-ky-kinh-doanh')}`);
  const refused = await press({ [await field('dang-ky-kinh-doanh')]: 'second' });
  expect([refused.status, refused.text.includes('Không ai vừa thụ lý vừa ký ở một đơn vị: Đỗ Minh Châu')]).toEqual([
    422,
    true,
  ]);
  await db.run(sql`delete from staffing.appointment_roles where role = 'sign' and unit_id = ${ids.second}
    and appointment_id in (select id from staffing.appointments where post_id = ${await postOf('dang-ky-kinh-doanh')})`);
});

test('on the day each post goes with its holder, roles and hours to the unit chosen; what stays, stays', async () => {
  const [moved, deputies] = [await postOf('dang-ky-kinh-doanh'), await postOf('pho-truong-phong')];
  const chosen = {
    'giu-so-so-hai': 'second',
    [await field('dang-ky-kinh-doanh')]: 'second',
    [await field('pho-truong-phong')]: 'first',
    [await field('truong-phong')]: 'stays',
  };
  expect((await press(chosen)).status).toBe(303);
  const timers = new Map(unitTimers(unitWork.work));
  expect(await fireDue(db, timers, Temporal.Instant.from('2019-02-21T17:00:00Z'))).toBe(1);
  forget(db);
  expect([await can(officer, 'dossier.process', ids.old), await can(officer, 'dossier.process', ids.second)]).toEqual([
    false,
    true,
  ]);
  expect([await can(deputy, 'dossier.sign', ids.old), await can(deputy, 'dossier.sign', ids.first)]).toEqual([
    false,
    true,
  ]);
  expect(await can(head, 'dossier.sign', ids.old)).toBe(true);
  const ended =
    await db.rows(sql`select 1 from staffing.appointments a where a.post_id = any(${[moved, deputies]}::uuid[])
    and upper(a.during) = '2019-02-22'`);
  expect(ended).toHaveLength(3);
  const there = await db.one<{ quota: number }>(sql`select q.number::int as quota from staffing.posts p
    join staffing.quotas q on q.post_id = p.id and q.year = 2019
    where p.unit_id = ${ids.second} and p.title = 'Đăng ký kinh doanh, hợp tác xã'`);
  expect(there.quota).toBe(1);
  expect(await brokenLinks(db)).toEqual([]);
});

test('each book is looked up by the clerk of its keeper, who reserves no number in it', async () => {
  const [first, second] = [await clerkOf('noi-vu'), await clerkOf('kinh-te-ha-tang')];
  const book = (kind: string) => `/can-bo/so-cap-so/tai-chinh-ke-hoach/${kind}/2019`;
  expect((await served.get(book('so-thu'), first)).status).toBe(200);
  expect((await served.get(book('so-thu'), second)).status).toBe(404);
  const kept = await served.get(book('so-hai'), second);
  expect([kept.status, kept.text.includes('Giữ số cho ngày mất điện')]).toEqual([200, false]);
  expect((await served.get('/can-bo/so-cap-so?nam=2019', second)).text).toContain('so-hai');
});

async function clerkOf(key: string): Promise<string> {
  const { login } = await db.one<{ login: string }>(sql`select a.login from access.accounts a
    join access.grants g on g.account_id = a.id where g.unit_id = ${await unit(key)} and g.permission = 'dossier.clerk' limit 1`);
  return tokenOf(db, login);
}
