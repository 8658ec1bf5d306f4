import { afterAll, beforeAll, expect, it } from 'vitest';
import { misbooked } from '#casework/certification/index.ts';
import { misexempted, misjudged, stop, unexplainedGaps, verifyFlow } from '#casework/dossiers/index.ts';
import { unbalanced } from '#casework/payments/index.ts';
import { playSmallYear } from '#oversight/rehearsal/index.ts';
import { countDossiers, type Rates, ratesOf } from '#oversight/statistics/index.ts';
import { type Sql, sql } from '#platform/db/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { hearAll } from '#test/support/hearing.ts';
import { as } from '#test/support/play.ts';

/** The year that a demonstration opens with on its first start. */
const dossiers = 1000;
let world: TestDatabase;
let showcase: Rates;
let rates: Rates;

beforeAll(async () => {
  world = await worldDatabase();
  const { db } = world;
  const now = Temporal.Instant.from('2019-02-20T08:28:00+07:00');
  await hearAll(db, countDossiers);
  showcase = await ratesOf(db);
  const house = { db, clock: { business: async () => now } } as never;
  const [seed, { signal }] = [openSeed('db/seed'), new AbortController()];
  await playSmallYear({ house, seed, dossiers, say: () => undefined, stop: signal });
  await hearAll(db, countDossiers);
  rates = await ratesOf(db);
}, 600_000);
afterAll(() => world.close());

const count = async (statement: Sql): Promise<number> => (await world.db.one<{ n: number }>(statement)).n;

/** What the year added to the told dossiers, of a hundred. */
const per100 = (what: keyof Rates, of: keyof Rates): number =>
  (100 * (rates[what] - showcase[what])) / (rates[of] - showcase[of]);

it('everything holds: chains, work, dates, numbers, certification and money', async () => {
  const { db } = world;
  expect(await brokenLinks(db)).toEqual([]);
  expect(await verifyFlow(db)).toEqual([]);
  expect(await misjudged(db)).toEqual([]);
  expect(await unexplainedGaps(db)).toEqual([]);
  expect(await misbooked(db)).toEqual([]);
  expect(await unbalanced(db)).toEqual([]);
  expect(await misexempted(db)).toEqual([]);
});

it('as many were received as came, and every ending of its law comes at the district’s rate', () => {
  // Whoever comes on the last day after the clock’s 08:28 has not come yet.
  expect(rates.received - showcase.received).toBeLessThanOrEqual(dossiers);
  expect(rates.received - showcase.received).toBeGreaterThanOrEqual(dossiers * 0.99);
  const near = (found: number, wanted: number, by: number) =>
    expect(Math.abs(found - wanted), `${found} for ${wanted}`).toBeLessThanOrEqual(by);
  near(per100('declined', 'received'), 1.2, 0.1);
  near(per100('refused', 'received'), 0.9, 0.3);
  near(per100('withdrawn', 'received'), 0.5, 0.1);
  near(per100('voided', 'received'), 0.2, 0.1);
  near(per100('supplemented', 'received'), 6, 0.8);
  near(100 - per100('in_time', 'finished'), 3.2, 0.8);
  for (const ending of ['declined', 'refused', 'withdrawn', 'voided'] as const)
    expect(rates[ending] - showcase[ending], ending).toBeGreaterThan(0);
});

it('no matter was stopped: there is no such ending before 01/07/2025, and the act says so', async () => {
  expect(rates.stopped).toBe(0);
  const { code } = await world.db.one<{ code: string }>(sql`
    select d.code from dossiers.dossiers d join organisations.units u on u.id = d.one_stop_id
    where u.key = 'mot-cua-huyen' and d.state = 'settling' order by d.code limit 1`);
  const asked = { code, seq: null };
  const stopped = await as(world.db, { login: 'pham.thu.trang', at: '2019-02-20T08:30' }, (deed) =>
    stop(deed, asked, { ground: 'asked', said: 'Người nộp đề nghị dừng giải quyết hồ sơ.' }),
  );
  expect(stopped).toEqual({ ok: false, reasons: [{ reason: 'not-the-law-yet' }] });
});

it('a commune has its dossiers as rows, those of its paper time typed in afterwards, or sends monthly totals', async () => {
  const communes = await world.db.rows<{ key: string; rows: number; late: number; totals: number; paper: boolean }>(sql`
    select u.key, u.electronic <> 'electronic' as paper,
      (select count(*)::int from dossiers.dossiers d where d.authority_id = u.id) as rows,
      (select count(*)::int from dossiers.dossiers d join platform.events e on e.stream_id = d.id
        and e.type = 'dossier.received' and e.payload ? 'onPaper' where d.authority_id = u.id) as late,
      (select count(*)::int from statistics.monthly_totals t where t.unit_id = u.id) as totals
    from organisations.units u where u.kind = 'commune' order by u.key`);
  expect(communes.length).toBe(25);
  for (const { key, rows, late, totals, paper } of communes) {
    expect(rows > 0, key).toBe(totals === 0);
    if (paper) expect(late, key).toBe(rows);
  }
  expect(communes.filter(({ totals }) => totals > 0).map(({ key }) => key)).toEqual(['xa-he-muong', 'xa-phu-luong']);
});

it('two lines for each were certified, by every commune that keeps rows', async () => {
  const lines =
    await count(sql`select count(*)::int as n from certification.lines l join certification.visits v on v.id = l.visit_id
    join organisations.units u on u.id = v.unit_id where not (u.key = 'xa-noong-het' and v.came_at >= '2019-01-01 00:00+07')`);
  expect(Math.abs(lines / dossiers - 2.05)).toBeLessThan(0.4);
  const offices = await count(sql`select count(distinct unit_id)::int as n from certification.visits`);
  expect(offices).toBe(23 + 1);
});

it('no result of the year before is still on its way to the counter', async () => {
  const waiting = await world.db.rows(sql`
    select d.code, d.ready_at::text from dossiers.legs l join dossiers.dossiers d on d.id = l.dossier_id
    where l.taken_at is null and l.called_off_at is null and d.ready_at < '2019-02-15 00:00+07' order by 1`);
  expect(waiting).toEqual([]);
  expect(
    await count(
      sql`select count(*)::int as n from dossiers.dossiers where state = 'settling' and ready_at is not null`,
    ),
  ).toBe(0);
  expect(
    await count(
      sql`select count(*)::int as n from dossiers.dossiers where state = 'ready' and ready_at < '2019-01-01 00:00+07'`,
    ),
  ).toBeGreaterThan(0);
});
