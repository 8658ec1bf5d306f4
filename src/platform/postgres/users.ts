import { mkdirSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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
      gone(mine);
      return others(users).every((name) => name === basename(mine));
    },
  };
}

/** Those who use the server still; what the dead left is cleared away. */
function others(users: string): string[] {
  const names = Map.groupBy(readdirSync(users), (name) => isAlive(Number(name.split('-')[0])));
  for (const name of names.get(false) ?? []) gone(join(users, name));
  return names.get(true) ?? [];
}

/** On a disk that became read-only it stays until the next start: no reason not to leave. */
function gone(file: string): void {
  try {
    // Not rmSync, whose faults name no code there.
    unlinkSync(file);
  } catch (fault) {
    if (!['ENOENT', 'EROFS'].includes((fault as NodeJS.ErrnoException).code ?? '')) throw fault;
  }
}
