import { afterAll, beforeAll, expect, it } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import { sql } from '#platform/db/index.ts';
import type { Result } from '#platform/result/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { paths } from '../paths.ts';
import { postId } from '../seed/posts.ts';
import { staffingRoutes } from '../web.tsx';
import { endPost, undoMove } from './move.act.ts';

const { db, close } = await emptyDatabase();
const admin = 'ngo.quang.vinh';
const officer = 'vi.thi.ngan';
const today = Temporal.PlainDate.from('2019-02-20');
const post = postId('tu-phap', 'ho-tich-chung-thuc');
let served: ServedRoutes;
let token: string;
let person: string;

beforeAll(async () => {
  await plantPeople(db);
  served = await serveRoutes(db, staffingRoutes(), { now: instantOf(today.toPlainDateTime({ hour: 8, minute: 28 })) });
  token = await tokenOf(db, admin);
  person = (await staffByLogin(db, officer))!.personId;
});
afterAll(async () => {
  await served.close();
  await close();
});

const can = async (permission: `${string}.${string}`, key: string): Promise<boolean> =>
  may((await staffByLogin(db, officer))!, permission, { unitIds: [(await unitByKey(db, key))!.id] }).ok;
const held = async () =>
  db.rows<{ id: string; post_id: string; open: boolean }>(sql`select id, post_id, upper_inf(during) as open
    from staffing.appointments where person_id = ${person} order by lower(during) desc, id`);
const typed = async (change: Readonly<Record<string, string>> = {}) => ({
  ...{ key: `giao-${Object.keys(change).join('-')}-0001`, do: 'preview', post, from: '20/02/2019' },
  ...{ 'r1.role': 'process', 'r1.unit': 'tu-phap', ...change },
});
const moves = async (change: Readonly<Record<string, string>>) =>
  served.post(paths.move(person), await typed(change), token);
const reasons = (result: Result<unknown, unknown>) => (result.ok ? [] : result.reasons);
const at = '2019-02-20T10:00';

it('what is missing is told at once and what was typed is kept', async () => {
  const { status, text } = await moves({ post: '', from: 'hôm nay', 'r2.role': 'clerk' });
  expect(status).toBe(422);
  for (const shown of [
    'Chọn chức danh.',
    'Ghi ngày theo ngày/tháng/năm.',
    'Chọn cả vai trò và đơn vị',
    'value="hôm nay"',
  ])
    expect(text).toContain(shown);
});

it('the roles of whoever held the post last are filled in', async () => {
  const { text } = await moves({ do: 'roles', 'r1.role': '', 'r1.unit': '' });
  expect(text).toMatch(/name="r1\.role"[\s\S]*?value="certify" selected/);
  expect(text).toMatch(/name="r1\.unit"[\s\S]*?value="tu-phap" selected/);
});

it('the preview says what is given and what is taken, and writes nothing', async () => {
  const [now] = await held();
  const { status, text } = await moves({ [`leave.${now?.id}`]: 'yes' });
  expect(status).toBe(200);
  expect(text).toMatch(/Vai trò có thêm[\s\S]*Thụ lý[\s\S]*Phòng Tư pháp[\s\S]*Vai trò mất đi[\s\S]*Thụ lý/);
  expect(text).toContain('3 người giữ sau khi giao, biên chế 2');
  expect(await held()).toHaveLength(1);
  const meets = await moves({ 'r1.role': 'sign', 'r1.unit': 'tai-nguyen-moi-truong', key: 'gap-nhau-0001' });
  expect([meets.status, meets.text.includes('Thụ lý và ký của cùng một đơn vị')]).toEqual([422, true]);
});

it('a person moves in one deed: the new post with its roles, the old one ended the same day', async () => {
  const [before] = await held();
  expect(await can('dossier.process', 'tai-nguyen-moi-truong')).toBe(true);
  expect(await moves({ do: 'write', [`leave.${before?.id}`]: 'yes' })).toMatchObject({ status: 303 });
  expect((await held()).map(({ open }) => open)).toEqual([true, false]);
  expect(await can('dossier.process', 'tu-phap')).toBe(true);
  expect(await can('dossier.process', 'tai-nguyen-moi-truong')).toBe(false);
  const { text } = await served.get(paths.person(person), token);
  for (const shown of ['Ngô Quang Vinh, 08:28 20/02/2019', 'Hủy giao', 'Hủy thôi']) expect(text).toContain(shown);
});

it('both are taken back the same day, and not later', async () => {
  const [given, ended] = await held();
  const late = await as(db, { login: admin, at: '2019-02-21T08:00' }, (deed) => undoMove(deed, given!.id));
  expect(reasons(late)).toEqual([{ reason: 'too-late' }]);
  const undone = await served.post(paths.undoPost(person, given!.id), { key: 'huy-giao-0001' }, token);
  expect(undone.status).toBe(303);
  expect(await as(db, { login: admin, at }, (deed) => undoMove(deed, ended!.id))).toEqual({ ok: true, value: null });
  expect((await held()).map(({ id, open }) => [id, open])).toEqual([[ended!.id, true]]);
  expect(await can('dossier.process', 'tu-phap')).toBe(false);
  expect(await can('dossier.process', 'tai-nguyen-moi-truong')).toBe(true);
});

it('an end is not taken back where what was given since stands against it', async () => {
  const [now] = await held();
  await as(db, { login: admin, at }, (deed) => endPost(deed, { appointmentId: now!.id, on: today }));
  const signs = { do: 'write', 'r1.role': 'sign', 'r1.unit': 'tai-nguyen-moi-truong' };
  expect(await moves(signs)).toMatchObject({ status: 303 });
  const back = await as(db, { login: admin, at }, (deed) => undoMove(deed, now!.id));
  expect(reasons(back)).toMatchObject([{ reason: 'process-and-sign' }]);
});

it('nobody gives, ends or takes back a post of their own', async () => {
  const own = (await staffByLogin(db, admin))!.personId;
  const given = await served.post(paths.move(own), await typed({ do: 'write', key: 'tu-giao-0001' }), token);
  expect(given.text).toContain('Không ai tự giao, tự hủy chức danh của mình.');
  const [mine] = await db.rows<{ id: string }>(sql`select id from staffing.appointments where person_id = ${own}`);
  const ends = await as(db, { login: admin, at }, (deed) => endPost(deed, { appointmentId: mine!.id, on: today }));
  expect(reasons(ends)).toEqual([{ reason: 'oneself' }]);
  const undoes = await as(db, { login: admin, at }, (deed) => undoMove(deed, mine!.id));
  expect(reasons(undoes)).toEqual([{ reason: 'oneself' }]);
});

it('whoever does not look after the person finds no such page', async () => {
  const clerk = await tokenOf(db, 'pham.thu.trang');
  expect((await served.get(paths.move(person), clerk)).status).toBe(404);
  expect((await served.post(paths.move(person), await typed({ do: 'write' }), clerk)).status).toBe(404);
});
