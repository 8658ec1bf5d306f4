import { afterAll, expect, it } from 'vitest';
import { emptyDatabase } from '#test/support/database.ts';
import { isAway, openDatabase, sql } from './index.ts';

const { ownerUrl, close } = await emptyDatabase();
const db = openDatabase(ownerUrl, { connections: 2 });
const beside = openDatabase(ownerUrl, { connections: 1 });
afterAll(async () => {
  await Promise.all([db.close(), beside.close()]);
  await close();
});

const fault = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'none',
    (what) => what,
  );

it('a server that nobody listens for is away', async () => {
  const nowhere = openDatabase('postgres://nobody@127.0.0.1:1/none', { connections: 1 });
  expect(isAway(await fault(nowhere.rows(sql`select 1 as one`)))).toBe(true);
  expect(isAway(await fault(nowhere.transaction((tx) => tx.run(sql`select 1`))))).toBe(true);
  await nowhere.close();
});

it('a connection that is ended in the middle of a deed is away, and the next deed has another', async () => {
  const ended = db.transaction(async (tx) => {
    const { pid } = await tx.one<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await beside.run(sql`select pg_terminate_backend(${pid})`);
    await tx.run(sql`select pg_sleep(1)`);
  });
  expect(isAway(await fault(ended))).toBe(true);
  expect(await db.transaction((tx) => tx.one(sql`select 1 as one`))).toEqual({ one: 1 });
});

it('what the server refuses is a fault, not an absence', async () => {
  expect(isAway(await fault(db.rows(sql`select 1 / 0`)))).toBe(false);
  expect(isAway(new Error('one row was expected, none came'))).toBe(false);
  expect(isAway(undefined)).toBe(false);
});
