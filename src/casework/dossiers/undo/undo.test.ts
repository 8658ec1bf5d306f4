import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffByLogin, whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { brokenLinks, history } from '#platform/events/index.ts';
import type { Result } from '#platform/result/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { changed, everyRow } from '#test/support/rows.ts';
import { business, correction, land } from '#test/support/walked.ts';
import { digitise } from '../digitise/digitise.act.ts';
import { resultOf } from '../dossier/result.store.ts';
import {
  advance,
  approve,
  assign,
  dossierByCode,
  handOver,
  numberAndSeal,
  receive,
  reportLate,
  sign,
  takeOver,
  unexplainedGaps,
  verifyFlow,
} from '../index.ts';
import { undo } from './undo.act.ts';

let world: TestDatabase;
let owner: pg.Client;
let serial = 0;
beforeAll(async () => {
  world = await worldDatabase();
  owner = new pg.Client({ connectionString: world.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await world.close();
});

const ways = [business, correction, land];
type Way = (typeof ways)[number];
type Act = (deed: Deed, code: string) => Promise<Result<unknown, unknown>>;

const asked = (code: string) => ({ code, seq: null });
const does = (login: string, code: string, act: Act, at = '2019-02-20T09:00') =>
  as(world.db, { login, at }, (deed) => act(deed, code));
const takesBack = (login: string, code: string) => does(login, code, (deed) => undo(deed, asked(code)));
const reasons = (result: Result<unknown, unknown>) =>
  result.ok ? [] : result.reasons.map((one) => (one as { reason: string }).reason);

async function received(way: Way): Promise<string> {
  const identity = String(47_000_100 + serial++).padStart(9, '0');
  const brief = { counter: 'mot-cua-huyen', procedure: way.procedure, name: 'Lò Văn Lùi', identity };
  const reception = await receptionOf(world.db, brief);
  const done = await as(world.db, { login: way.clerk, at: '2019-02-20T08:00' }, (deed) => receive(deed, reception));
  if (!done.ok) throw new Error(JSON.stringify(done.reasons));
  return done.value.code;
}

const on =
  (role: 'process' | 'present', note: string): Act =>
  (deed, code) =>
    advance(deed, asked(code), { role, note });

const digest = 'a'.repeat(64);
const scans =
  (paper: number): Act =>
  (deed, code) =>
    digitise(deed, asked(code), new Map([[paper, digest]]));
const takesStepBack: Act = (deed, code) => undo(deed, asked(code), { step: 'beneath-scans' });

/** The road of a dossier to the leader's desk by steps that may be undone: who does each, and the step. */
const road = (way: Way): [login: string, act: Act][] => [
  [way.clerk, (deed, code) => handOver(deed, { codes: [code] })],
  [
    way.head,
    async (deed, code) =>
      assign(deed, asked(code), (await staffByLogin(world.db, way.officer))?.accountId ?? '', 'Người khác đi công tác'),
  ],
  ...Array.from({ length: way === land ? 4 : 1 }, (): [string, Act] => [way.officer, on('process', 'Hồ sơ hợp lệ.')]),
  ...(way === business ? [] : ([[way.head, (deed, code) => approve(deed, asked(code))]] as [string, Act][])),
  ...(way === business ? [] : ([['lo.thi.nguyet', on('present', '')]] as [string, Act][])),
];

it('a step and its undoing leave every row of every table as it was, on every road, and the step can be done again; what was scanned since stays', async () => {
  const maybe = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
  const walk = fc.record({ way: fc.constantFrom(...ways), undone: maybe, scanned: maybe });
  await owner.query(`insert into documents.files values ($1, 'application/pdf', 1, now())`, [digest]);
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(walk, async ({ way, undone, scanned }) => {
      const code = await received(way);
      let unscanned = [1, 2];
      for (const [n, [login, act]] of road(way).entries()) {
        if (undone[n]) {
          const before = await everyRow(owner);
          expect(await does(login, code, act)).toMatchObject({ ok: true });
          const during = changed(before, await everyRow(owner));
          expect(during.length).toBeGreaterThan(0);
          const [paper] = scanned[n] ? unscanned : [];
          if (paper && (await does(way.clerk, code, scans(paper))).ok) {
            unscanned = unscanned.slice(1);
            kept += 1;
            expect(await does(login, code, takesStepBack)).toMatchObject({ ok: true });
            expect(changed(before, await everyRow(owner))).toEqual(['dossiers.papers']);
          } else {
            expect(await takesBack(login, code)).toMatchObject({ ok: true });
            expect(changed(before, await everyRow(owner))).toEqual([]);
          }
        }
        expect(await does(login, code, act)).toMatchObject({ ok: true });
      }
      expect(await verifyFlow(world.db)).toEqual([]);
    }),
    {
      numRuns: 6,
      seed: 20190220,
      examples: ways.map((way) => [{ way, undone: Array(8).fill(true), scanned: [true, false, true] }]),
    },
  );
  expect(kept).toBeGreaterThanOrEqual(6);
  expect(await brokenLinks(world.db)).toEqual([]);
}, 60_000);

describe('the way back', () => {
  const given = async (): Promise<string> => {
    const code = await received(business);
    await does(business.clerk, code, (deed) => handOver(deed, { codes: [code] }));
    return code;
  };

  it('is nobody else’s', async () => {
    const code = await given();
    expect(reasons(await takesBack(business.head, code))).toEqual(['undo-of-another']);
  });

  it('is shut once the next hand has signed for it, or worked on it', async () => {
    const signed = await given();
    await does(business.head, signed, (deed) => takeOver(deed, { codes: [signed] }));
    expect(reasons(await takesBack(business.clerk, signed))).toEqual(['undo-of-another']);
    const worked = await given();
    const officer = (await staffByLogin(world.db, business.officer))?.accountId ?? '';
    await does(business.head, worked, (deed) => assign(deed, asked(worked), officer));
    expect(reasons(await takesBack(business.clerk, worked))).toEqual(['undo-of-another']);
  });

  it('is one step long: an undoing is not undone', async () => {
    const code = await given();
    expect(await takesBack(business.clerk, code)).toMatchObject({ ok: true });
    expect(reasons(await takesBack(business.clerk, code))).toEqual(['nothing-to-undo']);
  });

  it('leads back from the last step only, even by the same hand', async () => {
    const code = await given();
    const officer = (await staffByLogin(world.db, business.officer))?.accountId ?? '';
    await does(business.head, code, (deed) => assign(deed, asked(code), officer));
    const late = {
      cause: 'officer',
      said: 'Người thụ lý nghỉ ốm.',
      newDay: Temporal.PlainDate.from('2019-02-28'),
    } as const;
    expect(await does(business.head, code, (deed) => reportLate(deed, asked(code), late))).toMatchObject({ ok: true });
    expect(await takesBack(business.head, code)).toMatchObject({ ok: true });
    expect(reasons(await takesBack(business.head, code))).toEqual(['nothing-to-undo']);
  });

  it('leads back from a signature until the văn thư has numbered it, and from a number with a reason that voids it', async () => {
    const code = await received(business);
    for (const [login, act] of road(business)) await does(login, code, act);
    expect(await does(business.head, code, (deed) => sign(deed, asked(code)))).toMatchObject({ ok: true });
    expect(await takesBack(business.head, code)).toMatchObject({ ok: true });
    await does(business.head, code, (deed) => sign(deed, asked(code)));
    const [clerk] = await whoMay(
      world.db,
      'dossier.clerk',
      (await unitByKey(world.db, 'tai-chinh-ke-hoach'))?.id ?? '',
    );
    const login = clerk?.login ?? '';
    const number = () => does(login, code, (deed) => numberAndSeal(deed, asked(code)));
    await number();
    expect(reasons(await takesBack(business.head, code))).toEqual(['undo-of-another']);
    expect(reasons(await takesBack(login, code))).toEqual(['undo-why']);
    const why = 'Nhầm hồ sơ';
    expect(await does(login, code, (deed) => undo(deed, asked(code), { why }))).toMatchObject({ ok: true });
    const { id = '', ready_at } = (await dossierByCode(world.db, code)) ?? {};
    expect([ready_at, await resultOf(world.db, id)]).toEqual([null, undefined]);
    await number();
    const lines = await world.db.rows<{ number: number; void_reason: string | null }>(sql`
      select number, void_reason from numbering.entries where subject_id = ${id} and kind <> 'dossier' order by number`);
    expect(lines.map((line) => line.void_reason)).toEqual([why, null]);
    expect(new Set(lines.map((line) => line.number)).size).toBe(2);
    expect(await unexplainedGaps(world.db)).toEqual([]);
  });

  it('stands in the record beside the step it took back', async () => {
    const code = await given();
    await takesBack(business.clerk, code);
    const { id = '' } = (await dossierByCode(world.db, code)) ?? {};
    const [step, taken] = (await history(world.db, id)).slice(-2);
    expect(step?.type).toBe('dossier.given');
    expect(taken).toMatchObject({
      type: 'dossier.undone',
      payload: { undid: step?.seq, type: 'dossier.given', state: 'received' },
    });
  });
});
