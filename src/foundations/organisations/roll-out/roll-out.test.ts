import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountNames } from '#foundations/access/index.ts';
import { sql } from '#platform/db/index.ts';
import type { Result } from '#platform/result/index.ts';
import { instantOf, parseDay } from '#platform/time/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { unitByKey } from '../index.ts';
import { paths } from '../paths.ts';
import { setRollOut } from './roll-out.act.ts';
import { rollOutRoutes } from './roll-out.routes.tsx';
import type { TypedRollOut } from './roll-out.rules.ts';
import { latestRollOuts, standingsOn } from './roll-out.store.ts';

const { db, close } = await emptyDatabase();
const controller = 'tong.van.chuong';
let served: ServedRoutes;
beforeAll(async () => {
  await plantPeople(db);
  const now = instantOf(Temporal.PlainDateTime.from('2019-02-20T08:28'));
  served = await serveRoutes(db, rollOutRoutes({ names: accountNames, readDay: parseDay }), { now });
});
afterAll(async () => {
  await served.close();
  await close();
});

const sets = async (key: string, typed: TypedRollOut, login = controller) =>
  as(db, { login, at: '2019-02-20T09:00' }, async (deed) =>
    setRollOut(deed, { ...typed, unitId: (await unitByKey(db, key))!.id, from: parseDay(typed.since ?? '') }),
  );
const reasons = (result: Result<unknown, unknown>) => (result.ok ? [] : result.reasons);

it('the tracker opens with 11 communes on screen, 12 that type in afterwards and 2 that send monthly totals', async () => {
  const rows = await latestRollOuts(db);
  const count = (figures: string | null) => rows.filter((row) => row.figures === figures).length;
  expect([rows.length, count(null), count('lines'), count('totals')]).toEqual([25, 11, 12, 2]);
});

it('every reason against a state is told at once, and a plan is no state', async () => {
  expect(reasons(await sets('xa-na-tau', { state: '', since: '31/02/2019' }))).toEqual([
    { field: 'since', reason: 'since-unreadable' },
    { field: 'state', reason: 'state-missing' },
  ]);
  expect(reasons(await sets('xa-na-tau', { state: 'paper', since: '01/04/2019' }))).toEqual([
    { field: 'since', reason: 'since-to-come' },
    { field: 'figures', reason: 'figures-missing' },
  ]);
  expect(reasons(await sets('xa-thanh-an', { state: 'paper', figures: 'lines', since: '01/01/2017' }))).toEqual([
    { field: 'since', reason: 'since-before-last', last: Temporal.PlainDate.from('2017-10-01') },
  ]);
});

it('only the administrator and the district’s controller change it', async () => {
  const typed = { state: 'electronic', since: '18/02/2019' };
  expect(reasons(await sets('xa-na-tau', typed, 'pham.thu.trang'))).toEqual([{ reason: 'not-allowed' }]);
});

it('a commune that goes electronic is so from its day on, and what it was is kept with who wrote it', async () => {
  expect(await sets('xa-na-tau', { state: 'electronic', since: '18/02/2019', note: 'Sớm hơn kế hoạch' })).toMatchObject(
    {
      ok: true,
    },
  );
  const unit = (await unitByKey(db, 'xa-na-tau'))!;
  expect(unit).toMatchObject({ electronic: 'electronic', paperFigures: null });
  const on = async (day: string) =>
    (await standingsOn(db, [Temporal.PlainDate.from(day)])).find(({ unit_id }) => unit_id === unit.id)?.state;
  expect([await on('2019-02-17'), await on('2019-02-18')]).toEqual(['pilot', 'electronic']);
  const { text } = await served.get(paths.rollOut('xa-na-tau'), await tokenOf(db, controller));
  for (const shown of ['Thí điểm quý II năm 2019', 'Sớm hơn kế hoạch', 'Tòng Văn Chương, 09:00 20/02/2019'])
    expect(text).toContain(shown);
  const told = await db.one<{ payload: object }>(
    sql`select payload from platform.events where type = 'unit.roll-out-set'`,
  );
  expect(told.payload).toEqual({ state: 'electronic', since: '2019-02-18', position: 2 });
});

it('a refused form keeps what was typed', async () => {
  const form = { key: 'trien-khai-0001', state: 'paper', since: 'hôm qua', note: 'Máy hỏng' };
  const { status, text } = await served.post(paths.rollOut('xa-muong-pon'), form, await tokenOf(db, controller));
  expect(status).toBe(422);
  for (const kept of ['hôm qua', 'Máy hỏng', 'Ghi ngày bắt đầu', 'chọn nhập bù từng hồ sơ'])
    expect(text).toContain(kept);
});
