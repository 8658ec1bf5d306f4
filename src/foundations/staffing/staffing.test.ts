import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf, seedAccess, signIn, staffByLogin, whoMay } from '#foundations/access/index.ts';
import { allUnits, seedOrganisations, unitByKey } from '#foundations/organisations/index.ts';
import { type Actor, may, system } from '#platform/actor/index.ts';
import { sql } from '#platform/db/index.ts';
import { performInternally } from '#platform/deeds/index.ts';
import { history } from '#platform/events/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import {
  absenceText,
  absentOn,
  appoint,
  endAppointment,
  postOf,
  seedStaffing,
  signingAs,
  signingTitle,
} from './index.ts';
import { postId } from './seed/posts.ts';

const { db, close } = await emptyDatabase();
afterAll(close);

const now = Temporal.Instant.from('2019-02-20T08:28:00+07:00');
const today = Temporal.PlainDate.from('2019-02-20');

async function plant(into: typeof db): Promise<void> {
  const seed = openSeed('db/seed');
  await into.transaction(async (tx) => {
    await seedOrganisations(tx, seed);
    await seedAccess(tx, seed);
    await seedStaffing(tx, seed, now);
  });
}

beforeAll(() => plant(db));

const unit = async (key: string) => (await unitByKey(db, key))!;
const staff = async (login: string) => (await staffByLogin(db, login))!;
const can = async (login: string, permission: `dossier.${string}`, key: string): Promise<boolean> =>
  may(await staff(login), permission, { unitIds: [(await unit(key)).id] }).ok;

test('the 44 told in full have accounts, and say what to try', async () => {
  const { n, hints } = await db.one<{ n: number; hints: number }>(sql`
    select count(*)::int as n, count(*) filter (where length(hint) > 10)::int as hints from access.demonstration`);
  expect([n, hints]).toEqual([44, 44]);
});

test('the framework of the 13 departments: 79 posts, quota 95 then 91, 90 present on 20/02/2019', async () => {
  const counts = await db.rows<{ key: string; posts: number; q18: number; q19: number; present: number }>(sql`
    select u.key, count(*)::int as posts,
      sum((select number from staffing.quotas q where q.post_id = p.id and year = 2018))::int as q18,
      sum((select number from staffing.quotas q where q.post_id = p.id and year = 2019))::int as q19,
      sum((select count(*) from staffing.appointments a where a.post_id = p.id and a.during @> ${today}::date))::int as present
    from staffing.posts p join organisations.units u on u.id = p.unit_id
    where u.kind in ('office', 'department') group by u.key`);
  expect(
    Object.fromEntries(counts.map(({ key, posts, q18, q19, present }) => [key, [posts, q18, q19, present]])),
  ).toEqual({
    'van-phong': [11, 15, 14, 14],
    'noi-vu': [8, 8, 7, 7],
    'tu-phap': [4, 5, 5, 5],
    'tai-chinh-ke-hoach': [7, 9, 9, 9],
    'tai-nguyen-moi-truong': [6, 8, 8, 7],
    'lao-dong-tbxh': [7, 8, 8, 8],
    'van-hoa-thong-tin': [5, 5, 5, 5],
    'giao-duc-dao-tao': [8, 9, 9, 9],
    'y-te': [3, 3, 3, 3],
    'thanh-tra': [5, 6, 5, 5],
    'nong-nghiep': [6, 7, 7, 7],
    'kinh-te-ha-tang': [6, 8, 7, 7],
    'dan-toc': [3, 4, 4, 4],
  });
});

test('every commune has its leaders and five officials, and everybody can sign in', async () => {
  const counts = await db.rows<{ terrain: string; people: number; accounts: number }>(sql`
    select u.terrain, count(distinct a.person_id)::int as people, count(distinct c.id)::int as accounts
    from organisations.units u
    join staffing.posts p on p.unit_id = u.id
    join staffing.appointments a on a.post_id = p.id
    left join access.accounts c on c.person_id = a.person_id
    where u.kind = 'commune' group by u.id`);
  expect(counts).toHaveLength(25);
  for (const { terrain, people, accounts } of counts) {
    expect([people, accounts]).toEqual(terrain === 'lowland' ? [8, 8] : [7, 7]);
  }
});

