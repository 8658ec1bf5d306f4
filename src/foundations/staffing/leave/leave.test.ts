import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf, staffByLogin } from '#foundations/access/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { changed, everyRow } from '#test/support/rows.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { paths } from '../paths.ts';
import { staffingRoutes } from '../web.tsx';
import type { Held } from './work.ts';

const { db, ownerUrl, close } = await emptyDatabase();
const owner = new pg.Client({ connectionString: ownerUrl });
/** What a later capability would answer. */
const work = new Map<string, Held[]>();
let served: ServedRoutes;
let token: string;
let unitId: string;

beforeAll(async () => {
  await owner.connect();
  await plantPeople(db);
  served = await serveRoutes(db, staffingRoutes({ workOf: async (_, accountId) => work.get(accountId) ?? [] }));
  token = await tokenOf(db, 'ngo.quang.vinh');
  unitId = (await db.one<{ id: string }>(sql`select id from organisations.units where key = 'tu-phap'`)).id;
});
afterAll(async () => {
  await served.close();
  await owner.end();
  await close();
});

const staff = async (login: string) => (await staffByLogin(db, login))!;
const form = (change: Readonly<Record<string, string>> = {}) => ({
  ...{ key: newId(), ground: 'retired', on: '20/02/2019', decision: '15/QĐ-UBND ngày 18/02/2019', ...change },
});
const authority = () => ({
  ...{ key: newId(), unit: unitId, kind: 'TUQ', instead: 'Chủ tịch', document: '12/UQ-UBND' },
  ...{ documentDay: '18/02/2019', from: '20/02/2019', last: '20/03/2019' },
});
const timers = () =>
  db.rows(sql`select kind, subject_id, due_at from platform.timers order by kind, subject_id, due_at`);
const openOf = async (personId: string) =>
  (
    await db.one<{ n: number }>(sql`select count(*)::int as n from staffing.appointments
      where person_id = ${personId} and upper_inf(during)`)
  ).n;

test('everything missing is told at once, and nobody writes it of themselves', async () => {
  const { personId } = await staff('vi.thi.ngan');
  const { status, text } = await served.post(
    paths.leave(personId),
    form({ ground: '', on: '21/02/2019', decision: '' }),
    token,
  );
  expect(status).toBe(422);
  for (const said of ['Chọn lý do.', 'Ngày này chưa tới', 'Ghi số và ngày quyết định.', '21/02/2019'])
    expect(text).toContain(said);
  const own = await staff('ngo.quang.vinh');
  expect((await served.post(paths.leave(own.personId), form(), token)).text).toContain('Không ai tự ghi mình');
});

test('open work is named with who may take it over, and stands in the way until it is said to be left', async () => {
  const { personId, accountId } = await staff('quang.van.thuan');
  const dueAt = Temporal.Instant.from('2019-02-22T10:00:00Z');
  const one = { name: '000.00.29.H18-190218-0001', href: '/can-bo/ho-so/x', step: 'Thẩm định', unitId, dueAt };
  work.set(accountId, [{ ...one, permission: 'dossier.approve' }]);
  const { text } = await served.get(paths.leave(personId), token);
  for (const said of ['000.00.29.H18-190218-0001', 'Thẩm định', 'Lê Thị Kim Dung']) expect(text).toContain(said);
  const refused = await served.post(paths.leave(personId), form(), token);
  expect([refused.status, refused.text.includes('Còn 1 việc đang mở')]).toEqual([422, true]);
  const done = await served.post(paths.leave(personId), form({ anyway: 'yes' }), token);
  expect(done.status).toBe(303);
  const { payload } = await db.one<{ payload: { work: number } }>(
    sql`select payload from platform.events where type = 'person.left'`,
  );
  expect(payload.work).toBe(1);
});

test('who leaves holds no post, no session, no authority; taken back the same day all of it is as before', async () => {
  const { personId } = await staff('luong.van.thuong');
  const written = await served.post(paths.authorise(personId), authority(), token);
  expect(written.status).toBe(303);
  const theirs = await tokenOf(db, 'luong.van.thuong');
  const [before, rung] = [await everyRow(owner, ['access']), await timers()];
  expect((await served.post(paths.leave(personId), form({ ground: 'transferred' }), token)).status).toBe(303);
  expect([await openOf(personId), await actorOf(db, theirs, Temporal.Now.instant())]).toEqual([0, undefined]);
  const gone = changed(before, await everyRow(owner, ['access']));
  for (const table of ['staffing.appointments', 'staffing.signing_authorities', 'access.grants', 'access.accounts'])
    expect(gone).toContain(table);
  const page = (await served.get(paths.person(personId), token)).text;
  for (const said of ['Chuyển công tác ra ngoài', '15/QĐ-UBND ngày 18/02/2019', 'Đã khóa', 'Hủy thôi làm việc'])
    expect(page).toContain(said);
  expect((await served.get(`${paths.people()}?xem=da-thoi`, token)).text).toContain('Lường Văn Thưởng');
  expect((await served.post(paths.stay(personId), { key: newId() }, token)).status).toBe(303);
  // Set anew, to the same moments.
  expect(changed(before, await everyRow(owner, ['access']))).toEqual([]);
  expect(await timers()).toEqual(rung);
  expect((await served.post(paths.stay(personId), { key: newId() }, token)).text).toContain('Không có gì để hủy');
});

test('a role that nobody else holds is named before its holder goes', async () => {
  const { personId } = await staff('tong.van.chuong');
  const { text } = await served.get(paths.leave(personId), token);
  expect(text).toContain('Vai trò sẽ không còn ai giữ');
});

test('on another day it is no longer taken back: the account opens again and posts are given anew', async () => {
  const { personId } = await staff('do.minh.chau');
  expect((await served.post(paths.leave(personId), form({ ground: 'contract' }), token)).status).toBe(303);
  const next = await serveRoutes(db, staffingRoutes(), { now: Temporal.Instant.from('2019-02-21T08:00:00+07:00') });
  const late = await next.post(paths.stay(personId), { key: newId() }, token);
  expect(late.text).toContain('Chỉ hủy được trong ngày ghi');
  expect((await next.post(paths.comeBack(personId), { key: newId() }, token)).status).toBe(303);
  expect([(await staffByLogin(db, 'do.minh.chau'))?.personId, await openOf(personId)]).toEqual([personId, 0]);
  await next.close();
});

test('whoever has left is offered no post and no absence, and gets none until they come back', async () => {
  const { personId } = await staff('do.minh.chau');
  const shown = async () => (await served.get(paths.person(personId), token)).text;
  expect(await shown()).toMatch(/Giao chức danh[\s\S]*Ghi vắng mặt/);
  expect((await served.post(paths.leave(personId), form(), token)).status).toBe(303);
  const left = await shown();
  for (const gone of [paths.move(personId), paths.away(personId), paths.authorise(personId)])
    expect(left).not.toContain(gone);
  const away = { key: newId(), reason: 'leave', from: '21/02/2019', last: '22/02/2019', substitute: '' };
  expect((await served.post(paths.away(personId), away, token)).text).toContain('đã thôi làm việc');
  const post = await db.one<{ id: string }>(sql`
    select p.id from staffing.posts p where p.unit_id = ${unitId} order by p.position limit 1`);
  const given = { ...{ key: newId(), do: 'write', post: post.id, from: '20/02/2019' }, 'r1.role': 'oversee' };
  const refused = await served.post(paths.move(personId), { ...given, 'r1.unit': 'tu-phap' }, token);
  expect([refused.status, refused.text.includes('đã thôi làm việc')]).toEqual([422, true]);
  expect(await openOf(personId)).toBe(0);
});
