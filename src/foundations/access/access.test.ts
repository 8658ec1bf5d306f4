import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedOrganisations } from '#foundations/organisations/index.ts';
import { system } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import { performInternally } from '#platform/deeds/index.ts';
import { brokenLinks, history } from '#platform/events/index.ts';
import { namedId, newId } from '#platform/id/index.ts';
import { accept } from '#platform/result/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import {
  accountNames,
  accountsExist,
  actorOf,
  addAccounts,
  disableAccount,
  endSessions,
  firstAdministrator,
  grantRoles,
  hashPassword,
  nameOf,
  seedAccess,
  sessionsOf,
  signIn,
  signOut,
  staffByLogin,
  whoMay,
  withdrawGrants,
} from './index.ts';

const { db, close } = await emptyDatabase();
afterAll(close);

const start = Temporal.Instant.from('2026-11-25T01:00:00Z');
const after = (minutes: number): Temporal.Instant => start.add({ seconds: Math.round(minutes * 60) });
const password = 'ruộng bậc thang';
const hash = await hashPassword(password);
const tuPhap = namedId('unit:tu-phap');
const internally = { actor: system('test'), now: start };

beforeAll(async () => {
  await db.transaction(async (tx) => {
    await seedOrganisations(tx, openSeed('db/seed'));
    await seedAccess(tx, openSeed('db/seed'));
  });
});

/** An official of Phòng Tư pháp with an account of their own, so tests do not meet. */
async function official(login: string, given: { readonly demonstration?: boolean } = {}): Promise<string> {
  const id = newId();
  await db.transaction(async (tx) => {
    const account = { id, login, personId: newId(), name: `Người ${login}`, passwordHash: hash };
    await addAccounts(tx, [{ ...account, demonstration: given.demonstration ?? false }], start);
    await grantRoles(tx, [{ accountId: id, role: 'process', unitId: tuPhap, sourceId: id }]);
  });
  return id;
}

async function enter(login: string, given: Partial<Parameters<typeof signIn>[1]> = {}): Promise<string> {
  const entered = await signIn(db, { login, password, address: '10.0.0.1', wall: start, ...given });
  if (!entered.ok) throw new Error(JSON.stringify(entered.reasons));
  return entered.value.token;
}

test('the right password opens a session; the token tells who it is and what they may do where', async () => {
  const id = await official('thuan');
  const actor = await actorOf(db, await enter('thuan'), after(1));
  expect(actor).toMatchObject({ kind: 'staff', accountId: id, name: 'Người thuan' });
  expect(actor?.grants).toContainEqual({ permission: 'dossier.process', unitId: tuPhap });
  expect(actor).toEqual(await staffByLogin(db, 'thuan'));
});

test('the login is taken with blanks and capitals, the password in any Unicode form', async () => {
  await official('dung.le');
  await enter(' Dung.Le ', { password: password.normalize('NFD') });
});

test('a wrong password, an unknown login and a disabled account are told the same', async () => {
  const id = await official('phuc');
  await performInternally(db, internally, async (deed) => accept(await disableAccount(deed, id, start)));
  await official('chau');
  const wrong = { ok: false, reasons: [{ reason: 'wrong' }] };
  const tried = (login: string, typed: string) =>
    signIn(db, { login, password: typed, address: '10.0.0.2', wall: start });
  expect(await tried('chau', 'không phải')).toEqual(wrong);
  expect(await tried('nobody', password)).toEqual(wrong);
  expect(await tried('phuc', password)).toEqual(wrong);
});

test('every sign-in makes a new token and ends the session the browser carried before', async () => {
  await official('nghia');
  const first = await enter('nghia');
  const second = await enter('nghia', { before: first });
  expect(second).not.toBe(first);
  expect(await actorOf(db, first, after(1))).toBeUndefined();
  expect(await actorOf(db, second, after(1))).toBeDefined();
});

