import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Database, sql } from '#platform/db/index.ts';
import { unsound } from './compare.ts';
import { openShop, pause, type Shop, type Victim } from './shop.ts';

/** `KILLS=40 npm run drill -- test/drill/start`. */
const kills = Number(process.env.KILLS ?? 20);
/** A year that is gone on with is another year: its rows are looked at, not counted. */
const years = [
  ['without a year', { DEMO_YEAR: '0' }],
  ['with a year', { DEMO_YEAR: '60' }],
] as const;
const victims: readonly (Victim | 'Ctrl-C')[] = ['start.mjs', 'program', 'database', 'checkpointer', 'Ctrl-C'];

it.each(years)(
  `a first start %s, stopped ${kills} times on its way, ends with a sound house`,
  async (_, year) => {
    const quiet = await openShop(year);
    const takes = await quiet.start();
    const wanted = await quiet.look(counted);
    await quiet.close();

    // Its own, for it is opened again and again.
    const folder = mkdtempSync(join(tmpdir(), 'motcua-drill-'));
    const shop = await openShop(year, folder);
    try {
      const met = await disturbed(shop, takes);
      await shop.start();
      process.stdout.write(`${JSON.stringify({ ...year, takes: Math.round(takes), met })}\n`);
      expect(await shop.look(unsound)).toEqual([]);
      expect(shop.said(), 'sentences, no traces of the program').not.toMatch(/^\s+at /m);
      if (year.DEMO_YEAR === '0')
        expect(await shop.look(counted), 'the very rows of a start nobody disturbed').toEqual(wanted);
    } finally {
      await shop.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000 + kills * 60_000,
);

async function disturbed(shop: Shop, takes: number): Promise<Record<string, number>> {
  const met: Record<string, number> = {};
  for (let n = 0; n < kills; n += 1) {
    const victim = victims[Math.floor(Math.random() * victims.length)] ?? 'program';
    const what = (await disturb(shop, victim, 200 + Math.random() * takes)) ? victim : 'nobody yet';
    met[what] = 1 + (met[what] ?? 0);
  }
  return met;
}

/** Starts, ends a process after a while, and stops what is left; was the victim there to be ended? */
async function disturb(shop: Shop, victim: Victim | 'Ctrl-C', after: number): Promise<boolean> {
  const opening = shop.start().catch(() => undefined);
  await pause(after);
  const hit =
    victim === 'Ctrl-C' ||
    (await shop.kill(victim, 'do not wait').then(
      () => true,
      () => false,
    ));
  await pause(victim === 'Ctrl-C' ? 0 : 500);
  await shop.close();
  await opening;
  return hit;
}

/** How many rows each table of the product has; not those of one run: sessions, settings of who runs when. */
async function counted(db: Database): Promise<Record<string, number>> {
  const tables = await db.rows<{ name: string }>(sql`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`);
  const found: Record<string, number> = {};
  for (const { name } of tables) found[name] = await rowsIn(db, name);
  return found;
}

const rowsIn = async (db: Database, table: string): Promise<number> =>
  (
    await db.rows<{ rows: number }>(sql`
      select (xpath('/row/c/text()', query_to_xml('select count(*) as c from ' || ${table}::regclass, false, true, '')))[1]::text::int as rows`)
  )[0]?.rows ?? 0;
