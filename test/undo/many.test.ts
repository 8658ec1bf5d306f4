import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveMany } from '#casework/dossiers/approve/approve-many.act.ts';
import { openWork } from '#casework/dossiers/flow/task.store.ts';
import { advance, numberAndSeal, verifyFlow } from '#casework/dossiers/index.ts';
import { signMany } from '#casework/dossiers/sign/sign-many.act.ts';
import { layBefore, recordList } from '#casework/dossiers/sign/signing-list.act.ts';
import { onOpenLists } from '#casework/dossiers/sign/signing-list.store.ts';
import { dossierOfficeRoutes } from '#casework/dossiers/web.tsx';
import { staffByLogin, whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Result } from '#platform/result/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { changed, everyRow } from '#test/support/rows.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { correction, walked } from '#test/support/walked.ts';

const at = '2019-02-20T17:00';
let world: TestDatabase;
let served: ServedRoutes;
let owner: pg.Client;
let unitId = '';
let serial = 0;
const tokens = new Map<string, string>();

type Act = (deed: Deed, codes: readonly string[]) => Promise<Result<unknown, unknown>>;
interface Kind {
  readonly by: string;
  readonly to: 'settled' | 'presented';
  readonly press: Act;
  /** Whoever goes on with one of them, and what they do. */
  readonly next: (code: string) => Promise<string>;
  readonly goesOn: (deed: Deed, code: string) => Promise<Result<unknown, unknown>>;
  readonly did: string;
}
const each = (codes: readonly string[]) => codes.map((code) => ({ code, seq: null }));
const numbers = (deed: Deed, code: string) => numberAndSeal(deed, { code, seq: null });
/** Who numbers what waits for its number. */
async function numberer(code: string): Promise<string> {
  const work = (await openWork(world.db, code)).find((task) => task.act === 'clerk');
  const [one] = await whoMay(world.db, 'dossier.clerk', work?.unit_id ?? '');
  return one?.login ?? '';
}

const kinds = {
  approve: {
    by: correction.head,
    to: 'settled',
    press: (deed, codes) => approveMany(deed, each(codes)),
    next: async () => 'lo.thi.nguyet',
    goesOn: (deed, code) => advance(deed, { code, seq: null }, { role: 'present', note: '' }),
    did: 'đã chuyển bước tiếp theo lúc',
  },
  sign: {
    by: 'luong.van.thuong',
    to: 'presented',
    press: (deed, codes) => signMany(deed, each(codes)),
    next: numberer,
    goesOn: numbers,
    did: 'đã vào sổ, đóng dấu lúc',
  },
  record: {
    by: 'vu.thi.bich',
    to: 'presented',
    press: recordAll,
    next: numberer,
    goesOn: numbers,
    did: 'đã vào sổ, đóng dấu lúc',
  },
} satisfies Readonly<Record<string, Kind>>;

/** The leader signed on paper: the list they lie on is recorded. */
async function recordAll(deed: Deed, codes: readonly string[]): Promise<Result<unknown, unknown>> {
  const listId = (await onOpenLists(world.db, [unitId])).find(({ code }) => code === codes[0])?.list_id ?? '';
  const signerId = (await staffByLogin(world.db, 'luong.van.thuong'))?.accountId ?? '';
  return recordList(deed, { listId, codes, signerId });
}

beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(world.db, dossierOfficeRoutes, { now: instantOf(Temporal.PlainDateTime.from(at)) });
  owner = new pg.Client({ connectionString: world.ownerUrl });
  await owner.connect();
  unitId = (await unitByKey(world.db, 'ubnd-huyen'))?.id ?? '';
  for (const login of [correction.head, 'luong.van.thuong', 'lo.thi.nguyet', 'vu.thi.bich'])
    tokens.set(login, await tokenOf(world.db, login));
});
afterAll(async () => {
  await served.close();
  await owner.end();
  await world.close();
});

async function standing({ to }: Kind, n: number): Promise<string[]> {
  const codes: string[] = [];
  for (let i = 0; i < n; i++) {
    const identity = String(48_000_100 + serial++).padStart(9, '0');
    codes.push(await walked(world.db, { way: correction, day: '2019-02-19', to, name: 'Vàng A Lùi', identity }));
  }
  if (to === 'presented') await as(world.db, { login: 'vu.thi.bich', at }, (deed) => layBefore(deed, unitId, codes));
  return codes.toSorted();
}

/** Presses as whoever does it; answers with the press. */
async function pressed(kind: Kind, codes: readonly string[]): Promise<string> {
  const done = await as(world.db, { login: kind.by, at }, (deed) => kind.press(deed, codes));
  expect(done).toMatchObject({ ok: true });
  const last = sql`select press_id::text as id from dossiers.pressed_together order by press_id desc limit 1`;
  return (await world.db.one<{ id: string }>(last)).id;
}

const undoes = (login: string, press: string, key = newId()) =>
  served.post(`/can-bo/thu-lai-nhieu/${press}`, { key }, tokens.get(login));

