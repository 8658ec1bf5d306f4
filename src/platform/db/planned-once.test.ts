import { afterAll, expect, it } from 'vitest';
import { emptyDatabase } from '#test/support/database.ts';
import { plannedOnce, type Sql, sql } from './index.ts';

const { db, close } = await emptyDatabase();
afterAll(close);

const mode = sql`select current_setting('plan_cache_mode') as mode`;
const asked = (question: Sql) => db.one<{ mode: string }>(question);

it('a question one plan is good for is asked where the server plans once; every other where it may look at the values', async () => {
  expect((await asked(plannedOnce(mode))).mode).toBe('force_generic_plan');
  expect((await asked(mode)).mode).toBe('auto');
});

it('within a deed it travels with the deed, and sees what the deed wrote', async () => {
  const seen = await db.transaction(async (tx) => {
    await tx.run(sql`create temporary table pots (id int) on commit drop`);
    await tx.run(sql`insert into pg_temp.pots (id) values (${7})`);
    return tx.rows(plannedOnce(sql`select id from pg_temp.pots where id = any(${[7, 8]})`));
  });
  expect(seen).toEqual([{ id: 7 }]);
});
