import type { Client } from 'pg';
import type { Database } from '#platform/db/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { district, heard, type Played, playByHand, type Stage } from './by-hand.ts';
import { cloneRows, newKin } from './clone.ts';
import { keptRows, type Row, tablesOf } from './kept-rows.ts';

/** A dossier played by hand, with every row the house keeps of it. */
export interface Model {
  readonly played: Played;
  readonly rows: readonly Row[];
}

/** Of a hundred dossiers so many are still in somebody's hands: most at their officer, some before the leader. */
const shares: Readonly<Record<Exclude<Stage, 'received'>, number>> = { process: 16, sign: 2, returned: 82 };

const stages = Object.keys(shares) as Stage[];

/** One model for every counter and stage, carried there by the people of that counter. */
export async function playModels(db: Database, client: Client, counters: readonly string[]): Promise<Model[]> {
  const all: Played[] = [];
  for (const counter of counters)
    for (const stage of stages) all.push(await playByHand(db, counter, stage, all.length));
  await heard(db);
  const tables = await tablesOf(client);
  const models: Model[] = [];
  for (const played of all) models.push({ played, rows: await keptRows(client, tables, played) });
  return models;
}

/**
 * Copies the models in bulk until there are `wanted` dossiers: the same rows in the same tables, with ids, codes,
 * people and days of their own and a hash chain that holds. One transaction; the listeners are moved past it, since
 * the rows they would write are copied too.
 */
export async function growTo(client: Client, models: () => Promise<Model[]>, wanted: number): Promise<void> {
  const { rows } = await client.query('select count(*)::int as n from dossiers.dossiers');
  const missing = wanted - rows[0].n;
  if (missing <= 0) return;
  const played = await models();
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query('set local synchronous_commit = off');
  await client.query('lock table platform.listeners in access exclusive mode');
  await newKin(client, names());
  for (const { model, number } of apportioned(played, missing)) await cloneRows(client, model, number);
  await client.query('insert into parties.names select distinct folded from parties.parties on conflict do nothing');
  await client.query(
    `update platform.listeners set tx = pg_current_xact_id(), position = (select max(position) from platform.events)`,
  );
  await client.query('commit');
  await client.query('vacuum (analyze)');
  await client.query('checkpoint');
}

/** The district takes a tenth, the communes share the rest. */
function apportioned(models: readonly Model[], wanted: number): { model: Model; number: number }[] {
  const communes = new Set(models.map(({ played }) => played.counter)).size - 1;
  const shared = models.map((model) => {
    const { counter, stage } = model.played;
    const part = (shares[stage as keyof typeof shares] / 100) * (counter === district ? 0.1 : 0.9 / communes);
    return { model, number: Math.floor(wanted * part) };
  });
  const sum = shared.reduce((all, one) => all + one.number, 0);
  const last = shared.at(-1);
  if (last) last.number += wanted - sum;
  return shared;
}

/** Families, middle and given names of the district, as its seeds combine them. */
function names(): { family: string[]; middle: string[]; given: string[] } {
  const lines = openSeed('db/seed').tsv<'people' | 'part' | 'names'>('staffing/names.tsv');
  const of = (end: string): string[] => [
    ...new Set(lines.filter(({ part }) => part.endsWith(end)).flatMap((line) => line.names.split(' '))),
  ];
  return { family: of('family'), middle: of('middle'), given: of('given') };
}
