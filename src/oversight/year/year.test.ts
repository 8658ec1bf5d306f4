import { afterAll, beforeAll, expect, it } from 'vitest';
import { calendarOf } from '#foundations/calendar/index.ts';
import { next } from '#foundations/numbering/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { forget } from '#platform/cache/index.ts';
import { openDatabase, sql } from '#platform/db/index.ts';
import type { Result } from '#platform/result/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { certifiedAt } from '#test/support/certified.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { paths } from './paths.ts';
import { turnBack, turnYear } from './turn.act.ts';
import { yearRoutes } from './year.routes.tsx';

const admin = 'ngo.quang.vinh';
const at = '2019-12-30T08:00';
const seed = openSeed('db/seed');
let world: TestDatabase;
let served: ServedRoutes;
let token: string;

beforeAll(async () => {
  world = await worldDatabase();
  await certifiedAt(world.db, 'xa-thanh-xuong');
  // A house planted before the holidays of 2020 were out.
  const owner = openDatabase(world.ownerUrl, { connections: 1 });
  await owner.run(sql`delete from calendar.days where day >= '2020-01-01'`);
  await owner.run(sql`update calendar.layers set announced_to = '2019-12-31' where announced_to is not null`);
  await owner.close();
  forget(world.db);
  served = await serveRoutes(world.db, yearRoutes, { now: instantOf(Temporal.PlainDateTime.from(at)) });
  token = await tokenOf(world.db, admin);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const turns = (year = 2020, login = admin) => as(world.db, { login, at }, (deed) => turnYear(deed, seed, year));
const turnsBack = (why = 'Bấm thử', login = admin) =>
  as(world.db, { login, at }, (deed) => turnBack(deed, { year: 2020, why }));
const reasons = (result: Result<unknown, unknown>) => (result.ok ? [] : result.reasons);
const booksOf2020 = async () =>
  (await world.db.rows<{ kind: string }>(sql`select kind from certification.books where year = 2020`)).length;
const holidays2020 = async () => {
  const calendar = await calendarOf(world.db, (await unitByKey(world.db, 'xa-thanh-xuong'))!.id);
  return [...calendar.days.keys()].filter((day) => day.startsWith('2020')).length;
};

it('shows before anything is pressed what would be opened, what goes on and what is not done', async () => {
  const { status, text } = await served.get(paths.year(), token);
  expect(status).toBe(200);
  for (const shown of [
    'Chuyển sang năm 2020',
    'UBND xã Thanh Xương',
    '01/01/2020: Tết Dương lịch',
    'Còn mở của năm 2019',
  ])
    expect(text).toContain(shown);
  expect([await booksOf2020(), await holidays2020()]).toEqual([0, 0]);
});

it('is pressed by whoever looks after the district, for this year and the next', async () => {
  expect(reasons(await turns(2020, 'pham.thu.trang'))).toEqual([{ reason: 'not-allowed' }]);
  expect(reasons(await turns(2021))).toEqual([{ reason: 'year-out-of-range' }]);
  expect((await served.get(paths.year(), await tokenOf(world.db, 'pham.thu.trang'))).status).toBe(404);
});

it('one press opens the books there were and declares the holidays; another changes nothing', async () => {
  const before = await world.db.rows(
    sql`select kind from certification.books where year = 2019 group by owner_unit_id, kind`,
  );
  const done = await turns();
  expect(done).toMatchObject({ ok: true, value: { books: before.length, days: 12 } });
  expect([await booksOf2020(), await holidays2020()]).toEqual([before.length, 12]);
  expect(await turns()).toEqual({ ok: true, value: { books: 0, days: 0, moved: 0 } });
  expect([await booksOf2020(), await holidays2020()]).toEqual([before.length, 12]);
  const told = await world.db.rows(sql`select 1 from platform.events where type = 'year.turned'`);
  expect(told).toHaveLength(1);
  const { text } = await served.get(paths.year(2020), token);
  expect(text).toContain('Không còn gì phải mở');
});

it('two who press at once open everything once', async () => {
  expect(await turnsBack()).toMatchObject({ ok: true });
  const both = await Promise.all([turns(), turns()]);
  expect(both.map((one) => one.ok && one.value.days).sort()).toEqual([0, 12]);
});

it('is taken back while nothing was numbered: books and days go, and come again with the next press', async () => {
  expect(reasons(await turnsBack(' '))).toEqual([{ field: 'why', reason: 'why-missing' }]);
  const form = { key: 'hoan-tac-nam-0001', year: '2020', why: 'Chưa có thông báo nghỉ Tết' };
  expect(await served.post(paths.undo(), form, token)).toMatchObject({ status: 303 });
  expect([await booksOf2020(), await holidays2020()]).toEqual([0, 0]);
  const { text } = await served.get(paths.year(2020), token);
  for (const shown of ['Chưa có thông báo nghỉ Tết', '01/01/2020: Tết Dương lịch']) expect(text).toContain(shown);
  expect(reasons(await turnsBack())).toEqual([{ reason: 'not-turned' }]);
  expect(await turns()).toMatchObject({ ok: true, value: { days: 12 } });
});

it('what somebody took back on screen is not declared again behind them', async () => {
  await world.db.run(sql`update calendar.days set removed_at = ${instantOf(Temporal.PlainDateTime.from(at))}
    where day = '2020-01-29' and removed_at is null`);
  forget(world.db);
  expect(await turns()).toEqual({ ok: true, value: { books: 0, days: 0, moved: 0 } });
});

it('a number of the new year keeps it: nothing is taken back after', async () => {
  const unit = (await unitByKey(world.db, 'xa-thanh-xuong'))!;
  await world.db.transaction((tx) => next(tx, { kind: 'dossier', ownerUnitId: unit.id, period: '200102' }));
  expect(reasons(await turnsBack())).toEqual([{ reason: 'numbered' }]);
  const { text } = await served.get(paths.year(2020), token);
  expect(text).not.toContain('Hoàn tác chuyển năm');
  expect(text).toContain('Năm 2020 đã lấy số nên không hoàn tác được nữa');
});
