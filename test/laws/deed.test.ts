import { afterAll, expect, it } from 'vitest';
import { numberAndSeal, receive, sign } from '#casework/dossiers/index.ts';
import { whoMay } from '#foundations/access/index.ts';
import { next } from '#foundations/numbering/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { type Database, type Db, sql } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result } from '#platform/result/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { business, walked } from '#test/support/walked.ts';
import { afterTheCounter, recording } from './recorded.ts';

const { db, close } = await worldDatabase();
afterAll(close);

const at = '2019-02-20T09:00';
const district = { login: 'pham.thu.trang', at };
const commune = { login: 'lo.thi.thuy', at };
const shop = await receptionOf(db, { counter: 'mot-cua-huyen', procedure: 'dang-ky-thanh-lap-ho-kinh-doanh' });
const alone = await receptionOf(db, {
  counter: 'mot-cua-xa-thanh-xuong',
  procedure: 'cap-giay-xac-nhan-tinh-trang-hon-nhan',
  // Another person: two deeds about one and the same may wait for each other.
  identity: '040000124',
});
const takeShop = (deed: Deed) => receive(deed, shop);
const takeAlone = (deed: Deed) => receive(deed, alone);

type Act = (deed: Deed) => Promise<Result<unknown, unknown>>;

/** Holds a deed open after its last statement, and looks at the house from beside it. */
function beside<Seen>(act: Act, look: (pid: number) => Promise<Seen>): Promise<Seen> {
  let seen: Seen;
  return as(db, district, async (deed) => {
    const done = await act(deed);
    const { pid } = await deed.tx.one<{ pid: number }>(sql`select pg_catalog.pg_backend_pid() as pid`);
    seen = await look(pid);
    return done;
  }).then(() => seen);
}

/** Locks of a deed that others would meet, whatever dossier they work on. */
const globalLocks = (pid: number): Promise<{ what: string }[]> =>
  db.rows<{ what: string }>(sql`
    select locktype || ' ' || mode as what from pg_catalog.pg_locks where pid = ${pid}
      and (locktype = 'advisory' or (locktype = 'relation' and mode not in ('AccessShareLock', 'RowShareLock', 'RowExclusiveLock')))`);

const withAlso =
  (act: Act, also: (tx: Db) => Promise<unknown>): Act =>
  async (deed) => {
    await also(deed.tx);
    return act(deed);
  };

const advisory = (tx: Db) => tx.rows(sql`select pg_catalog.pg_advisory_xact_lock(4711)`);
const oneRow = (tx: Db) => tx.run(sql`update platform.listeners set moved_at = clock_timestamp()`);

it('a deed holds no lock that every other deed meets', async () => {
  expect(await beside(takeShop, globalLocks)).toEqual([]);
  expect(await beside(withAlso(takeShop, advisory), globalLocks)).toEqual([{ what: 'advisory ExclusiveLock' }]);
});

/** Whether a deed at the commune ends while one at the district is still open. */
const endsBeside = (first: Act, second: Act): Promise<boolean> =>
  beside(first, async () => {
    const ended = as(db, commune, second).then(() => true);
    return Promise.race([ended, new Promise<boolean>((resolve) => setTimeout(resolve, 1500, false))]);
  });

it('a deed of another authority does not wait for it; one row that all deeds write would be noticed', async () => {
  expect(await endsBeside(takeShop, takeAlone)).toBe(true);
  expect(await endsBeside(withAlso(takeShop, oneRow), withAlso(takeAlone, oneRow))).toBe(false);
});

async function sentBy(act: (recorded: Database) => Promise<Result<unknown, unknown>>): Promise<string[]> {
  const { db: recorded, sent } = recording(db);
  const done = await act(recorded);
  expect(done.ok).toBe(true);
  return sent;
}

it('the counter is the last row a deed waits for', async () => {
  const code = await walked(db, {
    way: business,
    day: '2019-02-19',
    to: 'settled',
    name: 'Lò Văn Ín',
    identity: '040111222',
  });
  const signed = await as(db, { login: business.head, at }, (deed) => sign(deed, { code, seq: null }));
  expect(signed.ok).toBe(true);
  const department = await unitByKey(db, 'tai-chinh-ke-hoach');
  const [clerk] = await whoMay(db, 'dossier.clerk', department?.id ?? '');
  const seal: Act = (deed) => numberAndSeal(deed, { code, seq: null });
  expect(afterTheCounter(await sentBy((recorded) => as(recorded, district, takeShop)))).toEqual([]);
  const sealed = await sentBy((recorded) => as(recorded, { login: clerk?.login ?? '', at }, seal));
  expect(afterTheCounter(sealed)).toEqual([]);
});

it('a number taken before the dossier is locked is noticed', async () => {
  const unit = await unitByKey(db, 'ubnd-huyen');
  const early = await sentBy((recorded) =>
    as(recorded, district, async (deed) => {
      await next(deed.tx, { kind: 'x', ownerUnitId: unit?.id ?? '', period: '2019' });
      return accept(await deed.tx.rows(sql`select id from dossiers.dossiers order by code limit 1 for update`));
    }),
  );
  expect(afterTheCounter(early)).toEqual(['select id from']);
  expect(afterTheCounter(await sentBy((recorded) => as(recorded, district, async () => accept(1))))).toEqual([
    'no counter was taken',
  ]);
});

it('forty clerks at two counters at once get numbers without a double, without a gap, without a deadlock', async () => {
  const received = await Promise.all(
    Array.from({ length: 40 }, (_, n) => (n % 4 === 0 ? as(db, commune, takeAlone) : as(db, district, takeShop))),
  );
  const codes = received.flatMap((one) => (one.ok ? [(one.value as { code: string }).code] : []));
  expect(new Set(codes).size).toBe(40);
  for (const prefix of new Set(codes.map((code) => code.slice(0, -4)))) {
    const numbers = codes.filter((code) => code.startsWith(prefix)).map((code) => Number(code.slice(-4)));
    expect(Math.max(...numbers) - Math.min(...numbers) + 1).toBe(numbers.length);
  }
});
