import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import type { Result } from '#platform/result/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { totalsPaths } from '../paths.ts';
import { FromPaper } from './paper.part.tsx';
import { paperYear } from './paper.view.ts';
import { enterTotals } from './totals.act.ts';
import { totalsRoutes } from './totals.routes.tsx';
import { decideTotals, type TotalsGround, type TypedTotals } from './totals.rules.ts';

const controller = 'tong.van.chuong';
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
let world: TestDatabase;
let served: ServedRoutes;
beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(world.db, totalsRoutes);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const reasons = (result: Result<unknown, unknown>) => (result.ok ? [] : result.reasons);

describe('a month', () => {
  const ground: TotalsGround = {
    month: day('2019-01-01'),
    today: day('2019-02-20'),
    byTotals: true,
    shown: 0,
    last: undefined,
    ranBefore: 4,
  };
  const typed: TypedTotals = { carried: '4', received: '20', in_time: '19', late: '1', running: '4', fees: '120.000' };

  it('adds up: what was carried over and received is what was settled, withdrawn or still runs', () => {
    expect(decideTotals(typed, ground)).toMatchObject({
      ok: true,
      value: { totals: { fees: 120_000n }, reason: null },
    });
  });

  it('that does not add up says both sums, beside everything else that is wrong', () => {
    expect(reasons(decideTotals({ ...typed, carried: '5', received: '0' }, { ...ground, byTotals: false }))).toEqual([
      { reason: 'not-by-totals' },
      { field: 'carried', reason: 'not-as-carried', before: 4 },
      { field: 'running', reason: 'does-not-add-up', came: 5, went: 24 },
    ]);
    expect(reasons(decideTotals({ received: 'hai', fees: '-1' }, ground))).toEqual([
      { field: 'received', reason: 'count-unreadable' },
      { field: 'fees', reason: 'fees-unreadable' },
    ]);
  });

  it('is entered after it has ended', () => {
    expect(reasons(decideTotals(typed, { ...ground, today: day('2019-01-31') }))).toEqual([{ reason: 'not-ended' }]);
  });

  it('is corrected with a reason, on the version that was shown, and only where something differs', () => {
    const first = decideTotals(typed, ground);
    if (!first.ok) throw new Error('refused');
    const corrected = { ...ground, last: { ...first.value.totals, version: 1 } };
    expect(reasons(decideTotals(typed, corrected))).toEqual([
      { reason: 'corrected-meanwhile' },
      { field: 'reason', reason: 'reason-missing' },
    ]);
    expect(reasons(decideTotals({ ...typed, reason: 'Đếm sót' }, { ...corrected, shown: 1 }))).toEqual([
      { reason: 'nothing-changes' },
    ]);
  });
});

const month = day('2019-01-01');
const ranBefore = async (): Promise<number> =>
  (
    await world.db.one<{ running: number }>(sql`select t.running from statistics.monthly_totals t
      join organisations.units u on u.id = t.unit_id where u.key = 'xa-phu-luong' and t.month = '2018-12-01'`)
  ).running;
const enters = async (unit: string, typed: TypedTotals & { shown?: number }, login = controller) =>
  as(world.db, { login, at: '2019-02-20T09:00' }, async (deed) =>
    enterTotals(deed, { shown: 0, ...typed, unitId: (await unitByKey(world.db, unit))!.id, month }),
  );
const reporterOf = async (unit: string): Promise<string> =>
  (
    await world.db.one<{ login: string }>(sql`select a.login from access.accounts a
      join access.grants g on g.account_id = a.id join organisations.units u on u.id = g.unit_id
      where g.permission = 'totals.enter' and u.key = ${unit} limit 1`)
  ).login;

it('the table says which month a commune owes, and the file has it with empty cells', async () => {
  const token = await tokenOf(world.db, controller);
  const { text } = await served.get(totalsPaths.table(2019), token);
  expect(text).toContain('Năm 2019: còn thiếu 1 tháng');
  expect(text).toContain('/can-bo/tong-hop-thang/xa-phu-luong/2019-01');
  const file = await served.get(totalsPaths.file('csv', 2019), token);
  expect(file.text).toContain('UBND xã Phu Luông,01/01/2019,,,');
});