test('in every commune somebody receives, settles, presents, signs, numbers, returns and takes the fee', async () => {
  const units = await allUnits(db);
  for (const commune of units.filter((one) => one.kind === 'commune')) {
    const counter = units.find((one) => one.parentId === commune.id)!;
    for (const act of ['process', 'present', 'sign', 'clerk', 'assign', 'approve']) {
      expect(await whoMay(db, `dossier.${act}`, commune.id), `${act} at ${commune.key}`).not.toEqual([]);
    }
    for (const act of ['receive', 'return', 'cash']) {
      expect(await whoMay(db, `dossier.${act}`, counter.id), `${act} at ${counter.key}`).not.toEqual([]);
    }
  }
});

test('in every department somebody assigns, settles, approves, signs and numbers', async () => {
  const units = await allUnits(db);
  for (const department of units.filter((one) => one.kind === 'department' && !one.closedOn)) {
    for (const act of ['assign', 'process', 'approve', 'sign', 'clerk']) {
      expect(await whoMay(db, `dossier.${act}`, department.id), `${act} at ${department.key}`).not.toEqual([]);
    }
  }
});

test('nobody in the district settles and signs in one unit', async () => {
  const both = await db.rows(sql`
    select p.account_id from access.grants p
    join access.grants s on s.account_id = p.account_id and s.unit_id = p.unit_id and s.permission = 'dossier.sign'
    where p.permission = 'dossier.process'`);
  expect(both).toEqual([]);
});

test('the 44 may do what the world says, and not what others do', async () => {
  expect(await can('nguyen.thi.lan.huong', 'dossier.receive', 'mot-cua-huyen')).toBe(true);
  expect(await can('nguyen.thi.lan.huong', 'dossier.process', 'tu-phap')).toBe(false);
  expect(await can('hoang.trong.nghia', 'dossier.sign', 'tai-chinh-ke-hoach')).toBe(true);
  expect(await can('lo.van.tien', 'dossier.sign', 'tai-chinh-ke-hoach')).toBe(true);
  expect(await can('le.thi.kim.dung', 'dossier.sign', 'ubnd-huyen')).toBe(false);
  expect(await can('luong.van.thuong', 'dossier.sign', 'ubnd-huyen')).toBe(true);
  expect(await can('vu.thi.bich', 'dossier.clerk', 'ubnd-huyen')).toBe(true);
  expect(await can('lo.thi.xuan', 'dossier.return', 'mot-cua-huyen')).toBe(true);
  expect(await can('lo.thi.thuy', 'dossier.receive', 'mot-cua-xa-thanh-xuong')).toBe(true);
  expect(await can('lo.thi.thuy', 'dossier.process', 'xa-thanh-xuong')).toBe(true);
  expect(await can('lo.thi.thuy', 'dossier.sign', 'xa-thanh-xuong')).toBe(false);
  expect(await can('lo.thi.thuy', 'dossier.process', 'xa-noong-het')).toBe(false);
  expect(await can('dao.duy.khang', 'dossier.read', 'y-te')).toBe(true);
});

test('everybody who has a part in dossiers reads them and hands them over where they do it', async () => {
  const dumb = await db.rows(sql`
    select a.login, g.unit_id, g.permission from access.grants g join access.accounts a on a.id = g.account_id
    where g.permission in ('dossier.receive', 'dossier.process', 'dossier.return', 'dossier.clerk')
      and (select count(*) from access.grants o where o.account_id = g.account_id and o.unit_id = g.unit_id
        and o.permission in ('dossier.read', 'dossier.hand-over')) < 2`);
  expect(dumb).toEqual([]);
});

test('a signature names the post, and in whose stead', async () => {
  const { accountId } = await staff('luong.van.thuong');
  const authority = (await unit('ubnd-huyen')).id;
  expect(await signingTitle(db, accountId, authority)).toBe('Phó Chủ tịch');
  expect(await signingAs(db, accountId, authority)).toEqual({ title: 'Phó Chủ tịch', instead: 'KT. Chủ tịch' });
  const head = await staff('hoang.trong.nghia');
  const department = (await unit('tai-chinh-ke-hoach')).id;
  expect(await signingAs(db, head.accountId, department)).toEqual({ title: 'Trưởng phòng', instead: null });
  expect(await postOf(db, head.accountId)).toEqual({ unitId: department, title: 'Trưởng phòng' });
});

