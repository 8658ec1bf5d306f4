import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './process.ts';

let count = 0;

/**
 * Writes down that this process uses the server of a folder. Leaving, it hears whether it was the last and may
 * stop the server. Files and not sessions are counted: after a crash the server has none for a moment.
 */
export function useServer(folder: string): { leave(): boolean } {
  const users = join(folder, 'users');
  const mine = join(users, `${process.pid}-${count++}`);
  mkdirSync(users, { recursive: true });
  writeFileSync(mine, '');
  return {
    leave() {
      rmSync(mine, { force: true });
      return others(users) === 0;
    },
  };
}

function others(users: string): number {
  const pids = readdirSync(users).map((name) => ({ name, pid: Number(name.split('-')[0]) }));
  for (const { name } of pids.filter(({ pid }) => !isAlive(pid))) rmSync(join(users, name), { force: true });
  return pids.filter(({ pid }) => isAlive(pid)).length;
}
