import { afterAll, beforeAll, expect, it } from 'vitest';
import { unitByKey } from '#foundations/organisations/index.ts';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Result } from '#platform/result/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { wordsOf } from '#test/support/words.ts';
import { paths } from '../paths.ts';
import { postSheets } from '../posting/post.act.ts';
import { wallOf } from '../posting/posting.view.ts';
import { announce } from './announce.act.ts';
import { announceRoutes } from './announce.routes.tsx';
import type { TypedDecision } from './announce.rules.ts';

const now = instantOf(Temporal.PlainDateTime.from('2019-02-20T08:28'));
const keeper = async (): Promise<string> =>
  (
    await world.db.one<{ login: string }>(sql`select a.login from access.accounts a
      join access.grants g on g.account_id = a.id where g.permission = 'procedure.announce' limit 1`)
  ).login;
let world: TestDatabase;
let served: ServedRoutes;
beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(world.db, announceRoutes, { now });
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const typed: TypedDecision = {
  number: '88/QĐ-UBND',
  signedOn: '13/02/2019',
  issuer: 'Chủ tịch UBND tỉnh Điện Biên',
  title: 'Công bố thủ tục hành chính lĩnh vực giải quyết tố cáo',
  procedures: 'giai-quyet-to-cao-cap-huyen',
};
const does = async (change: Partial<TypedDecision> = {}, login?: string) =>
  as(world.db, { login: login ?? (await keeper()), at: '2019-02-20T08:30' }, (deed) =>
    announce(deed, { ...typed, ...change }),
  );
const reasons = (result: Result<unknown, unknown>) => (result.ok ? [] : result.reasons);

it('every reason against a decision is told at once, unknown procedures as they were typed', async () => {
  const empty = { number: '', signedOn: '31/02/2019', issuer: '', title: ' ', procedures: 'khong-co\n9.999999' };
  expect(reasons(await does(empty))).toEqual([
    { field: 'number', reason: 'number-missing' },
    { field: 'signedOn', reason: 'day-unreadable' },
    { field: 'issuer', reason: 'issuer-missing' },
    { field: 'title', reason: 'title-missing' },
    { field: 'procedures', reason: 'procedure-unknown', lines: ['khong-co', '9.999999'] },
  ]);
  expect(reasons(await does({ signedOn: '21/02/2019', procedures: '' }))).toEqual([
    { field: 'signedOn', reason: 'day-to-come' },
    { field: 'procedures', reason: 'procedures-missing' },
  ]);
});

it('only who keeps the district’s procedures records one', async () => {
  expect(reasons(await does({}, 'pham.thu.trang'))).toEqual([{ reason: 'not-allowed' }]);
});

it('what it publishes says so from then on, and the chain counts the working days to each deed', async () => {
  expect(await does()).toEqual({ ok: true, value: 1 });
  expect(reasons(await does())).toEqual([{ field: 'number', reason: 'known-before' }]);
  const unit = (await unitByKey(world.db, 'mot-cua-huyen'))!;
  forget(world.db);
  const sheet = (await wallOf(world.db, unit, now)).toPost.find(({ version }) => version.key === typed.procedures);
  // 13/02 to 20/02/2019: five working days.
  expect(sheet?.chain).toMatchObject({ decision: { number: '88/QĐ-UBND' }, toUpdate: 5, toPost: 5 });
  const token = await tokenOf(world.db, await keeper());
  expect((await served.get(paths.announce(), token)).text).toContain('0/1 tờ · đã 5 ngày làm việc');
  await as(world.db, { login: 'pham.thu.trang', at: '2019-02-22T09:00' }, (deed) =>
    postSheets(deed, { unitId: unit.id, versions: [sheet?.versionId ?? ''], photo: null }),
  );
  const { text } = await served.get(paths.announce(), token);
  expect(text).toContain('1/1 tờ · 22/02/2019, sau 7 ngày làm việc');
  expect(text).toContain('Niêm yết chậm');
});

