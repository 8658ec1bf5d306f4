import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmbedded } from './embedded.ts';
import { isAlive } from './process.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'motcua-stuck-'));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = () => startEmbedded({ folder, say: () => undefined, patience: 1_000 });
const serverPid = (): number => Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

/** One of its own processes is killed, and while it begins anew it is told to stop: then it never does. */
async function stuck(): Promise<number> {
  const pid = serverPid();
  const checkpointer = readdirSync('/proc').find(
    (one) => /^\d+$/.test(one) && parentOf(one) === pid && read(one, 'cmdline').includes('checkpointer'),
  );
  process.kill(Number(checkpointer), 'SIGKILL');
  const log = join(folder, 'postgres/log/postgres.log');
  await expect.poll(() => readFileSync(log, 'utf8'), { interval: 5, timeout: 10_000 }).toContain('reinitializing');
  process.kill(pid, 'SIGINT');
  return pid;
}

const parentOf = (pid: string): number => Number(/^PPid:\t(\d+)/m.exec(read(pid, 'status'))?.[1]);

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

describe.skipIf(platform() !== 'linux')('a database server that never comes to its stop', () => {
  it('is ended by whoever told it to', async () => {
    const server = await start();
    const pid = await stuck();
    await server.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('is ended by the next start, which serves what was confirmed', async () => {
    const server = await start();
    const pid = await stuck();
    const next = await start();
    expect(isAlive(pid)).toBe(false);
    await Promise.all([server.stop(), next.stop()]);
  });
});
