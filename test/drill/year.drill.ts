import { afterAll, beforeAll, expect, test } from 'vitest';
import { misbooked } from '#casework/certification/index.ts';
import { misexempted, misjudged, unexplainedGaps, verifyFlow } from '#casework/dossiers/index.ts';
import { unbalanced } from '#casework/payments/index.ts';
import { simulate } from '#oversight/rehearsal/index.ts';
import { countDossiers, type Rates, ratesOf } from '#oversight/statistics/index.ts';
import { sql } from '#platform/db/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { type TestDatabase, worldDatabase } from '../support/database.ts';
import { hearAll } from '../support/hearing.ts';

const dossiers = Number(process.env.DOSSIERS ?? 20_000);
const until = Temporal.Instant.from('2019-02-20T08:28:00+07:00');
let world: TestDatabase;
let showcase: Rates;
let rates: Rates;

beforeAll(async () => {
  world = await worldDatabase();
  const { db } = world;
  const counted = async (): Promise<Rates> => {
    await hearAll(db, countDossiers);
    return ratesOf(db);
  };
  showcase = await counted();
  const began = performance.now();
  const played = await simulate({
    db,
    seed: openSeed('db/seed'),
    word: '1',
    dossiers,
    until,
    progress: () => undefined,
  });
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage();
  if (played === 'played-before') throw new Error('the year was there before it was played');
  process.stdout.write(
    `${played.deeds} deeds in ${seconds.toFixed(0)} s, ${Math.round(played.deeds / seconds)} a second; this process has used ${((user + system) / 1e6).toFixed(0)} s of processor\n`,
  );
  rates = await counted();
}, 7_200_000);
afterAll(() => world?.close());

/** What the year added to the told dossiers, of a hundred. */
const per100 = (what: keyof Rates, of: keyof Rates): number =>
  (100 * (rates[what] - showcase[what])) / (rates[of] - showcase[of]);

test.each([
  ['supplemented', 'received', 6],
  ['declined', 'received', 1.2],
  ['refused', 'received', 0.9],
  ['withdrawn', 'received', 0.5],
  ['voided', 'received', 0.2],
  ['in_time', 'finished', 96.8],
  ['stopped', 'received', 0],
] as const)('%s of %s: %f of a hundred, to three tenths of a point', (what, of, wanted) => {
  const found = per100(what, of);
  process.stdout.write(`${what} of ${of}: ${found.toFixed(2)} for ${wanted}\n`);
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(0.3);
});

test('two of three late ones have an apology', () => {
  const late = (of: Rates): number => of.finished - of.in_time;
  const share = (100 * (rates.apologised - showcase.apologised)) / (late(rates) - late(showcase));
  process.stdout.write(`apologies for ${share.toFixed(1)} of a hundred late ones\n`);
  expect(Math.abs(share - 66.7)).toBeLessThanOrEqual(5);
});

test('the whole house holds: chains, work, dates, numbers, certification, and the cash book', {
  timeout: 3_600_000,
}, async () => {
  const { db } = world;
  expect(await brokenLinks(db)).toEqual([]);
  expect(await verifyFlow(db)).toEqual([]);
  expect(await misjudged(db)).toEqual([]);
  expect(await unexplainedGaps(db)).toEqual([]);
  expect(await misbooked(db)).toEqual([]);
  expect(await unbalanced(db)).toEqual([]);
  expect(await misexempted(db)).toEqual([]);
});

test('every commune keeps rows or sends monthly totals', async () => {
  const communes = await world.db.rows<{ rows: boolean; totals: boolean }>(sql`
    select exists (select from dossiers.dossiers d where d.authority_id = u.id) as rows,
      exists (select from statistics.monthly_totals t where t.unit_id = u.id) as totals
    from organisations.units u where u.kind = 'commune'`);
  expect(communes.length).toBe(25);
  expect(communes.filter(({ rows, totals }) => rows === totals)).toEqual([]);
});
