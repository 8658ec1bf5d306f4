import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate, startEmbedded } from '#platform/postgres/index.ts';

/** Nothing of it outlives the run; and the least log, for a database copied from a template waits for a checkpoint otherwise: half a second. */
const hasty = [
  ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  ...['wal_level=minimal', 'max_wal_senders=0', 'max_wal_size=4GB', 'checkpoint_timeout=1h'],
];

/** One PostgreSQL for the whole run with a migrated template; gone when the run ends. The seeded one is made by who asks first. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-test-'));
  const server = await startEmbedded({
    folder,
    say: () => undefined,
    settings: hasty,
  });
  await createDatabase(server.url('postgres'), 'template_empty');
  await migrate(server.url('template_empty'), 'db/migrations');
  project.provide('databaseUrl', server.url('postgres'));
  project.provide('emptyTemplate', 'template_empty');
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function createDatabase(url: string, name: string, template = 'template0'): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name} template ${template}`);
  await client.end();
}
