import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate, startEmbedded } from '#platform/postgres/index.ts';

/** Nothing of it outlives the run; and the least log, for a database copied from a template waits for a checkpoint otherwise: half a second. */
const hasty = [
  ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  ...['wal_level=minimal', 'max_wal_senders=0', 'max_wal_size=1GB', 'checkpoint_timeout=1h'],
];

/** One PostgreSQL for the whole run with a migrated template; gone when the run ends. The seeded one is made by who asks first. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(roomInMemory() ?? tmpdir(), 'motcua-test-'));
  // Root runs the server as somebody else, who must be able to walk in.
  chmodSync(folder, 0o711);
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

/**
 * Each test file makes and removes a database of thousands of files: kept on a disk, they cost a run two minutes of
 * processor time. Undefined where the system has no files in memory, or little room for them.
 */
function roomInMemory(): string | undefined {
  const shared = '/dev/shm';
  if (!existsSync(shared)) return undefined;
  const { bavail, bsize } = statfsSync(shared);
  return bavail * bsize > 6 * 2 ** 30 ? shared : undefined;
}

async function createDatabase(url: string, name: string, template = 'template0'): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name} template ${template}`);
  await client.end();
}
