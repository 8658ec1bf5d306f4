import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from '#platform/db/index.ts';
import { appRole } from '#platform/postgres/index.ts';
import { seedWorld } from './world.ts';

export interface TestDatabase {
  readonly db: Database;
  /** As the owner: only to show what the application's role may not do. */
  readonly ownerUrl: string;
  close(): Promise<void>;
}

/** A migrated database with nothing in it, of this test file alone. */
export const emptyDatabase = (): Promise<TestDatabase> => fromTemplate(inject('emptyTemplate'));

/** The demonstration district as first seeded, of this test file alone. */
export async function worldDatabase(): Promise<TestDatabase> {
  await plantWorld();
  return fromTemplate(worldTemplate);
}

const worldTemplate = 'template_world';

/** Made once a run, by whichever test file asks first; the others wait for it. */
async function plantWorld(): Promise<void> {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(727003)');
    const made = await client.query('select 1 from pg_database where datname = $1', [worldTemplate]);
    if (made.rows.length > 0) return;
    await client.query(`create database ${worldTemplate}_growing template ${inject('emptyTemplate')}`);
    await seedWorld(inject('databaseUrl').replace(/\/[^/]*$/, `/${worldTemplate}_growing`));
    await client.query(`alter database ${worldTemplate}_growing rename to ${worldTemplate}`);
  } finally {
    await client.end();
  }
}

async function fromTemplate(template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  // File by file: by way of the log, as is usual, each copy would be written twice.
  await asOwner('postgres', `create database ${name} template ${template} strategy file_copy`);
  const ownerUrl = inject('databaseUrl').replace(/\/[^/]*$/, `/${name}`);
  const db = openDatabase(ownerUrl, { connections: 6, role: appRole });
  return {
    db,
    ownerUrl,
    async close() {
      await db.close();
      await asOwner('postgres', `drop database ${name} with (force)`);
    },
  };
}

async function asOwner(database: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('databaseUrl').replace(/\/[^/]*$/, `/${database}`) });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

declare module 'vitest' {
  export interface ProvidedContext {
    databaseUrl: string;
    emptyTemplate: string;
  }
}
