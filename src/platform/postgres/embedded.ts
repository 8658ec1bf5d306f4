import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { type Account, accountFor, handOver } from './account.ts';
import { nativeFolder } from './binaries.ts';
import { StartFailure } from './failure.ts';

/** A PostgreSQL of our own: the real server, run from the binaries that npm brought. */
export interface EmbeddedServer {
  /** The address of a database on it, as the owner. */
  readonly url: (database: string) => string;
  /** Was it found running, left by a process that was killed? */
  readonly adopted: boolean;
  /** Stops it, unless another process of ours still uses it. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Holds the cluster (`postgres`) and its password; made when missing. */
  readonly folder: string;
  readonly say: (sentence: string) => void;
  /** Settings beyond the server's own, such as `fsync=off` for tests. */
  readonly settings?: readonly string[];
}

export const ownerRole = 'motcua_owner';

/**
 * Starts the server of a folder, or adopts the one a killed process left behind. As root the server
 * runs as a system user, since PostgreSQL refuses root. Fails with a sentence (StartFailure).
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const account = accountFor(options.folder, options.say);
  const folder = account.folder;
  writable(folder);
  const cluster = join(folder, 'postgres');
  const secret = secretOf(folder);
  const native = nativeFolder(account);
  if (!existsSync(join(cluster, 'PG_VERSION'))) initialise(native, cluster, secret, account);
  sameMajor(native, cluster);
  const found = await running(cluster, secret);
  const port = found ?? (await launch(native, cluster, account, options.settings ?? []));
  if (!found) await ready(port, secret, cluster);
  const url = (database: string) => `postgres://${ownerRole}:${secret}@127.0.0.1:${port}/${database}`;
  return { url, adopted: found !== undefined, stop: () => stop(cluster, url('postgres')) };
}

function writable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.write-test'), '');
    rmSync(join(folder, '.write-test'));
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOSPC'
        ? 'the disk is full'
        : code === 'EROFS'
          ? 'the disk is read-only'
          : `it cannot be written to (${code})`;
    throw new StartFailure(
      `The data folder ${folder} cannot be used: ${why}. Set DATA_DIR to a folder that can be written to.`,
    );
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free < 500_000_000) {
    throw new StartFailure(
      `Only ${Math.round(free / 1e6)} MB are free on the disk of ${folder}; 500 MB are needed. Free some space, or set DATA_DIR.`,
    );
  }
}

function secretOf(folder: string): string {
  const path = join(folder, 'database-password');
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(path, 'utf8').trim();
}

function initialise(native: string, cluster: string, secret: string, account: Account): void {
  const passwordFile = `${cluster}.password`;
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, secret, { mode: 0o600 });
  handOver(account, cluster, passwordFile);
  const made = spawnSync(
    join(native, 'bin/initdb'),
    [
      '-D',
      cluster,
      '-U',
      ownerRole,
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      '--no-instructions',
    ],
    { ...account.identity, cwd: '/', encoding: 'utf8' },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(cluster, { recursive: true, force: true });
    throw new StartFailure(
      `The database could not be created in ${cluster}: ${(made.stderr || made.error?.message || '').trim().split('\n').at(-1)}`,
    );
  }
}

function sameMajor(native: string, cluster: string): void {
  const stored = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const told = spawnSync(join(native, 'bin/postgres'), ['--version'], { encoding: 'utf8' }).stdout ?? '';
  const ours = /(\d+)\./.exec(told)?.[1] ?? stored;
  if (stored === ours) return;
  throw new StartFailure(
    `The data in ${cluster} were written by PostgreSQL ${stored}, this program brings ${ours}. Start the version that wrote them, take a backup there, and restore it here.`,
  );
}

/** The port of a server that already serves this cluster and answers; a stale one is waited for, then stopped. */
async function running(cluster: string, secret: string): Promise<number | undefined> {
  for (let tries = 0; tries < 20; tries += 1) {
    const lock = readLock(cluster);
    if (!lock || !alive(lock.pid)) return undefined;
    if (lock.port && (await answers(lock.port, secret))) return lock.port;
    if (tries === 15) process.kill(lock.pid, 'SIGQUIT');
    await pause(250);
  }
  throw new StartFailure(`Another database server holds ${cluster} and does not answer. Stop it, then start again.`);
}

const readLock = (cluster: string): { pid: number; port: number } | undefined => {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return undefined;
  }
};

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch (fault) {
    // No /proc on this system: the signal alone decides.
    return (fault as NodeJS.ErrnoException).code === 'ENOENT'
      ? process.platform !== 'linux'
      : (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
};

async function launch(native: string, cluster: string, account: Account, settings: readonly string[]): Promise<number> {
  const port = await freePort();
  const fixed = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=120',
    'shared_buffers=128MB',
    'logging_collector=on',
    'log_filename=postgres.log',
    'log_truncate_on_rotation=on',
    'log_rotation_size=10MB',
  ];
  const server: ChildProcess = spawn(
    join(native, 'bin/postgres'),
    ['-D', cluster, ...[...fixed, ...settings].flatMap((setting) => ['-c', setting])],
    // In a session of its own, so that Ctrl-C reaches the program first and the program stops it in order.
    { ...account.identity, cwd: '/', detached: true, stdio: 'ignore' },
  );
  server.on('error', () => undefined);
  server.unref();
  return port;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

async function ready(port: number, secret: string, cluster: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await answers(port, secret)) return;
    await pause(tries < 20 ? 25 : 200);
  }
  throw new StartFailure(
    `The database in ${cluster} did not start within a minute; ${join(cluster, 'log/postgres.log')} says why.`,
  );
}

async function answers(port: number, secret: string): Promise<boolean> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: ownerRole,
    password: secret,
    database: 'postgres',
    connectionTimeoutMillis: 2_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function stop(cluster: string, url: string): Promise<void> {
  const lock = readLock(cluster);
  if (!lock || !alive(lock.pid) || (await othersUse(url))) return;
  process.kill(lock.pid, 'SIGINT');
  for (let tries = 0; tries < 100 && alive(lock.pid); tries += 1) await pause(50);
}

async function othersUse(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const found = await client.query(
      "select 1 from pg_catalog.pg_stat_activity where backend_type = 'client backend' and pid <> pg_catalog.pg_backend_pid() limit 1",
    );
    return found.rows.length > 0;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
