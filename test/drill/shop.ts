import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '#platform/db/index.ts';
import { appRole, startEmbedded } from '#platform/postgres/index.ts';
import { isAlive } from '#platform/postgres/process.ts';

/** Who is killed. */
export const victims = ['start.mjs', 'program', 'web', 'database', 'checkpointer', 'session'] as const;
export type Victim = (typeof victims)[number];

/** Whose end the house outlives: it goes on by itself. */
const outlived: readonly string[] = ['web', 'database', 'checkpointer', 'session'];
export const endsTheHouse = (victim: Victim): boolean => !outlived.includes(victim);

/** The product as the operator starts it: start.mjs, the program below it, its web processes and its database. */
export interface Shop {
  readonly url: string;
  /** Starts it, whatever was left behind; resolves when it is ready, with the milliseconds that took. */
  start(): Promise<number>;
  /** kill -9, nothing else; resolves when the house is down, or serves again by itself. */
  kill(victim: Victim, then?: 'do not wait'): Promise<void>;
  /** What its console has said so far. */
  said(): string;
  /** Looks into its database beside it. */
  look<Told>(at: (db: Database) => Promise<Told>): Promise<Told>;
  close(): Promise<void>;
}

/** A shop in a folder (its own, where none is given) and on a port of its own. */
export async function openShop(environment: Readonly<Record<string, string>> = {}, given?: string): Promise<Shop> {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'motcua-drill-'));
  // As root the database has a user of its own, who must be able to enter.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let running: ChildProcess | undefined;
  let said = '';
  const ended = async (): Promise<void> => {
    while (running && running.exitCode === null && running.signalCode === null) await pause(20);
  };
  return {
    url,
    async start() {
      const began = performance.now();
      running = spawn(process.execPath, ['start.mjs', 'serve'], {
        env: { ...process.env, ...ofDrill(url, port, folder), ...environment },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      running.stderr?.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
      await ready(url, running).catch((fault: Error) => {
        throw new Error(`${fault.message}: ${said}`);
      });
      return performance.now() - began;
    },
    said: () => said,
    async kill(victim, then) {
      const pids = { 'start.mjs': running?.pid, ...processesOf(running?.pid, folder) };
      const pid = pids[victim];
      if (!pid || !isAlive(pid)) throw new Error(`no ${victim} runs; the house said: ${said}`);
      process.kill(pid, 'SIGKILL');
      if (then) return;
      if (endsTheHouse(victim)) await ended();
      else if (victim === 'database' && running)
        await servesAgain({ url, child: running, folder, said: () => said }, pid);
    },
    async look(at) {
      const server = await startEmbedded({ folder, say: () => undefined });
      const db = openDatabase(server.url('postgres'), { connections: 2, role: appRole });
      try {
        return await at(db);
      } finally {
        await db.close();
        await server.stop();
      }
    },
    async close() {
      running?.kill('SIGTERM');
      await ended();
      if (!given) rmSync(folder, { recursive: true, force: true });
    },
  };
}

const ofDrill = (url: string, port: number, folder: string) => ({
  PORT: String(port),
  DATA_DIR: folder,
  MODE: 'demo',
  DEMO_YEAR: '0',
  LOG_LEVEL: 'silent',
  BASE_URL: url,
});

interface Restarted {
  readonly url: string;
  readonly child: ChildProcess;
  readonly folder: string;
  readonly said: () => string;
}

/** The house starts its database again: looked into before, it would be started beside. */
async function servesAgain({ url, child, folder, said }: Restarted, before: number): Promise<void> {
  const until = performance.now() + 60_000;
  while (performance.now() < until) {
    if (databaseOf(folder) !== before && (await fetch(`${url}/readyz`).catch(() => undefined))?.ok) return;
    if (child.exitCode !== null) throw new Error(`the house ended with its database; it said: ${said()}`);
    await pause(50);
  }
  throw new Error(`the database was not started again within a minute; the house said: ${said()}`);
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  // The first start plants the district, and the machine may be busy with other things.
  const until = performance.now() + 180_000;
  while (performance.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('the house could not be started');
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    // Of a killed start.mjs the program may answer once more; only one whose parent lives counts.
    if (answer?.ok && childrenOf(child.pid).length > 0) return;
    await pause(50);
  }
  throw new Error('the house was not ready within three minutes');
}

const databaseOf = (folder: string): number | undefined => {
  const lock = join(folder, 'postgres/postmaster.pid');
  return existsSync(lock) ? Number(readFileSync(lock, 'utf8').split('\n')[0]) : undefined;
};

function processesOf(starter: number | undefined, folder: string) {
  const database = databaseOf(folder);
  const sessions = childrenOf(database).filter((pid) => /motcua_owner/.test(commandOf(pid)));
  const program = childrenOf(starter)[0];
  const web = childrenOf(program).find((pid) => commandOf(pid).includes('motcua.mjs\0web'));
  const checkpointer = childrenOf(database).find((pid) => /checkpointer/.test(commandOf(pid)));
  return { program, web, database, checkpointer, session: sessions.at(-1) };
}

const childrenOf = (pid: number | undefined): number[] =>
  pid && existsSync(`/proc/${pid}`)
    ? readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
    : [];

const commandOf = (pid: number): string =>
  existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
