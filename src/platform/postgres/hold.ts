import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type Cluster, ownerRole } from './cluster.ts';
import { isAlive } from './process.ts';

/** Where a running server answers. */
export interface Lock {
  readonly pid: number;
  readonly port: number;
  /** The folder of its socket; empty where it has none. */
  readonly socket: string;
  /** It was told to stop and has not yet. */
  readonly stopping?: boolean;
}

/** A connection kept open as long as this process uses the server: by it we see that the server lives. */
export interface Hold extends Lock {
  /** Ends when the server does, unless `letGo` came first. */
  readonly lost: Promise<void>;
  letGo(): Promise<void>;
}

/** What the server's own lock file says: its process, its port and its socket. */
export function readLock(cluster: string): Lock | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return {
      pid: Number(lines[0]),
      port: Number(lines[3]),
      socket: lines[4]?.trim() ?? '',
      stopping: lines[7]?.trim() === 'stopping',
    };
  } catch {
    return undefined;
  }
}

/** By its socket where it has one: what is said to it there costs the system a third less than over the loopback. */
export const addressOf = ({ secret }: Cluster, { port, socket }: Lock, database: string): string =>
  `postgres://${ownerRole}:${secret}@${socket ? encodeURIComponent(socket) : '127.0.0.1'}:${port}/${database}`;

/** Takes hold of the server that runs on this cluster; `not-yet` while it starts or recovers, `no` when it does not answer or stay. */
export async function takeHold(
  cluster: Cluster,
  say: (sentence: string) => void = () => undefined,
): Promise<Hold | 'not-yet' | 'no'> {
  const lock = readLock(cluster.path);
  if (!lock?.port || !isAlive(lock.pid)) return 'no';
  const connection = await connect(cluster, lock);
  return typeof connection === 'string' ? connection : hold(cluster, { lock, say }, connection);
}

async function connect(cluster: Cluster, lock: Lock): Promise<pg.Client | 'not-yet' | 'no'> {
  const client = new pg.Client({
    connectionString: addressOf(cluster, lock, 'postgres'),
    connectionTimeoutMillis: 2_000,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    // Another process may have told it to stop in this very moment: then it does not outlive this.
    await client.query('select pg_catalog.pg_sleep(0.1)');
    return client;
  } catch (fault) {
    client.end().catch(() => undefined);
    return (fault as { code?: string }).code === '57P03' ? 'not-yet' : 'no';
  }
}

interface Held {
  readonly lock: Lock;
  readonly say: (sentence: string) => void;
}

function hold(cluster: Cluster, { lock, say }: Held, first: pg.Client): Hold {
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
      const again = await regained(cluster, lock);
      if (!again) return lose();
      connection = again;
      say('The database has begun anew after one of its processes was ended. What was confirmed to people is kept.');
      watch();
    });
  };
  watch();
  return {
    ...lock,
    lost,
    async letGo() {
      letGo = true;
      await connection.end().catch(() => undefined);
    },
  };
}

async function regained(cluster: Cluster, lock: Lock): Promise<pg.Client | undefined> {
  while (isAlive(lock.pid)) {
    const connection = await connect(cluster, lock);
    if (typeof connection !== 'string') return connection;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return undefined;
}
