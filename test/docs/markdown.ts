import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder of the project, but what is built, installed or hidden. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder || '.', { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

/** Relative links and pictures; those to the web are not followed. */
export const linksOf = (text: string): string[] =>
  [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '').filter((link) => !/^[a-z]+:/.test(link));

/** The anchors a page's headings make, the way forges make them. */
export const anchorsOf = (text: string): string[] =>
  [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Files and folders of the project that a page names in code letters: `src/…`, `db/…`; what has a placeholder is left out. */
export const placesOf = (text: string): string[] =>
  [...text.matchAll(/`((?:src|db|test|tools|docs|bench)\/[\w./-]+)`/g)].map(([, place]) => place ?? '');

/** The cells of the table that begins with this head. */
export function rowsUnder(text: string, head: string): string[][] {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith(head));
  const end = lines.findIndex((line, n) => n > at && !line.startsWith('|'));
  return lines.slice(at + 2, end < 0 ? undefined : end).map((line) => line.split('|').slice(1, -1));
}

const prose = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');
