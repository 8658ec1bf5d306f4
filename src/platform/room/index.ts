import { statfs } from 'node:fs/promises';

/**
 * What is left free for the database to end what it began, to keep sessions, and to start anew after a crash. It writes
 * its journal ahead of everything: where that finds no room the server stops, and with it every page.
 */
const reserve = 48_000_000;

/** Has the disk of this folder room for a deed? Asked of the system at most once a second. */
export function watchRoom(folder: string): () => Promise<boolean> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer = Promise.resolve(true);
  return () => {
    if (performance.now() - asked < 1_000) return answer;
    asked = performance.now();
    answer = hasRoom(folder);
    return answer;
  };
}

/** A disk that cannot be asked is not said to be full. */
export async function hasRoom(folder: string): Promise<boolean> {
  const found = await statfs(folder).catch(() => undefined);
  return !found || found.bavail * found.bsize >= reserve;
}

const codes = ['53100', 'ENOSPC', 'EDQUOT'];

/** Did it fail because a disk was full: the database's, or that of the files? */
export const wantedRoom = (fault: unknown): boolean => codes.includes((fault as { code?: string } | null)?.code ?? '');

/** Says once that the disk became full, and once that there is room again; until stopped. */
export function tellOfRoom(folder: string, say: (sentence: string) => void): { stop(): void } {
  let room = true;
  const look = async (): Promise<void> => {
    const found = await hasRoom(folder);
    if (found !== room) say(found ? roomAgain : full(folder));
    room = found;
  };
  const looking = setInterval(() => void look(), 1_000);
  looking.unref();
  return { stop: () => clearInterval(looking) };
}

const full = (folder: string): string =>
  `The disk of ${folder} is full: pages are still answered, but nothing is recorded until ${reserve / 1e6} MB are free.`;

const roomAgain = 'There is room on the disk again: what people send is recorded.';
