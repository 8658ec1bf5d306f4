import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { emptyDatabase } from '#test/support/database.ts';
import { ask } from './known-query.ts';
import { sql, toStatement } from './sql.ts';

const { ownerUrl, close } = await emptyDatabase();
const client = new pg.Client({ connectionString: ownerUrl, pipeline: true } as pg.ClientConfig);
await client.connect();
afterAll(async () => {
  await client.end();
  await close();
});
await client.query('create table platform.pots (id int primary key, holds text)');

/** How often the server has told what columns rows have. */
let told = 0;
(client as unknown as { connection: NodeJS.EventEmitter }).connection.on('rowDescription', () => {
  told += 1;
});

const pot = (id: number) => toStatement(sql`select id, holds from platform.pots where id = ${id}`);

it('a connection asks once what columns the rows of a statement have', async () => {
  await ask(client, toStatement(sql`insert into platform.pots (id, holds) values (${1}, ${'rượu'}), (${2}, null)`));
  const before = told;
  expect((await ask(client, pot(1))).rows).toEqual([{ id: 1, holds: 'rượu' }]);
  expect((await ask(client, pot(2))).rows).toEqual([{ id: 2, holds: null }]);
  expect((await ask(client, pot(3))).rows).toEqual([]);
  expect(told - before).toBe(1);
});

it('statements that travel behind each other keep their own columns', async () => {
  const count = toStatement(sql`select count(*)::int as n from platform.pots`);
  const [one, all, two] = await Promise.all([ask(client, pot(1)), ask(client, count), ask(client, pot(2))]);
  expect([one.rows, all.rows, two.rows]).toEqual([[{ id: 1, holds: 'rượu' }], [{ n: 2 }], [{ id: 2, holds: null }]]);
});

it('columns that have changed since are refused, never misread, and the trace leads to who asked', async () => {
  await client.query('alter table platform.pots alter column holds type bytea using convert_to(holds, $$UTF8$$)');
  const fault = await ask(client, pot(1)).catch((one: Error) => one);
  expect(fault).toMatchObject({ message: 'cached plan must not change result type' });
  expect((fault as Error).stack).not.toContain('onStreamRead');
});