test('the database knows no token, only its digest', async () => {
  await official('digest');
  const token = await enter('digest');
  const found = await db.one<{ n: number }>(sql`select count(*)::int as n from access.sessions s
    where s::text like '%' || ${token} || '%' or encode(s.token_digest, 'base64') like ${`${token}%`}`);
  expect(found.n).toBe(0);
});

test('a session ends after two idle hours, and after twelve however busy', async () => {
  await official('idle');
  const token = await enter('idle');
  expect(await actorOf(db, token, after(119))).toBeDefined();
  expect(await actorOf(db, token, after(119 + 120))).toBeUndefined();
  const busy = await enter('idle');
  for (let hour = 1; hour < 12; hour++) expect(await actorOf(db, busy, after(hour * 60))).toBeDefined();
  expect(await actorOf(db, busy, after(12 * 60))).toBeUndefined();
});

test('whoever stays until the evening is not asked again that day, but the next', async () => {
  await official('stay');
  const token = await enter('stay', { untilEvening: true });
  expect(await actorOf(db, token, after(11 * 60 + 59))).toBeDefined();
  expect(await actorOf(db, token, after(24 * 60))).toBeUndefined();
});

test('being seen is written once a minute at most', async () => {
  await official('seen');
  const token = await enter('seen');
  const seenAt = async () =>
    (await sessionsOf(db, (await staffByLogin(db, 'seen'))!.accountId, start))[0]!.last_seen_at;
  await actorOf(db, token, after(0.5));
  expect(await seenAt()).toEqual(start);
  await actorOf(db, token, after(1.5));
  expect(await seenAt()).toEqual(after(1.5));
});

test('the token of a disabled account opens nothing any more', async () => {
  const id = await official('gone');
  const token = await enter('gone');
  await performInternally(db, internally, async (deed) => accept(await disableAccount(deed, id, after(1))));
  expect(await actorOf(db, token, after(1))).toBeUndefined();
  // Even a session row that somebody forgot to end.
  await db.run(sql`update access.sessions set ended_at = null where account_id = ${id}`);
  expect(await actorOf(db, token, after(1))).toBeUndefined();
});

test('a right taken away is gone at the next request', async () => {
  const id = await official('moved');
  const token = await enter('moved');
  await db.transaction((tx) => withdrawGrants(tx, id));
  expect((await actorOf(db, token, after(1)))?.grants).toEqual([]);
});

test('signing out ends the session, and doing it twice is no fault', async () => {
  await official('out');
  const token = await enter('out');
  await signOut(db, token, { wall: after(1) });
  await signOut(db, token, { wall: after(2) });
  expect(await actorOf(db, token, after(2))).toBeUndefined();
});

test('an administrator ends one session of an account, or all', async () => {
  const id = await official('many');
  const [one, two] = [await enter('many'), await enter('many')];
  const [latest] = await sessionsOf(db, id, start);
  await performInternally(db, internally, async (deed) =>
    accept(await endSessions(deed, id, { wall: after(1), sessionId: latest!.id })),
  );
  const open = async () => [await actorOf(db, one, after(2)), await actorOf(db, two, after(2))].filter(Boolean).length;
  expect(await open()).toBe(1);
  await performInternally(db, internally, async (deed) => accept(await endSessions(deed, id, { wall: after(1) })));
  expect(await open()).toBe(0);
});

test('five wrong passwords close the door at that place; the right one does not open it until time has passed', async () => {
  await official('guessed');
  const at = (minutes: number, typed: string) =>
    signIn(db, { login: 'guessed', password: typed, address: '10.0.0.9', wall: after(minutes) });
  for (let n = 0; n < 5; n++) expect(await at(0, `sai ${n}`)).toMatchObject({ reasons: [{ reason: 'wrong' }] });
  expect(await at(1, password)).toEqual({ ok: false, reasons: [{ reason: 'throttled', until: after(15) }] });
  expect(await at(16, password)).toMatchObject({ ok: true });
});

