import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Account, handOver, reaches } from './account.ts';
import { StartFailure } from './failure.ts';
import { isAlive } from './process.ts';

export const ownerRole = 'motcua_owner';

/** What the server needs to know of the data it serves. */
export interface Cluster {
  readonly path: string;
  /** The owner's password, beside the cluster, for the owner of the folder alone to read. */
  readonly secret: string;
}

/** The cluster of a data folder, made when there is none; all that stands in its way is a StartFailure. */
export function openCluster(native: string, account: Account): Cluster {
  makeUsable(account.folder);
  // Made under a closed umask: the server's user must be able to walk through it.
  if (!reaches(account.identity, account.folder)) chmodSync(account.folder, 0o711);
  const path = join(account.folder, 'postgres');
  try {
    const secret = secretOf(account.folder);
    if (!existsSync(path)) initialise(native, { path, secret }, account);
    ourOwn(path, account);
    sameMajor(native, path);
    return { path, secret };
  } catch (fault) {
    throw fault instanceof StartFailure ? fault : unusable(account.folder, fault);
  }
}

/** Makes a folder that is missing; it must take files, and the disk must have room. Fails with a sentence. */
export function makeUsable(folder: string): void {
  const needed = existsSync(join(folder, 'postgres')) ? 100_000_000 : 500_000_000;
  try {
    makeFolder(folder);
    // Not empty: a full disk still makes empty files.
    const trial = join(folder, '.write-test');
    try {
      writeFileSync(trial, 'x'.repeat(4096));
    } finally {
      rmSync(trial, { force: true });
    }
  } catch (fault) {
    throw unusable(folder, fault);
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= needed) return;
  throw new StartFailure(
    `Only ${Math.round(free / 1e6)} MB are free on the disk of ${folder}; ${needed / 1e6} MB are needed. Free some space, or set DATA_DIR.`,
  );
}

/**
 * Made one below the other, beginning at the nearest there is: a recursive mkdir tells of a missing path where the disk is
 * read-only, and never ends where nothing can be made (/proc).
 */
function makeFolder(folder: string): void {
  const missing: string[] = [];
  let existing = folder;
  for (; !existsSync(existing); existing = dirname(existing)) missing.unshift(existing);
  if (!statSync(existing).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
  accessSync(existing, constants.W_OK);
  for (const one of missing) if (!existsSync(one)) mkdirSync(one);
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for this user',
  EROFS: 'the disk is read-only',
  ENOENT: 'no folder can be made there',
  ENOTDIR: 'it is a file, or lies below one',
  EACCES: 'this user may not write there, or it was made by another user',
  EPERM: 'this user may not write there, or it was made by another user',
};

function unusable(folder: string, fault: unknown): StartFailure {
  const { code = '', message } = fault as NodeJS.ErrnoException;
  return new StartFailure(
    `The data folder ${folder} cannot be used: ${reasons[code] ?? message}. Set DATA_DIR to a folder that can be written to.`,
  );
}

function secretOf(folder: string): string {
  const path = join(folder, 'database-password');
  if (!existsSync(path)) {
    // Renamed when whole and on the disk: neither a start killed in between nor a power cut leaves an empty password.
    const secret = randomBytes(24).toString('base64url');
    writeFileSync(`${path}.${process.pid}`, secret, { mode: 0o600, flush: true });
    renameSync(`${path}.${process.pid}`, path);
  }
  return readFileSync(path, 'utf8').trim();
}

/** Made beside and renamed when whole, so a start killed in between leaves no half cluster, and two starts do not meet. */
function initialise(native: string, { path, secret }: Cluster, account: Account): void {
  clearHalfMade(path);
  const made = `${path}.new-${process.pid}`;
  const passwordFile = `${made}.password`;
  mkdirSync(made, { mode: 0o700 });
  writeFileSync(passwordFile, secret, { mode: 0o600 });
  handOver(account, made, passwordFile);
  const asked = ['-D', made, '-U', ownerRole, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const done = spawnSync(join(native, 'bin/initdb'), [...asked, '--encoding=UTF8', '--locale=C', '--no-instructions'], {
    ...account.identity,
    cwd: '/',
    encoding: 'utf8',
  });
  rmSync(passwordFile, { force: true });
  if (done.status === 0 && takesItsPlace(made, path)) return;
  rmSync(made, { recursive: true, force: true });
  if (done.status === 0) return;
  throw new StartFailure(
    `The database could not be created in ${path}: ${(done.stderr || done.error?.message || `initdb was ended by ${done.signal}`).trim().split('\n').at(-1)}`,
  );
}

function takesItsPlace(made: string, path: string): boolean {
  try {
    renameSync(made, path);
    return true;
  } catch (fault) {
    // Another start was quicker; its cluster is as good.
    if (existsSync(path)) return false;
    throw fault;
  }
}

function clearHalfMade(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const [, maker] = /^\.new-(\d+)/.exec(name.slice(basename(path).length)) ?? [];
    if (name.startsWith(basename(path)) && maker && !isAlive(Number(maker)))
      rmSync(join(dirname(path), name), { recursive: true, force: true });
  }
}

function ourOwn(path: string, { identity }: Account): void {
  const user = identity.uid ?? process.getuid?.();
  if (user === undefined || statSync(path).uid === user) return;
  throw new StartFailure(
    `The database in ${path} was made by another user of this machine. Start as that user, or set DATA_DIR to another folder.`,
  );
}

function sameMajor(native: string, path: string): void {
  const stored = readFileSync(join(path, 'PG_VERSION'), 'utf8').trim();
  const told = spawnSync(join(native, 'bin/postgres'), ['--version'], { encoding: 'utf8' }).stdout ?? '';
  const ours = /(\d+)\./.exec(told)?.[1] ?? stored;
  if (stored === ours) return;
  throw new StartFailure(
    `The data in ${path} were written by PostgreSQL ${stored}, this program brings ${ours}. Start the version that wrote them, take a backup there, and restore it here.`,
  );
}