it('a commune whose dossiers are typed in one by one sends no totals, and nobody reports for another commune', async () => {
  expect(reasons(await enters('xa-na-u', { received: '1', running: '1' }))).toEqual([{ reason: 'not-by-totals' }]);
  const other = await reporterOf('xa-he-muong');
  expect(reasons(await enters('xa-phu-luong', {}, other))).toEqual([{ reason: 'not-allowed' }]);
  const { status } = await served.get(totalsPaths.month('xa-phu-luong', '2019-01'), await tokenOf(world.db, other));
  expect(status).toBe(404);
});

it('a refused form keeps what was typed and says why', async () => {
  const token = await tokenOf(world.db, await reporterOf('xa-phu-luong'));
  const form = { key: 'tong-hop-0001', shown: '0', carried: '77', received: '31', late: 'một', fees: '250.000' };
  const { status, text } = await served.post(totalsPaths.month('xa-phu-luong', '2019-01'), form, token);
  expect(status).toBe(422);
  for (const kept of ['value="77"', 'value="31"', 'value="một"', 'value="250.000"', 'Giải quyết quá hạn: ghi một số'])
    expect(text).toContain(kept);
});

it('the commune enters its month, the district corrects it; both stand there with who and why', async () => {
  const carried = String(await ranBefore());
  const typed = { carried, received: '20', in_time: '20', running: carried, certified_copy: '40', fees: '160.000' };
  expect(await enters('xa-phu-luong', typed, await reporterOf('xa-phu-luong'))).toMatchObject({ ok: true });
  expect(reasons(await enters('xa-phu-luong', { ...typed, reason: 'Lại' }))).toContainEqual({
    reason: 'corrected-meanwhile',
  });
  const mended = { ...typed, received: '21', in_time: '21', reason: 'Đếm sót một hồ sơ', shown: 1 };
  expect(await enters('xa-phu-luong', mended)).toMatchObject({ ok: true });
  const token = await tokenOf(world.db, controller);
  const { text } = await served.get(totalsPaths.month('xa-phu-luong', '2019-01'), token);
  for (const shown of ['Đếm sót một hồ sơ', 'Tòng Văn Chương', '160.000']) expect(text).toContain(shown);
  expect((await served.get(totalsPaths.table(2019), token)).text).toContain('sửa 1 lần');
  const told = await world.db.rows<{ payload: object }>(
    sql`select payload from platform.events where type = 'monthly-totals.entered' order by seq`,
  );
  expect(told.map(({ payload }) => payload)).toMatchObject([
    { version: 1, received: 20 },
    { version: 2, received: 21 },
  ]);
  expect(JSON.stringify(told)).not.toMatch(/sót/);
});

it('nothing that was entered can be written over by the house', async () => {
  await expect(world.db.run(sql`update statistics.monthly_totals set received = 0`)).rejects.toThrow(
    /permission denied/,
  );
});

it('the public sees what communes on paper reported of the year, months counted, and nothing of the others', async () => {
  const { year, lines } = await paperYear(world.db, Temporal.Instant.from('2019-02-20T01:28:00Z'));
  expect(year).toBe(2019);
  const rows = await world.db.rows<{ unit_id: string; received: number }>(sql`
    select distinct on (unit_id) unit_id, received from statistics.monthly_totals where month = '2019-01-01'
    order by unit_id, version desc`);
  const entered = lines.filter(({ months }) => months > 0);
  expect(entered.map(({ unit, received }) => [unit.id, received]).toSorted()).toEqual(
    rows.map((row) => [row.unit_id, row.received]).toSorted(),
  );
  expect(lines.every(({ owed, months }) => owed === 1 && months <= 1)).toBe(true);
  const shown = renderToString(FromPaper({ language: 'vi', year, lines }) as JSX.Element);
  expect(shown.match(/từ giấy/g)?.length).toBe(lines.length + 1);
});
