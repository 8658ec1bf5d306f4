import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fchownSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { type Account, accountFor } from './account.ts';
import { nativeFolder } from './binaries.ts';
import { type Cluster, makeUsable, openCluster } from './cluster.ts';
import { StartFailure } from './failure.ts';
import { addressOf, type Hold, readLock, takeHold } from './hold.ts';
import { outlive } from './outlive.ts';
import { isAlive, serves } from './process.ts';
import { useServer } from './users.ts';

/** A PostgreSQL of our own: the real server, run from the binaries that npm brought. */
export interface EmbeddedServer {
  /** The address of a database on it, as the owner. */
  readonly url: (database: string) => string;
  /** Was it found running, left by a process that was killed? */
  readonly adopted: boolean;
  /** Ends when the server ended and nobody asked it to. */
  readonly lost: Promise<void>;
  /** Stops it, unless another process of ours still uses it. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Holds the cluster (`postgres`) and its password; made when missing. */
  readonly folder: string;
  readonly say: (sentence: string) => void;
  /** Settings beyond the server's own, such as `fsync=off` for tests. */
  readonly settings?: readonly string[];
  /** Milliseconds until a server that was told to stop and does not is ended at once; 15,000 when left out. */
  readonly patience?: number;
}

/**
 * Starts the server of a folder, or adopts the one a killed process left behind. As root the server
 * runs as a system user, since PostgreSQL refuses root. Fails with a sentence (StartFailure).
 */
export async function startEmbedded(asked: EmbeddedOptions): Promise<EmbeddedServer> {
  const { folder, say, settings = [], patience = 15_000 } = asked;
  makeUsable(folder);
  const account = accountFor(folder, say);
  const native = nativeFolder(account);
  const cluster = openCluster(native, account);
  const use = useServer(account.folder);
  try {
    const found = await leftBehind(cluster, say, patience);
    const launch = { native, cluster, account, settings, say };
    const held = found ?? (await started(launch));
    const again = (port: number): Promise<Hold> => started({ ...launch, port });
    const outlived = outlive(held, { folder: account.folder, say, again });
    return {
      url: (database) => addressOf(cluster, held, database),
      adopted: found !== undefined,
      lost: outlived.lost,
      async stop() {
        await stop(await outlived.stop(), use, patience);
      },
    };
  } catch (fault) {
    use.leave();
    throw fault;
  }
}

/** The server that already serves this cluster; one that does not answer, or does not come to its stop, is waited for, then ended. */
async function leftBehind(cluster: Cluster, say: Launch['say'], patience: number): Promise<Hold | undefined> {
  for (let silent = 0, stopping = 0; silent < 40; await pause(250)) {
    const lock = readLock(cluster.path);
    if (!lock || !isAlive(lock.pid) || !serves(lock.pid, cluster.path)) return undefined;
    const held = await takeHold(cluster, say);
    if (typeof held !== 'string') return held;
    if (held === 'no') silent += 1;
    if (lock.stopping) stopping += 1;
    if (silent === 30 || stopping === Math.ceil(patience / 250)) endAtOnce(lock.pid);
  }
  throw new StartFailure(
    `Another database server holds ${cluster.path} and does not answer. Stop it, then start again.`,
  );
}

interface Launch {
  readonly native: string;
  readonly cluster: Cluster;
  readonly account: Account;
  readonly settings: readonly string[];
  readonly say: (sentence: string) => void;
  /** Any free one, when left out. */
  readonly port?: number;
}

/** Starts it; where sessions of a killed server still hold its memory it ends at once, and is tried again. */
async function started(launch: Launch): Promise<Hold> {
  for (let tries = 0; tries < 12; tries += 1) {
    const server = await launched(launch);
    const held = await answering(server, launch);
    if (held) return held;
    await pause(500);
  }
  throw new StartFailure(
    `The database in ${launch.cluster.path} does not start: ${lastWords(launch)} More is in ${join(launch.cluster.path, 'log/postgres.log')}.`,
  );
}

async function launched({ native, cluster, account, settings, port }: Launch): Promise<ChildProcess> {
  const fixed = [
    'listen_addresses=127.0.0.1',
    `port=${port ?? (await freePort())}`,
    `unix_socket_directories=${socketFolder(cluster.path)}`,
    'max_connections=120',
    `shared_buffers=${buffers()}MB`,
    'logging_collector=on',
    'log_filename=postgres.log',
    'log_truncate_on_rotation=on',
    'log_rotation_size=10MB',
  ];
  const words = openSync(wordsOf(account), 'w');
  if (account.identity.uid !== undefined) fchownSync(words, account.identity.uid, account.identity.gid ?? 0);
  const server = spawn(
    join(native, 'bin/postgres'),
    ['-D', cluster.path, ...[...fixed, ...settings].flatMap((setting) => ['-c', setting])],
    // In a session of its own, so that Ctrl-C reaches the program first and the program stops it in order.
    { ...account.identity, cwd: '/', detached: true, stdio: ['ignore', 'ignore', words] },
  );
  closeSync(words);
  server.on('error', () => undefined);
  server.unref();
  return server;
}

/** Megabytes of the machine's memory that the server keeps pages in: a sixteenth, within what it can use. */
const buffers = (): number => Math.round(Math.min(1024, Math.max(128, totalmem() / 2 ** 20 / 16)));

async function answering(server: ChildProcess, { cluster, say }: Launch): Promise<Hold | undefined> {
  for (let silent = 0; silent < 400; await pause(silent < 40 ? 20 : 200)) {
    const held = await takeHold(cluster, say);
    if (typeof held !== 'string') return held;
    if (held === 'no') silent += 1;
    if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return undefined;
  }
  return undefined;
}

/** None where the system has no such sockets, or the folder's name is longer than a socket's may be (107 bytes). */
const socketFolder = (folder: string): string =>
  process.platform !== 'win32' && !/[,"]/.test(folder) && Buffer.byteLength(join(folder, '.s.PGSQL.65535')) <= 100
    ? folder
    : '';

/** What the server says before its own log is open. */
const wordsOf = (account: Account): string => join(account.folder, 'postgres-start.log');

function lastWords({ account }: Launch): string {
  const said = /(?:FATAL|ERROR|PANIC): +(.*)/.exec(readFileSync(wordsOf(account), 'utf8'))?.[1];
  return said ? `${said}.` : 'it said nothing.';
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

/** In order: sessions are ended, the log is written out, the server ends. */
async function stop(held: Hold, use: { leave(): boolean }, patience: number): Promise<void> {
  await held.letGo();
  if (!use.leave() || !isAlive(held.pid)) return;
  process.kill(held.pid, 'SIGINT');
  await ends(held.pid, patience);
  if (!isAlive(held.pid)) return;
  endAtOnce(held.pid);
  await ends(held.pid, patience);
}

async function ends(pid: number, patience: number): Promise<void> {
  for (let waited = 0; waited < patience && isAlive(pid); waited += 25) await pause(25);
}

/**
 * Told to stop while it recovers from the end of one of its processes, PostgreSQL 18 waits for its readers for ever. Its
 * journal is whole: what was confirmed is there when it starts again.
 */
function endAtOnce(pid: number): void {
  try {
    process.kill(pid, 'SIGQUIT');
  } catch {
    // It has just ended by itself.
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
