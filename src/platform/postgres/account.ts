import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { StartFailure } from './failure.ts';

/** Who the server runs as, and where its files may lie so that this user reaches them. */
export interface Account {
  readonly identity: { readonly uid?: number; readonly gid?: number };
  readonly folder: string;
}

/**
 * PostgreSQL refuses to run as root: then it runs as who owns the data, for new ones as `postgres` (or
 * `nobody`), who must be able to walk to them. Where a parent folder is closed to him the data lie under /var/lib, and we say so.
 */
export function accountFor(wanted: string, say: (sentence: string) => void): Account {
  const folder = resolve(wanted);
  if (process.getuid?.() !== 0) return { identity: {}, folder };
  const identity = ownerOf(join(folder, 'postgres')) ?? systemUser();
  if (reaches(identity, folder)) return { identity, folder };
  const elsewhere = join('/var/lib/motcua', createHash('sha256').update(folder).digest('hex').slice(0, 12));
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  say(
    `The database cannot lie in ${folder}: its system user may not enter a folder above it. It lies in ${elsewhere} instead.`,
  );
  writePointer(folder, elsewhere);
  return { identity, folder: elsewhere };
}

/** Gives files to the user who runs the server. */
export function handOver({ identity }: Account, ...paths: readonly string[]): void {
  if (identity.uid === undefined || identity.gid === undefined) return;
  for (const path of paths) chownSync(path, identity.uid, identity.gid);
}

/** May this user enter every folder from the root down to the path? Tried, not computed: ACLs and mounts have their own mind. */
export function reaches(identity: Account['identity'], path: string): boolean {
  let existing = path;
  while (!existsSync(existing)) existing = dirname(existing);
  if (identity.uid === undefined) return true;
  const tried = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', existing], { ...identity, cwd: '/' });
  return tried.status === 0;
}

function ownerOf(cluster: string): { uid: number; gid: number } | undefined {
  const found = statSync(cluster, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

function systemUser(): { uid: number; gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = ['postgres', 'nobody'].map((name) => users.find((fields) => fields[0] === name)).find(Boolean);
  if (!user)
    throw new StartFailure(
      'PostgreSQL does not run as root, and there is no system user “postgres” or “nobody” to run it as. Start the program as an ordinary user.',
    );
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

function writePointer(folder: string, elsewhere: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'DATABASE-IS-IN.txt'), `${elsewhere}\n`);
    chmodSync(elsewhere, 0o755);
  } catch {
    // A folder that cannot be written to gets no pointer; the sentence on the screen has said it.
  }
}
