import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

const maps = new Map<string, WeakRef<SourceMap>>();

/**
 * The places of a fault, in the files we wrote. The map of the built program is read when there is a fault, and let
 * go again: kept from the start on, as the runtime would, it takes thirty megabytes of every process.
 */
export const placesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .map((line) =>
      line.replace(
        /(file:\/\/\S+\.mjs):(\d+):(\d+)/,
        (whole, ...[url, row, column]) => written(url, Number(row), Number(column)) ?? whole,
      ),
    )
    .join('\n');

function written(url: string, row: number, column: number): string | undefined {
  const found = mapOf(url)?.findEntry(row - 1, column - 1);
  if (!found || !('originalSource' in found)) return undefined;
  return `${found.originalSource.replace(/^(\.\.\/)+/, '')}:${found.originalLine + 1}:${found.originalColumn + 1}`;
}

function mapOf(url: string): SourceMap | undefined {
  const kept = maps.get(url)?.deref();
  if (kept) return kept;
  try {
    const map = new SourceMap(JSON.parse(readFileSync(`${fileURLToPath(url)}.map`, 'utf8')));
    maps.set(url, new WeakRef(map));
    return map;
  } catch {
    // Not built by us, or built without a map: the place in the built file has to do.
    return undefined;
  }
}
