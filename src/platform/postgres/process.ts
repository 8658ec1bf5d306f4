import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Does this process run? One that ended and was not yet buried does not. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 2) return false;
  try {
    process.kill(pid, 0);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return process.platform !== 'linux' || !ofProc(pid, 'stat').includes(') Z ');
}

/**
 * Is this process a PostgreSQL server of this cluster? After a restart of the machine the number in a
 * left-behind postmaster.pid may be anybody's, who must not be stopped. Where it cannot be told, it is not.
 */
export function serves(pid: number, cluster: string): boolean {
  const command = process.platform === 'linux' ? ofProc(pid, 'cmdline').replaceAll('\0', ' ') : toldByPs(pid);
  return command.includes('postgres') && command.includes(`-D ${cluster} `);
}

function ofProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

const toldByPs = (pid: number): string =>
  spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? '';
