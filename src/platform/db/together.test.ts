import { afterAll, expect, it } from 'vitest';
import { emptyDatabase } from '#test/support/database.ts';
import { apart, openDatabase, sql } from './index.ts';

const { ownerUrl, close } = await emptyDatabase();
const db = openDatabase(ownerUrl, { connections: 2 });
afterAll(async () => {
  await db.close();
  await close();
});

await db.run(sql`create table platform.sheep (id int primary key, name text not null)`);
await db.run(sql`create table platform.goats (id int primary key, sheep_id int references platform.sheep)`);

const sheep = (id: number) => sql`insert into platform.sheep (id, name) values (${id}, 'Mơ')`;
const goat = (id: number, of: number) => sql`insert into platform.goats (id, sheep_id) values (${id}, ${of})`;

it('writes of one turn go together, each hears how many rows were its own', async () => {
  const counts = await db.transaction((tx) =>
    Promise.all([
      tx.run(sheep(1)),
      tx.run(goat(1, 1)),
      tx.run(sql`delete from platform.listeners where name = 'nobody'`),
    ]),
  );
  expect(counts).toEqual([1, 1, 0]);
});

it('what names a table written before it waits for that write', async () => {
  const [, , copied, renamed] = await db.transaction((tx) =>
    Promise.all([
      tx.run(sheep(2)),
      tx.run(goat(2, 2)),
      tx.run(sql`insert into platform.goats (id, sheep_id) select 100 + id, id from platform.sheep`),
      tx.run(sql`update platform.sheep set name = 'Mận'`),
    ]),
  );
  expect([copied, renamed]).toEqual([2, 2]);
});

it('a write that is vouched for goes with others to its own table, and what comes after it sees both', async () => {
  const counts = await db.transaction((tx) =>
    Promise.all([
      tx.run(sql`update platform.sheep set name = 'Đào'`),
      tx.run(apart(sheep(50))),
      tx.run(sql`update platform.sheep set name = 'Ban'`),
    ]),
  );
  expect(counts).toEqual([counts[0], 1, (counts[0] ?? 0) + 1]);
});

it('whoever reads in the same turn sees what was written before', async () => {
  const seen = await db.transaction(async (tx) => {
    const [, found] = await Promise.all([tx.run(sheep(3)), tx.maybe(sql`select id from platform.sheep where id = 3`)]);
    return found;
  });
  expect(seen).toEqual({ id: 3 });
});

it('one that fails undoes them all, and each is told', async () => {
  const heard: string[] = [];
  const note = (promise: Promise<unknown>) => promise.catch(() => void heard.push('failed'));
  const done = db.transaction(async (tx) => {
    await Promise.all([note(tx.run(sheep(4))), note(tx.run(goat(4, 99)))]);
    throw new Error('given up');
  });
  await expect(done).rejects.toThrow('given up');
  expect(heard).toEqual(['failed', 'failed']);
  expect(await db.maybe(sql`select id from platform.sheep where id = 4`)).toBeUndefined();
});

it('a write that fails and that nobody waits for undoes the deed', async () => {
  const done = db.transaction(async (tx) => tx.meanwhile(Promise.all([tx.run(sheep(5)), tx.run(goat(5, 99))])));
  await expect(done).rejects.toThrow(/goats_sheep_id_fkey/);
  expect(await db.maybe(sql`select id from platform.sheep where id = 5`)).toBeUndefined();
});
