import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Line, linesOf } from './lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'lines-'));
const written = (content: string | Buffer): string => {
  const path = join(folder, `${Math.random()}.jsonl`);
  writeFileSync(path, content);
  return path;
};
const read = async (path: string): Promise<Line[]> => Array.fromAsync(linesOf(path));

describe('the lines of a file', () => {
  test('come whole and numbered, from a plain file and from a packed one whatever its name', async () => {
    const content = `{"a":1}\r\n\n${'ệ'.repeat(70_000)}\nlast`;
    for (const path of [written(content), written(gzipSync(content))]) {
      const lines = await read(path);
      expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
      expect(lines.map(({ text }) => text)).toEqual(['{"a":1}', '', 'ệ'.repeat(70_000), 'last']);
    }
  });

  test('longer than any record are let pass without being kept, and the next one is whole', async () => {
    const lines = await read(written(`${'x'.repeat(17 * 1024 * 1024)}\nnext\n`));
    expect(lines.map(({ text }) => text)).toEqual([undefined, 'next']);
  });

  test('of a packed file that ends early come up to there, then the fault is told', async () => {
    const packed = gzipSync(Array.from({ length: 5000 }, (_, n) => `line ${n} ${Math.random()}`).join('\n'));
    await expect(read(written(packed.subarray(0, packed.length - 100)))).rejects.toThrow(/unexpected end/);
  });

  test('of a file that is not there are a fault, not an empty file', async () => {
    await expect(read(join(folder, 'nothing'))).rejects.toThrow(/ENOENT/);
  });
});
