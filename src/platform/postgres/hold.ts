import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type Cluster, ownerRole } from './cluster.ts';
import { isAlive } from './process.ts';

/**
 * A connection kept open as long as this process uses the server: others see by it that the server is in
 * use, and this one sees by it that the server lives.
 */
export interface Hold {
  readonly pid: number;
  readonly port: number;
  /** Ends when the server does, unless `letGo` came first. */
  readonly lost: Promise<void>;
  /** Lets go; answers whether nobody else uses the server. */
  letGo(): Promise<boolean>;
}

/** What the server's own lock file says: its process and its port. */
export function readLock(cluster: string): { pid: number; port: number } | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return undefined;
  }
}

export const addressOf = ({ secret }: Cluster, port: number, database: string): string =>
  `postgres://${ownerRole}:${secret}@127.0.0.1:${port}/${database}?application_name=${ourName}`;

/** Sessions of this process say so, that the last one out can tell its own from another's. */
const ourName = `motcua-${process.pid}`;

/** Takes hold of the server that runs on this cluster; nothing when none runs, answers, or stays. */
export async function takeHold(cluster: Cluster): Promise<Hold | undefined> {
  const lock = readLock(cluster.path);
  if (!lock?.port || !isAlive(lock.pid)) return undefined;
  const connection = await connect(cluster, lock.port);
  return connection && hold(cluster, lock as { pid: number; port: number }, connection);
}

async function connect(cluster: Cluster, port: number): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    connectionString: addressOf(cluster, port, 'postgres'),
    connectionTimeoutMillis: 2_000,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    // Another process may have told it to stop in this very moment: then it does not outlive this.
    await client.query('select pg_catalog.pg_sleep(0.1)');
    return client;
  } catch {
    client.end().catch(() => undefined);
    return undefined;
  }
}

function hold(cluster: Cluster, { pid, port }: { pid: number; port: number }, first: pg.Client): Hold {
  let connection = first;
  let letGo = false;
  let lose = (): void => undefined;
  const lost = new Promise<void>((resolve) => {
    lose = resolve;
  });
  const watch = (): void => {
    connection.once('end', async () => {
      if (letGo) return;
      // A session that was killed takes all others with it, and the server begins anew by itself.
      const again = await regained(cluster, { pid, port });
      if (!again) return lose();
      connection = again;
      watch();
    });
  };
  watch();
  return {
    pid,
    port,
    lost,
    async letGo() {
      letGo = true;
      const alone = await nobodyElse(connection);
      await connection.end().catch(() => undefined);
      return alone;
    },
  };
}

async function regained(
  cluster: Cluster,
  { pid, port }: { pid: number; port: number },
): Promise<pg.Client | undefined> {
  for (let tries = 0; tries < 120 && isAlive(pid); tries += 1) {
    const connection = await connect(cluster, port);
    if (connection) return connection;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return undefined;
}

async function nobodyElse(connection: pg.Client): Promise<boolean> {
  try {
    const found = await connection.query(
      "select 1 from pg_catalog.pg_stat_activity where backend_type = 'client backend' and application_name <> $1 limit 1",
      [ourName],
    );
    return found.rows.length === 0;
  } catch {
    return true;
  }
}
