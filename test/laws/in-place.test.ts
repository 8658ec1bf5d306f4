import { afterAll, expect, it } from 'vitest';
import { openDatabase, sql } from '#platform/db/index.ts';
import { emptyDatabase } from '../support/database.ts';

const { ownerUrl, close } = await emptyDatabase();
const db = openDatabase(ownerUrl, { connections: 1 });
afterAll(async () => {
  await db.close();
  await close();
});

/** What every deed changes of a dossier (decision 0026). */
const changing = /\b(state|seq|officer_id|run|way_back)\b/;

async function hearing(): Promise<string[]> {
  const indexes = await db.rows<{ name: string; text: string }>(sql`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as text
    from pg_index where indrelid = 'dossiers.dossiers'::regclass`);
  expect(indexes.length).toBeGreaterThan(5);
  return indexes.filter(({ text }) => changing.test(text.slice(text.indexOf('(')))).map(({ name }) => name);
}

it('no index hears of what every deed changes of a dossier; one that would is found', async () => {
  expect(await hearing()).toEqual([]);
  await db.run(sql`create index dossiers_stopped on dossiers.dossiers (received_at) where state = 'stopped'`);
  expect(await hearing()).toEqual(['dossiers.dossiers_stopped']);
});
