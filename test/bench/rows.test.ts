import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { brokenLinks } from '#platform/events/index.ts';
import { keepListening } from '#platform/listening/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { growTo, playModels } from '../../bench/generate.ts';
import { keptRows, type Row, tablesOf } from '../../bench/kept-rows.ts';
import { listeners } from '../../src/listeners.ts';

const { db, ownerUrl, close } = await worldDatabase();
const client = new pg.Client({ connectionString: ownerUrl });
await client.connect();
const listening = keepListening(db, listeners);
afterAll(async () => {
  await listening.stop();
  await client.end();
  await close();
});

/** A district dossier and a commune's, each in every stage. */
const models = await playModels(db, client, ['mot-cua-huyen', 'mot-cua-xa-thanh-xuong']);
const before = await dossiers();
const copies = 60;
await growTo(client, async () => models, before.length + copies);
const made = (await dossiers()).filter((id) => !before.includes(id));

async function dossiers(): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>('select id from dossiers.dossiers');
  return rows.map(({ id }) => id);
}

/** What the house keeps of a dossier, as far as all in its stage keep the same: tables, and which columns are filled. */
async function shapeOf(id: string): Promise<string> {
  const rows = await keptRows(client, await tablesOf(client), { id, keys: [] });
  // The row a day's numbers are counted by belongs to all dossiers of that day.
  const own = rows.filter(({ table }) => table.name !== 'numbering.counters');
  return own.map(shapeOfRow).toSorted().join('\n');
}

const shapeOfRow = ({ table, values }: Row): string =>
  `${table.name}: ${table.columns.map(({ name }) => (values[name] === null ? `no ${name}` : name)).join(' ')}`;

const shapes = new Set<string>();
for (const { played } of models) shapes.add(await shapeOf(played.id));

it('every stage keeps something else, so that a copy is told by what is kept of it', () => {
  expect(shapes.size).toBe(models.length);
});

it('a generated dossier keeps the same rows in the same tables as the one received by hand', async () => {
  expect(made).toHaveLength(copies);
  const unlike: string[] = [];
  for (const id of made) {
    const shape = await shapeOf(id);
    if (!shapes.has(shape)) unlike.push(shape);
  }
  expect(unlike).toEqual([]);
});

it('each deed of a copy has its request, as each deed by hand has', async () => {
  const { rows } = await client.query<{ requests: number; deeds: number }>(
    `
    select (select count(*)::int from platform.requests) as requests,
      (select count(*)::int from platform.events where stream_kind = 'dossier' and actor_kind = 'staff'
        and stream_id = any($1::uuid[])) as deeds`,
    [[...made, ...models.map(({ played }) => played.id)]],
  );
  // One press at a commune signs and seals: one request, two events.
  expect(rows[0]?.requests).toBeLessThanOrEqual(rows[0]?.deeds ?? 0);
  expect(rows[0]?.requests).toBeGreaterThan((rows[0]?.deeds ?? 0) * 0.7);
});

it('the chain of every copy holds', async () => {
  for (const id of made) expect(await brokenLinks(db, id)).toEqual([]);
});

it('a copy with a row too few is noticed', async () => {
  const id = made[0] ?? '';
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query('delete from dossiers.promises where dossier_id = $1', [id]);
  expect(shapes.has(await shapeOf(id))).toBe(false);
  await client.query('rollback');
});
