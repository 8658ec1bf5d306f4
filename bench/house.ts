import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { demonstrationPassword } from '#foundations/access/index.ts';
import { frugal, frugalEnvironment } from '../tools/frugal.mjs';

/** The product as it is shipped, in a process of its own. */
export interface ServedHouse {
  readonly port: number;
  /** Of the house and of the processes that answer its pages. */
  readonly pids: readonly number[];
  /** Megabytes of the largest process that answers pages, now and at the most so far; undefined where the system does not tell. */
  memory(): { now: number; most: number } | undefined;
  close(): Promise<void>;
}

interface Opening {
  readonly dataDir: string;
  /** Folder for a profile of the processor; none is taken without it. */
  readonly profile?: string | undefined;
}

/** Starts the built program on a free port; resolves when it is ready to serve. */
export async function serveHouse({ dataDir, profile }: Opening): Promise<ServedHouse> {
  const port = await freePort();
  const measure = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
  const child = spawn(process.execPath, [...measure, ...frugal, '.build/motcua.mjs', 'serve'], {
    env: {
      ...frugalEnvironment,
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      MODE: 'demo',
      DEMO_YEAR: '0',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await answering(port, child);
  return {
    port,
    pids: [child.pid ?? 0, ...websOf(child.pid)],
    memory: () => largest(websOf(child.pid)),
    close: () => ended(child),
  };
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

async function answering(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error('the house could not be started');
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('the house was not ready within 150 seconds');
}

/** Its children, but for the database: those that run the product themselves. */
function websOf(house: number | undefined): number[] {
  try {
    const children = readFileSync(`/proc/${house}/task/${house}/children`, 'utf8').trim().split(' ').map(Number);
    return children.filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('motcua.mjs\0web'));
  } catch {
    return [];
  }
}

const largest = (pids: readonly number[]) =>
  pids
    .flatMap((pid) => memoryOf(pid) ?? [])
    .reduce<{ now: number; most: number } | undefined>(
      (so, one) => ({ now: Math.max(so?.now ?? 0, one.now), most: Math.max(so?.most ?? 0, one.most) }),
      undefined,
    );

function memoryOf(pid: number): { now: number; most: number } | undefined {
  try {
    const said = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (field: string): number => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(said)?.[1]) / 1024;
    return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
  } catch {
    return undefined;
  }
}

export const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });

let signedIn = 0;

/** One of the district's many addresses. */
export const someAddress = (n: number): string => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;

/** Signs an official in as a browser does; answers with the cookie. */
export async function signIn(port: number, login: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/dang-nhap`, {
    method: 'POST',
    redirect: 'manual',
    // An address of their own each: the door is slow for many tries from one.
    headers: { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': someAddress(signedIn++) },
    body: new URLSearchParams({ username: login, password: demonstrationPassword }),
  });
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('phien='));
  if (!cookie) throw new Error(`${login} could not sign in: ${answer.status}`);
  return cookie.slice(0, cookie.indexOf(';'));
}