it('a sheet that hung before the decision was signed is told so, not as posted after no days', async () => {
  await does({ number: '89/QĐ-UBND', procedures: 'dang-ky-thanh-lap-ho-kinh-doanh' });
  const { text } = await served.get(paths.announce(), await tokenOf(world.db, await keeper()));
  expect(text).toContain('1/1 tờ · đã treo từ trước, 28/06/2018');
});

it('it is seen before it is written: which procedures, and what each said before', async () => {
  const token = await tokenOf(world.db, await keeper());
  const counted = async () =>
    (await world.db.one<{ n: number }>(sql`select count(*)::int as n from procedures.decisions`)).n;
  const before = await counted();
  const form = { ...typed, number: '91/QĐ-UBND', procedures: 'dang-ky-khai-sinh\ngiai-quyet-to-cao-cap-huyen' };
  const looked = await served.post(paths.announce(), { ...form, key: newId(), do: 'look' }, token);
  expect([looked.status, await counted()]).toEqual([200, before]);
  for (const said of [
    'Chưa có gì được ghi',
    'chưa có quyết định: dữ liệu minh họa',
    '88/QĐ-UBND',
    '2 thủ tục ghi căn cứ',
  ])
    expect(looked.text).toContain(said);
  const back = await served.post(paths.announce(), { ...form, key: newId(), do: 'edit' }, token);
  expect([back.status, back.text.includes('91/QĐ-UBND')]).toEqual([200, true]);
  const twice = await served.post(paths.announce(), { ...typed, key: newId(), do: 'look' }, token);
  expect([twice.status, twice.text.includes('đã được ghi. Kiểm tra lại số')]).toEqual([422, true]);
  const done = await served.post(paths.announce(), { ...form, key: newId(), do: 'write' }, token);
  expect([done.location, await counted()]).toEqual([paths.announce('2'), before + 1]);
});

it('a refused form keeps what was typed', async () => {
  const token = await tokenOf(world.db, await keeper());
  const form = { key: 'cong-bo-0001', number: '99/QĐ-UBND', signedOn: 'hôm qua', procedures: 'dang-ky-khai-sinh' };
  const { status, text } = await served.post(paths.announce(), form, token);
  expect(status).toBe(422);
  for (const kept of ['99/QĐ-UBND', 'hôm qua', 'dang-ky-khai-sinh', 'Ghi ngày ký theo ngày/tháng/năm.'])
    expect(text).toContain(kept);
});

it('a decision recorded by mistake is taken back with the reason: its procedures say so no more, and its number is free', async () => {
  const id = async (number: string) =>
    (await world.db.one<{ id: string }>(sql`select id from procedures.decisions where number = ${number}`)).id;
  const takesBack = async (why: string, login?: string) =>
    served.post(
      paths.takeAnnouncementBack(await id('89/QĐ-UBND')),
      { key: newId(), why },
      await tokenOf(world.db, login ?? (await keeper())),
    );
  expect((await takesBack('Ghi nhầm số', 'pham.thu.trang')).status).toBe(404);
  expect((await takesBack('')).text).toContain('Ghi lý do hủy');
  expect((await takesBack('Gõ nhầm số quyết định')).location).toBe(paths.announce('huy'));
  const token = await tokenOf(world.db, await keeper());
  const { text } = await served.get(paths.announce('huy'), token);
  expect(text).toContain('Gõ nhầm số quyết định');
  expect(text).not.toContain('đã treo từ trước');
  expect(await does({ number: '89/QĐ-UBND', procedures: 'dang-ky-thanh-lap-ho-kinh-doanh' })).toMatchObject({
    ok: true,
  });
});

it('the event holds ids and the day, nothing that was typed', async () => {
  const [told] = await world.db.rows<{ payload: object }>(
    sql`select payload from platform.events where type = 'procedures.announced'`,
  );
  expect(wordsOf(told)).not.toMatch(/88|UBND|tố cáo/);
});
