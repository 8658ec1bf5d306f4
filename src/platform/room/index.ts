import { chmod, stat, statfs } from 'node:fs/promises';

/**
 * What is left free for the database to end what it began, to keep sessions, and to start anew after a crash. It writes
 * its journal ahead of everything: where that finds no room the server stops, and with it every page.
 */
const reserve = 48_000_000;

/** What keeps a disk from taking anything: it is full, or the system set it read-only after a fault of its own. */
export type Shut = 'full' | 'read-only';

/** What keeps the disk of this folder from taking a deed, if anything does? Asked of the system at most once a second. */
export function watchRoom(folder: string): () => Promise<Shut | undefined> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer = Promise.resolve<Shut | undefined>(undefined);
  return () => {
    if (performance.now() - asked < 1_000) return answer;
    asked = performance.now();
    answer = whyNoRoom(folder);
    return answer;
  };
}

/** A disk that cannot be asked is not said to be full. */
export const hasRoom = async (folder: string): Promise<boolean> => (await whyNoRoom(folder)) === undefined;

/** What keeps the disk of a folder from taking anything, now. */
export async function whyNoRoom(folder: string): Promise<Shut | undefined> {
  if (await isShut(folder)) return 'read-only';
  const found = await statfs(folder).catch(() => undefined);
  return !found || found.bavail * found.bsize >= reserve ? undefined : 'full';
}

/** Tried, not asked: a disk the system shut in an emergency still says it may be written to. The mode is given the folder it has. */
async function isShut(folder: string): Promise<boolean> {
  try {
    await chmod(folder, (await stat(folder)).mode & 0o7777);
    return false;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EROFS';
  }
}

const codes = ['53100', 'ENOSPC', 'EDQUOT'];

/** Did it fail because a disk was full: the database's, or that of the files? */
export const wantedRoom = (fault: unknown): boolean => codes.includes((fault as { code?: string } | null)?.code ?? '');

/** Says once that the disk became full, and once that there is room again; until stopped. */
export function tellOfRoom(folder: string, say: (sentence: string) => void): { stop(): void } {
  let known: Shut | undefined;
  const look = async (): Promise<void> => {
    const found = await whyNoRoom(folder);
    if (found !== known) say(found ? shut[found](folder) : roomAgain);
    known = found;
  };
  const looking = setInterval(() => void look(), 1_000);
  looking.unref();
  return { stop: () => clearInterval(looking) };
}

const shut: Readonly<Record<Shut, (folder: string) => string>> = {
  full: (folder) =>
    `The disk of ${folder} is full: pages are still answered, but nothing is recorded until ${reserve / 1e6} MB are free.`,
  'read-only': (folder) => `The disk of ${folder} is read-only: nothing is recorded until it can be written to again.`,
};

const roomAgain = 'The disk takes what is written again: what people send is recorded.';
