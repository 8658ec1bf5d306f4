import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own in memory, that can be filled to the last byte. */
export interface SmallDisk {
  readonly folder: string;
  fill(): void;
  empty(): void;
  /** From now on nobody who names a path on it may write there, as on a disk the system shut; until `open`. */
  shut(): void;
  open(): void;
  /** Bytes free for anybody. */
  free(): number;
  remove(): void;
}

/** Only root on Linux may mount one. */
export const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && trialMount();

export function smallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  // As root the database has a user of its own, who must be able to enter.
  chmodSync(folder, 0o755);
  const filler = join(folder, 'filler');
  const free = (): number => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  return {
    folder,
    free,
    fill() {
      for (let part = 0; free() > 0; part += 1) writePart(`${filler}-${part}`, Math.min(free(), 64 * 2 ** 20));
    },
    empty: () => void spawnSync('/bin/sh', ['-c', 'rm -f "$1"-*', 'sh', filler]),
    // What holds files open on it keeps a disk from being shut itself: a read-only view is laid over it instead.
    shut() {
      execFileSync('mount', ['--bind', folder, folder]);
      execFileSync('mount', ['-o', 'remount,ro,bind', folder]);
    },
    open: () => void execFileSync('umount', [folder]),
    remove() {
      execFileSync('umount', ['-l', folder]);
      rmdirSync(folder);
    },
  };
}

/** Others write too: what no longer finds room ends the filling. */
function writePart(path: string, size: number): void {
  try {
    writeFileSync(path, Buffer.alloc(size));
  } catch (fault) {
    if ((fault as { code?: string }).code !== 'ENOSPC') throw fault;
  }
}

function trialMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-mount-'));
  const done = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
  if (done.status === 0) spawnSync('umount', ['-l', folder]);
  rmSync(folder, { recursive: true, force: true });
  return done.status === 0;
}
