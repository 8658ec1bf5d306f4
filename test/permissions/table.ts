import { readFileSync } from 'node:fs';

const [first = '', ...lines] = readFileSync(new URL('matrix.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'));

const cellsOf = (line: string): string[] => line.split('\t').map((cell) => cell.trim());

/** `route`, then who knocks. */
export const head: readonly string[] = cellsOf(first);

/** One route a line, one person a cell; `303/404` is at a dossier of one's own unit / of another's. */
export const table = lines.map((line) => {
  const [way = '', ...cells] = cellsOf(line);
  return { way, cells };
});
