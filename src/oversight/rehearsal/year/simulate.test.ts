import { afterAll, beforeAll, expect, it } from 'vitest';
import { misbooked } from '#casework/certification/index.ts';
import { misexempted, misjudged, unexplainedGaps, verifyFlow } from '#casework/dossiers/index.ts';
import { unbalanced } from '#casework/payments/index.ts';
import { countDossiers, ratesOf } from '#oversight/statistics/index.ts';
import { sql } from '#platform/db/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { hearAll } from '#test/support/hearing.ts';
import { simulate } from './simulate.ts';

const until = Temporal.Instant.from('2019-02-20T08:28:00+07:00');
const worlds: TestDatabase[] = [];

async function played(word: string): Promise<TestDatabase> {
  const world = await worldDatabase();
  worlds.push(world);
  await simulate({ db: world.db, seed: openSeed('db/seed'), word, dossiers: 60, until, progress: () => undefined });
  return world;
}

let world: TestDatabase;
beforeAll(async () => {
  world = await played('test');
}, 60_000);
afterAll(async () => {
  for (const one of worlds) await one.close();
});

it('everything holds after a year: chains, work, dates, numbers', async () => {
  const { db } = world;
  expect(await brokenLinks(db)).toEqual([]);
  expect(await verifyFlow(db)).toEqual([]);
  expect(await misjudged(db)).toEqual([]);
  expect(await unexplainedGaps(db)).toEqual([]);
  expect(await unbalanced(db)).toEqual([]);
  expect(await misexempted(db)).toEqual([]);
});

it('whoever came was received, and nearly all have their result by now', async () => {
  const { db } = world;
  await hearAll(db, countDossiers);
  const rates = await ratesOf(db);
  expect(rates.received).toBeGreaterThanOrEqual(60);
  expect(rates.finished).toBeGreaterThan(45);
  expect(rates.in_time).toBeGreaterThan(rates.finished * 0.8);
});

it('beside the dossiers two papers for each were certified, signed and handed back', async () => {
  const { lines, waiting, offices } = await world.db.one<{ lines: number; waiting: number; offices: number }>(sql`
    select count(*)::int as lines, count(*) filter (where given_back_at is null)::int as waiting,
      count(distinct unit_id)::int as offices
    from certification.lines l join certification.visits v on v.id = l.visit_id join organisations.units u on u.id = v.unit_id
    where not (u.key = 'xa-noong-het' and v.came_at >= '2019-01-01 00:00+07')`);
  expect(lines).toBeGreaterThan(60 * 2.05 * 0.6);
  expect(lines).toBeLessThan(60 * 2.05 * 1.5);
  expect(waiting).toBe(0);
  expect(offices).toBeGreaterThan(10);
  const books = await world.db.rows<{ year: number; closed: boolean }>(sql`
    select distinct year, closed_at is not null as closed from certification.books order by year`);
  expect(books).toEqual([
    { year: 2018, closed: true },
    { year: 2019, closed: false },
  ]);
  expect(await misbooked(world.db)).toEqual([]);
});

it('every counter closed its days: what was taken before the last one is the thủ quỹ’s, and what was voided was taken anew', async () => {
  const { closings, waiting, lying } = await world.db.one<{ closings: number; waiting: number; lying: number }>(sql`
    select count(*)::int as closings, count(*) filter (where received_at is null)::int as waiting,
      (select count(*)::int from payments.receipts where state = 'used' and closing_id is null and at < '2019-02-19 17:00+07') as lying
    from payments.closings`);
  expect(closings).toBeGreaterThan(50);
  expect([waiting, lying]).toEqual([0, 0]);
  const { voided, used, left } = await world.db.one<{ voided: number; used: number; left: number }>(sql`
    select count(*) filter (where voided_at is not null)::int as voided, count(*) filter (where state = 'used')::int as used,
      (count(*) filter (where voided_at is not null) - count(replaces_no))::int as left from payments.receipts`);
  expect(voided).toBeLessThan(used * 0.05);
  expect(left).toBe(0);
});

it('nothing was done outside working hours, nothing after the business clock', async () => {
  const late = await world.db.rows<{ type: string; at: string }>(sql`
    select type, occurred_at::text as at from platform.events where stream_kind = 'dossier' and (occurred_at > ${until}
      or extract(hour from occurred_at at time zone 'Asia/Ho_Chi_Minh') not between 7 and 17)`);
  expect(late).toEqual([]);
});

it('the same word is not played twice', async () => {
  const asked = { db: world.db, seed: openSeed('db/seed'), dossiers: 60, until, progress: () => undefined };
  expect(await simulate({ ...asked, word: 'test' })).toBe('played-before');
});

it('a year that was broken off goes on where it stood, and nobody comes twice', { timeout: 60_000 }, async () => {
  const broken = await worldDatabase();
  worlds.push(broken);
  const stop = new AbortController();
  const asked = { db: broken.db, seed: openSeed('db/seed'), word: 'test', dossiers: 60, until };
  const progress = ({ dossiers }: { dossiers: number }): void => (dossiers > 25 ? stop.abort() : undefined);
  await simulate({ ...asked, progress, stop: stop.signal });
  const received = () =>
    broken.db.rows(sql`select 1 as one from dossiers.dossiers d join parties.parties p on p.id = d.owner_id
    where d.received_at < '2019-02-01' and p.identity_number ~ '^[5-8]'`);
  const before = (await received()).length;
  expect(before).toBeGreaterThan(20);
  await simulate({ ...asked, progress: () => undefined });
  const wanted =
    await world.db.rows(sql`select 1 as one from dossiers.dossiers d join parties.parties p on p.id = d.owner_id
    where d.received_at < '2019-02-01' and p.identity_number ~ '^[5-8]'`);
  expect((await received()).length).toBe(wanted.length);
  expect(await verifyFlow(broken.db)).toEqual([]);
  expect(await unexplainedGaps(broken.db)).toEqual([]);
});

it('the same word gives the same dossiers in another house', { timeout: 60_000 }, async () => {
  const told = async ({ db }: TestDatabase) =>
    db.rows(sql`select d.code, d.owner_name, d.procedure_id, d.state, d.received_at::text, d.ready_at::text, d.promised_due::text
      from dossiers.dossiers d order by d.code`);
  expect(await told(await played('test'))).toEqual(await told(world));
});
