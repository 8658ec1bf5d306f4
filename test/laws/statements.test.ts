import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emptyDatabase } from '#test/support/database.ts';
import { describe } from './columns.ts';
import { differences } from './reading.ts';
import { readSources } from './sources.ts';
import { type Statement, statementsIn } from './statements.ts';
import { intrusions, trespasses, waitsForAll } from './territory.ts';

/** Faults made on purpose, in a file as a capability would have it. */
const faulty = `
import { type Db, sql, type Tx } from '#platform/db/index.ts';
interface Row { readonly id: string; readonly nickname: string; readonly received_at: string }
const columns = sql\`id, code\`;
export const misnamed = (db: Db) => db.rows<Row>(sql\`select id, name, created_at as received_at from parties.parties where id = \${'x'}\`);
export const unknown = (db: Db) => db.rows<{ id: string }>(sql\`select id from parties.people\`);
export const ahead = (db: Db) => db.rows<{ id: string; code: string }>(sql\`select \${columns} from dossiers.dossiers\`);
export const foreign = (tx: Tx, id: string) => tx.run(sql\`update organisations.units set address = '' where id = \${id}\`);
export const bare = (db: Db) => db.rows<{ id: string }>(sql\`select id from parties\`);
export const global = (tx: Tx) => tx.run(sql\`select pg_advisory_xact_lock(1)\`);
`;
const faultyPath = 'src/casework/parties/faulty.store.ts';

const sources = readSources({ [faultyPath]: faulty });
const read = statementsIn(sources);
const own = read.statements.filter(({ file }) => file !== faultyPath);
const planted = read.statements.filter(({ file }) => file === faultyPath);

const { ownerUrl, close } = await emptyDatabase();
const client = new pg.Client({ connectionString: ownerUrl, options: '-c search_path=' });
const relations = new Set<string>();

beforeAll(async () => {
  await client.connect();
  const { rows } = await client.query(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where relkind in ('r', 'v', 'm', 'p')`,
  );
  for (const { name } of rows) relations.add(name);
});
afterAll(async () => {
  await client.end();
  await close();
});

/** What is wrong with a statement on the migrated database; none is the good answer. */
async function faults(statement: Statement): Promise<string[]> {
  const described = await describe(client, statement.text);
  const found = 'fault' in described ? [described.fault] : differences(sources.checker, statement, described.columns);
  return found.map((fault) => `${statement.at}: ${fault}`);
}

const faultsOf = async (statements: readonly Statement[]): Promise<string[]> => {
  const all: string[] = [];
  for (const statement of statements) all.push(...(await faults(statement)));
  return all;
};

const per = (check: (statement: Statement) => readonly string[], statements: readonly Statement[]): string[] =>
  statements.flatMap((statement) => check(statement).map((found) => `${statement.at}: ${found}`));

it('every statement is read to its end', () => {
  expect(read.lost).toEqual([]);
  expect(own.length).toBeGreaterThan(200);
});

it('every statement is prepared on the migrated database, and its rows are what the code says', async () => {
  expect(await faultsOf(own)).toEqual([]);
});

it('a row misnamed, mistyped, unknown to the database or without its schema is noticed', async () => {
  expect(await faultsOf(planted)).toEqual([
    `${faultyPath}:5: declares nickname, which does not come`,
    `${faultyPath}:5: asks for name, which is not declared`,
    `${faultyPath}:5: declares received_at as string, Instant comes`,
    `${faultyPath}:6: relation "parties.people" does not exist`,
    `${faultyPath}:9: relation "parties" does not exist`,
  ]);
});

it('a capability reads its own tables and those of earlier ones, and writes only its own', () => {
  expect(per((statement) => trespasses(statement, relations), own)).toEqual([]);
  expect(per(intrusions, own)).toEqual([]);
});

it('a table of a later capability, or a foreign row written, is noticed', () => {
  expect(per((statement) => trespasses(statement, relations), planted)).toEqual([`${faultyPath}:7: dossiers.dossiers`]);
  expect(per(intrusions, planted)).toEqual([`${faultyPath}:8: organisations.units`]);
});

it('no statement waits for everybody: no advisory lock, notice, sequence or locked table', () => {
  // Seeding is no deed: two starts at once plant one after the other.
  const inDeeds = own.filter(({ file }) => file !== 'src/platform/seed/once.store.ts');
  expect(inDeeds.filter(waitsForAll).map(({ at }) => at)).toEqual([]);
  expect(planted.filter(waitsForAll).map(({ at }) => at)).toEqual([`${faultyPath}:10`]);
});