test('Quàng Thị Hảo is away from 20 to 22/02, Lường Văn Thưởng stands in', async () => {
  const away = await absentOn(db, today);
  const { accountId } = await staff('quang.thi.hao');
  expect([...away.keys()]).toEqual([accountId]);
  expect(away.get(accountId)).toMatchObject({
    reason: 'mission',
    from_day: today,
    substitute_account_id: (await staff('luong.van.thuong')).accountId,
  });
  expect(absenceText(away.get(accountId)!, 'vi')).toBe('công tác đến hết 22/02/2019, thay: Lường Văn Thưởng');
  expect((await absentOn(db, Temporal.PlainDate.from('2019-02-23'))).size).toBe(0);
});

test('the administrator looks after units, people and the calendar of the whole house', async () => {
  const authority = [(await unit('ubnd-huyen')).id];
  const admin = await staff('ngo.quang.vinh');
  for (const permission of ['unit.read', 'person.read', 'calendar.edit', 'clock.move', 'event.read'] as const) {
    expect(may(admin, permission, { unitIds: authority }).ok, permission).toBe(true);
    expect(may(await staff('nguyen.thi.lan.huong'), permission, { unitIds: authority }).ok, permission).toBe(false);
  }
});

test('everybody of the demonstration signs in with its one password', async () => {
  const wall = Temporal.Instant.from('2026-11-25T01:00:00Z');
  const asked = { login: 'cu.khong.co', password: 'motcua2019', address: '::1', wall };
  expect(await signIn(db, asked)).toMatchObject({ ok: false });
  expect(await signIn(db, { ...asked, login: 'pham.thu.trang' })).toMatchObject({ ok: true });
});

const appointing = async (actor: Actor, given: { login: string; post: [string, string]; role: string }) => {
  const own = await unit(given.post[0]);
  return performInternally(db, { actor, now }, (deed) =>
    staff(given.login).then(({ personId }) =>
      appoint(deed, {
        personId,
        postId: postId(...given.post),
        roles: [{ role: given.role, unitId: own.id }],
        from: today,
      }),
    ),
  );
};

test('an appointment grants what its roles permit, its end takes it back, and both are in the history', async () => {
  const wall = Temporal.Instant.from('2026-11-25T01:00:00Z');
  const entered = await signIn(db, { login: 'vi.thi.ngan', password: 'motcua2019', address: '::1', wall });
  const token = entered.ok ? entered.value.token : '';
  const post: [string, string] = ['tai-nguyen-moi-truong', 'khoang-san-tai-nguyen-nuoc'];
  const made = await appointing(system('test'), { login: 'vi.thi.ngan', post, role: 'clerk' });
  expect(made).toMatchObject({ ok: true });
  const mayNumber = async () =>
    may((await actorOf(db, token, wall))!, 'dossier.clerk', { unitIds: [(await unit(post[0])).id] }).ok;
  expect(await mayNumber()).toBe(true);
  const ended = await performInternally(db, { actor: system('test'), now: now.add({ hours: 24 }) }, (deed) =>
    endAppointment(deed, { appointmentId: made.ok ? made.value : '', on: today.add({ days: 1 }) }),
  );
  expect(ended.ok).toBe(true);
  expect(await mayNumber()).toBe(false);
  const { personId } = await staff('vi.thi.ngan');
  expect((await history(db, personId)).map((event) => event.type)).toEqual([
    'person.appointed',
    'person.appointment-ended',
  ]);
});

test('an officer who settles is not given a signature in the same department; a refusal leaves no row', async () => {
  const refused = await appointing(system('test'), {
    login: 'do.minh.chau',
    post: ['tai-chinh-ke-hoach', 'pho-truong-phong'],
    role: 'sign',
  });
  expect(refused).toMatchObject({ ok: false, reasons: [{ reason: 'process-and-sign' }] });
  expect(await can('do.minh.chau', 'dossier.sign', 'tai-chinh-ke-hoach')).toBe(false);
});

test('who may not appoint reads as not found', async () => {
  const given = { login: 'do.minh.chau', post: ['y-te', 'truong-phong'] as [string, string], role: 'assign' };
  expect(await appointing(await staff('dao.duy.khang'), given)).toEqual({
    ok: false,
    reasons: [{ reason: 'not-found' }],
  });
});

test('the demonstration is not planted in a house in production', async () => {
  const own = await emptyDatabase();
  try {
    await own.db.run(sql`insert into platform.clock (mode) values ('production')`);
    await expect(plant(own.db)).rejects.toThrow(/production/);
  } finally {
    await own.close();
  }
});
