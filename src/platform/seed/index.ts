export { isSeeded, seedOnce, whileSeeding } from './once.store.ts';

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The district as data: files below db/seed, readable and diffable. */
export interface Seed {
  text(path: string): string;
  bytes(path: string): Buffer;
  json<Value>(path: string): Value;
  /** Lines of a tab-separated file as records keyed by its first line; `#` starts a comment line. */
  tsv<Key extends string>(path: string): Record<Key, string>[];
  /** One JSON value a line. */
  jsonl<Value>(path: string): Value[];
  /** File names in a folder, sorted. */
  list(folder: string): string[];
}

/** The seed data below a folder; texts are read in NFC. */
export function openSeed(folder: string): Seed {
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8').normalize('NFC');
  const lines = (path: string): string[] =>
    text(path)
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return {
    text,
    bytes: (path) => readFileSync(join(folder, path)),
    json: (path) => JSON.parse(text(path)),
    tsv: (path) => readTable(path, lines(path)),
    jsonl: (path) => lines(path).map((line) => JSON.parse(line)),
    list: (path) => readdirSync(join(folder, path)).sort(),
  };
}

function readTable<Key extends string>(path: string, [head = '', ...rows]: string[]): Record<Key, string>[] {
  const keys = head.split('\t') as Key[];
  return rows.map((row) => {
    const cells = row.split('\t');
    if (cells.length > keys.length) throw new Error(`${path}: a line has more cells than the first line: ${row}`);
    return Object.fromEntries(keys.map((key, n) => [key, (cells[n] ?? '').trim()])) as Record<Key, string>;
  });
}
