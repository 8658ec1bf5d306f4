import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newId } from '#platform/id/index.ts';
import type { Files } from './index.ts';

/**
 * Files in a folder of this machine, each named by its content alone: no name from outside ever becomes a path.
 * What `put` has answered for is on the disk, also after a power cut.
 */
export function openFiles(folder: string): Files {
  const pathOf = (digest: string): string => join(folder, digest.slice(0, 2), digest);
  return {
    async put(bytes) {
      const digest = digestOf(bytes);
      if (!(await holds(pathOf(digest), bytes.length))) await keep(folder, pathOf(digest), bytes);
      return digest;
    },
    async get(digest) {
      if (!/^[0-9a-f]{64}$/.test(digest)) return undefined;
      const bytes = await readFile(pathOf(digest)).catch(unlessMissing);
      if (bytes && digestOf(bytes) !== digest)
        throw new Error(`file ${digest} no longer has the content it was kept with`);
      return bytes;
    },
  };
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const holds = async (path: string, size: number): Promise<boolean> =>
  (await stat(path).catch(unlessMissing))?.size === size;

/** Written beside, brought to the disk, then named: a reader never meets half a file. */
async function keep(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const shelf = dirname(path);
  const isNew = await mkdir(shelf, { recursive: true });
  const draft = join(shelf, `${newId()}.part`);
  try {
    await writeThrough(draft, bytes);
    await rename(draft, path);
  } catch (fault) {
    await rm(draft, { force: true });
    throw fault;
  }
  await syncFolder(shelf);
  if (isNew) await syncFolder(folder);
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o640);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

// The new name is itself an entry of the folder; Windows keeps it without being asked and refuses to open folders.
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function unlessMissing(fault: NodeJS.ErrnoException): undefined {
  if (fault.code !== 'ENOENT') throw fault;
}