/** All that hangs on one dossier, but for its counter of events and its way back. */
async function rowsAbout(code: string): Promise<string> {
  const { rows } = await owner.query<{ name: string }>(`select table_name as name from information_schema.columns
    where table_schema = 'dossiers' and column_name = 'dossier_id' order by 1`);
  const found = rows.map(
    ({ name }) => `select '${name}' as name, to_jsonb(t)::text as told from dossiers.${name} t where dossier_id = d.id`,
  );
  const all = await owner.query(
    `select told.* from dossiers.dossiers d cross join lateral (${found.join(' union all ')}
     union all select 'dossiers', (to_jsonb(d) - 'seq' - 'way_back')::text) as told where d.code = $1 order by 1, 2`,
    [code],
  );
  return JSON.stringify(all.rows);
}

describe('many at one press, taken back at one press', () => {
  it('leave all rows but the events equal; what the next hand took stays as it is, and is named with who did what', async () => {
    const run = fc.record({
      name: fc.constantFrom('approve' as const, 'sign' as const, 'record' as const),
      gone: fc.array(fc.boolean(), { minLength: 2, maxLength: 3 }),
    });
    const examples = (['approve', 'sign', 'record'] as const).flatMap(
      (name): [{ name: typeof name; gone: boolean[] }][] => [
        [{ name, gone: [false, false] }],
        [{ name, gone: [true, false, false] }],
      ],
    );
    await fc.assert(
      fc.asyncProperty(run, ({ name, gone }) => undoneAsSaid(kinds[name], gone)),
      { numRuns: 8, seed: 20190220, examples },
    );
    expect(await verifyFlow(world.db)).toEqual([]);
  }, 120_000);

  it('are nobody else’s to take back, and once only; the same form sent twice is answered alike', async () => {
    const kind = kinds.approve;
    const codes = await standing(kind, 2);
    const press = await pressed(kind, codes);
    const before = await everyRow(owner);
    expect((await undoes('lo.thi.nguyet', press)).status).toBe(404);
    expect((await undoes(kind.by, newId())).status).toBe(404);
    expect(changed(before, await everyRow(owner))).toEqual([]);
    const key = newId();
    const [first, again] = [await undoes(kind.by, press, key), await undoes(kind.by, press, key)];
    expect([first.status, again.status, again.location]).toEqual([303, 303, first.location]);
    expect((await undoes(kind.by, press)).text).toContain('không còn gì để hoàn tác');
  });

  it('forget a dossier that was taken back by itself', async () => {
    const kind = kinds.approve;
    const codes = await standing(kind, 2);
    await pressed(kind, codes);
    const token = tokens.get(kind.by);
    expect((await served.get('/can-bo/viec', token)).text).toContain('Hoàn tác 2 hồ sơ vừa duyệt');
    const { seq } = await world.db.one<{ seq: number }>(
      sql`select seq from dossiers.dossiers where code = ${codes[0] ?? ''}`,
    );
    const alone = { key: newId(), seq: String(seq), reason: '' };
    expect((await served.post(`/can-bo/ho-so/${codes[0]}/thu-lai`, alone, token)).status).toBe(303);
    expect((await served.get('/can-bo/viec', token)).text).toContain('Hoàn tác 1 hồ sơ vừa duyệt');
  });
});

const goneOn = async (kind: Kind, code: string) =>
  as(world.db, { login: await kind.next(code), at }, (deed) => kind.goesOn(deed, code));

/** Presses many, lets the next hand go on with some, takes all back: looks at every row. */
async function undoneAsSaid(kind: Kind, gone: readonly boolean[]): Promise<void> {
  const codes = await standing(kind, gone.length);
  const taken = codes.filter((_, n) => gone[n]);
  const free = codes.filter((_, n) => !gone[n]);
  const before = await everyRow(owner);
  const first = new Map(await Promise.all(free.map(async (code) => [code, await rowsAbout(code)] as const)));
  const press = await pressed(kind, codes);
  for (const code of taken) expect(await goneOn(kind, code)).toMatchObject({ ok: true });
  const went = new Map(await Promise.all(taken.map(async (code) => [code, await rowsAbout(code)] as const)));
  const back = await undoes(kind.by, press);
  for (const [code, rows] of [...first, ...went]) expect([code, await rowsAbout(code)]).toEqual([code, rows]);
  if (free.length === 0) {
    expect(back.status).toBe(422);
    for (const code of taken) expect(back.text).toMatch(new RegExp(`${code}: \\p{L}[\\p{L} ]+ ${kind.did}`, 'u'));
    return;
  }
  expect(back.status).toBe(303);
  const { text } = await served.get(back.location ?? '', tokens.get(kind.by));
  expect(text).toContain(`Đã hoàn tác ${free.length} hồ sơ.`);
  for (const code of taken) expect(text).toMatch(new RegExp(`${code}: \\p{L}[\\p{L} ]+ ${kind.did}`, 'u'));
  if (taken.length === 0) expect(changed(before, await everyRow(owner))).toEqual([]);
  const undone = sql`select count(*)::int as n from platform.events e join dossiers.dossiers d on d.id = e.stream_id
    where d.code = any(${codes}) and e.type = 'dossier.undone'`;
  expect((await world.db.one<{ n: number }>(undone)).n).toBe(free.length);
}