test('a hundred guesses at once are no more than five', async () => {
  await official('stormed');
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, n) =>
      signIn(db, { login: 'stormed', password: `sai ${n}`, address: '10.0.0.10', wall: start }),
    ),
  );
  const looked = answers.filter((answer) => !answer.ok && answer.reasons[0]?.reason === 'wrong');
  expect(looked.length).toBeLessThanOrEqual(5);
});

test('what happens to an account is in its history, without a name, login or address', async () => {
  const id = await official('ghi.su');
  await signIn(db, { login: 'ghi.su', password: 'sai', address: '10.0.0.11', wall: start });
  await signOut(db, await enter('ghi.su', { address: '10.0.0.11' }), { wall: after(1) });
  const happened = await history(db, id);
  expect(happened.map((event) => event.type)).toEqual([
    'account.sign-in-refused',
    'account.signed-in',
    'account.signed-out',
  ]);
  expect(JSON.stringify(happened)).not.toMatch(/ghi\.su|10\.0\.0\.11/);
  expect(await brokenLinks(db, id)).toEqual([]);
});

test('who may do a thing at a unit is told by name, those who left are not', async () => {
  const id = await official('holder');
  expect(await whoMay(db, 'dossier.process', tuPhap)).toContainEqual({
    accountId: id,
    login: 'holder',
    name: 'Người holder',
  });
  expect(await whoMay(db, 'dossier.process', namedId('unit:y-te'))).toEqual([]);
  await performInternally(db, internally, async (deed) => accept(await disableAccount(deed, id, start)));
  expect((await whoMay(db, 'dossier.process', tuPhap)).map((one) => one.accountId)).not.toContain(id);
});

test('the name behind an account is known, an unknown one is passed over', async () => {
  const id = await official('named');
  forget(db);
  expect(await nameOf(db, id)).toBe('Người named');
  expect([...(await accountNames(db, [id, newId()])).keys()]).toEqual([id]);
});

test('every reason against a first administrator is told at once', async () => {
  const made = await firstAdministrator(db, { login: 'Quản Trị', name: '', password: 'ngắn', wall: start });
  expect(made.ok ? [] : made.reasons.map(({ reason }) => reason)).toEqual([
    'too-short',
    'login-shape',
    'name-missing',
    'not-the-first',
  ]);
});

test('in production demonstration accounts open nothing, and the first administrator is made once', async () => {
  const own = await emptyDatabase();
  try {
    const asked = { login: 'quan.tri', name: 'Người quản trị', password: 'một câu dài dễ nhớ', wall: start };
    await own.db.run(sql`insert into platform.clock (mode) values ('production')`);
    expect(await firstAdministrator(own.db, asked)).toMatchObject({ reasons: [{ reason: 'no-units' }] });
    await own.db.transaction(async (tx) => {
      await seedOrganisations(tx, openSeed('db/seed'));
      await seedAccess(tx, openSeed('db/seed'));
      const made = { id: newId(), login: 'demo', personId: newId(), name: 'Trình diễn', passwordHash: hash };
      await addAccounts(tx, [{ ...made, demonstration: true }], start);
    });
    expect(await signIn(own.db, { login: 'demo', password, address: '::1', wall: start })).toMatchObject({ ok: false });
    expect(await accountsExist(own.db)).toBe(false);
    expect(await firstAdministrator(own.db, asked)).toMatchObject({ ok: true });
    expect(await firstAdministrator(own.db, asked)).toMatchObject({
      reasons: [{ reason: 'not-the-first' }, { reason: 'login-taken' }],
    });
    const entered = await signIn(own.db, { ...asked, address: '::1' });
    const actor = entered.ok ? await actorOf(own.db, entered.value.token, start) : undefined;
    expect(actor?.grants).toContainEqual({ permission: 'unit.read', unitId: namedId('unit:ubnd-huyen') });
  } finally {
    await own.close();
  }
});
