import { afterAll, expect, it } from 'vitest';
import { misjudged, shifts, unexplainedGaps, verifyFlow } from '#casework/dossiers/index.ts';
import { calendarOf } from '#foundations/calendar/index.ts';
import { allUnits } from '#foundations/organisations/index.ts';
import { countDossiers } from '#oversight/statistics/index.ts';
import { type Db, sql } from '#platform/db/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import { hearAll } from '#test/support/hearing.ts';
import { tampered } from './broken.ts';
import { everyPress, unrecorded, wallTimes } from './pressed.ts';

const { knocking, presses, since } = await everyPress();
const { db, ownerUrl } = knocking.inside;
afterAll(() => knocking.close());

it('every page was shown and every press was done', () => {
  const done = (way: string, status: number): boolean => status === (way.startsWith('POST ') ? 303 : 200);
  expect(presses.filter(({ way, status }) => !done(way, status))).toEqual([]);
  expect(presses.filter(({ way }) => way.startsWith('POST ')).length).toBeGreaterThan(20);
  expect(presses.filter(({ way }) => way.startsWith('GET ')).length).toBeGreaterThan(40);
});

it('law 1: whatever wrote a row recorded an event in the same transaction; a row written in silence is noticed', async () => {
  expect(await unrecorded(db, since)).toEqual([]);
  const note = `insert into dossiers.notes (id, dossier_id, seq, said) select gen_random_uuid(), id, 1, 'x' from dossiers.dossiers limit 1`;
  expect(await tampered(ownerUrl, [note], (tx) => unrecorded(tx, since))).toEqual(['dossiers.notes']);
  const silent = `update dossiers.dossiers set state = state where code = (select min(code) from dossiers.dossiers)`;
  expect(await tampered(ownerUrl, [silent], (tx) => unrecorded(tx, since))).toEqual(['dossiers.dossiers']);
});

it('law 1: after every press each chain holds', async () => {
  expect(await brokenLinks(db)).toEqual([]);
});

const ofTheWall = [
  'access.sessions.created_at',
  'access.sessions.ends_at',
  'access.sessions.last_seen_at',
  'access.sign_in_attempts.at',
  'platform.access_log.recorded_at',
  'platform.events.recorded_at',
  'platform.listeners.moved_at',
  'platform.migrations.ran_at',
  'platform.requests.recorded_at',
  'platform.seeded.seeded_at',
  'workflow.definitions.recorded_at',
];

it('law 3: what happened lies in the district’s time, and only what the machine keeps for itself in the wall’s', async () => {
  expect(await wallTimes(db)).toEqual(ofTheWall);
  const given = `update dossiers.legs set given_at = now() where given_at is not null`;
  expect(await tampered(ownerUrl, [given], wallTimes)).toEqual([...ofTheWall, 'dossiers.legs.given_at'].toSorted());
  const occurred = `update platform.events set occurred_at = recorded_at where stream_kind = 'dossier'`;
  expect(await tampered(ownerUrl, [occurred], wallTimes)).toContain('platform.events.occurred_at');
});

it('law 3: a request reads the clock once; the press that moves it reads it again, and that is noticed', () => {
  expect(presses.filter(({ readings }) => readings !== 1)).toEqual([
    { way: 'POST /can-bo/dong-ho', status: 303, readings: 2 },
    // It answers without the database, and the clock is there.
    { way: 'GET /healthz', status: 200, readings: 0 },
  ]);
});

it('law 4: each dossier is judged by its last promise before any apology; by another date, or an apology’s, is noticed', async () => {
  expect(await misjudged(db)).toEqual([]);
  const one = `(select min(code) from dossiers.dossiers)`;
  const moved = `update dossiers.dossiers set promised_due = promised_due + interval '1 day' where code = ${one}`;
  expect(await tampered(ownerUrl, [moved], misjudged)).toHaveLength(1);
  const apology = `insert into dossiers.promises (dossier_id, position, due_at, said, ground, statutory_due, committed_due, made_at)
    select id, 99, promised_due + interval '1 day', 'x', 'apology', statutory_due, committed_due, received_at from dossiers.dossiers where code = ${one}`;
  expect(await tampered(ownerUrl, [apology], misjudged)).toEqual([]);
  expect(await tampered(ownerUrl, [apology, moved], misjudged)).toHaveLength(1);
});

it('law 4: the derived dates are what the calendars say; one moved by hand is noticed', async () => {
  const everywhere = (await allUnits(db)).map(({ id }) => id);
  const strayed = (at: Db) => shifts(at, everywhere, (id) => calendarOf(db, id));
  expect(await strayed(db)).toEqual([]);
  const moved = `update dossiers.dossiers set statutory_due = statutory_due + interval '1 hour'
    where code = (select min(code) from dossiers.dossiers where ready_at is null and state = 'settling')`;
  expect(await tampered(ownerUrl, [moved], strayed)).toHaveLength(1);
});

it('law 11: no number is lacking without a reason; an entry, a dossier’s number or a block taken away is noticed', async () => {
  expect(await unexplainedGaps(db)).toEqual([]);
  const entry = `delete from numbering.entries where kind = 'form-01' and number = 1`;
  expect(await tampered(ownerUrl, [entry], unexplainedGaps)).toContain('form-01 2019 1');
  const code = `update dossiers.dossiers set code = code || '9' where code = (select max(code) from dossiers.dossiers)`;
  expect(await tampered(ownerUrl, [code], unexplainedGaps)).toHaveLength(1);
  const block = `delete from numbering.blocks where id = (select id from numbering.blocks order by id limit 1)`;
  expect(await tampered(ownerUrl, [block], unexplainedGaps)).not.toEqual([]);
  const counter = `update numbering.counters set last = last + 1 where kind = 'signing-list'`;
  expect(await tampered(ownerUrl, [counter], unexplainedGaps)).not.toEqual([]);
});

it('law 7: the figures judge by the dates the dossiers are judged by; another date in them is noticed', async () => {
  await hearAll(db, countDossiers);
  // A result that was handed out in time and called back is judged by the day told then (markRecalled).
  const toldAnew = sql`(select (n.new_day + time '17:00') at time zone 'Asia/Ho_Chi_Minh' from dossiers.recall_notices n
    join dossiers.recalled_results r on r.entry_id = n.entry_id
    where n.dossier_id = d.id and n.new_day is not null and r.numbered_at <= d.promised_due order by n.seq desc limit 1)`;
  const different = (at: Db) =>
    at.rows<{
      code: string;
    }>(sql`select d.code from dossiers.dossiers d left join statistics.dossiers s on s.dossier_id = d.id
      where case d.state when 'voided' then s.dossier_id is not null
        else s.promised_due is distinct from coalesce(${toldAnew}, d.promised_due) or s.ready_at is distinct from d.ready_at end`);
  expect(await different(db)).toEqual([]);
  const moved = `update statistics.dossiers set promised_due = promised_due + interval '1 day'
    where dossier_id = (select min(dossier_id::text)::uuid from statistics.dossiers)`;
  expect(await tampered(ownerUrl, [moved], different)).toHaveLength(1);
});

it('law 7: after every press open work is what the processes wait for', async () => {
  expect(await verifyFlow(db)).toEqual([]);
});
