import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placesOf } from './stack.ts';

const folder = mkdtempSync(join(tmpdir(), 'motcua-stack-'));
const built = join(folder, 'built.mjs');
beforeAll(async () => {
  writeFileSync(
    join(folder, 'act.ts'),
    'interface Asked { code: string }\n\nexport function receive(asked: Asked): never {\n  throw new Error(asked.code);\n}\n',
  );
  await build({
    entryPoints: [join(folder, 'act.ts')],
    outfile: built,
    format: 'esm',
    sourcemap: true,
    sourcesContent: false,
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a fault in the built program is told by the file it was written in', () => {
  const lines = readFileSync(built, 'utf8').split('\n');
  const row = lines.findIndex((line) => line.includes('throw'));
  const place = `${pathToFileURL(built)}:${row + 1}:${(lines[row]?.indexOf('throw') ?? 0) + 1}`;
  const told = placesOf(`Error: Lò Văn Tướng\n    at receive (${place})`);
  expect(told).toBe('    at receive (act.ts:4:3)');
});

test('what has no map is told as it is', () => {
  expect(placesOf('Error: x\n    at read (file:///nowhere/else.mjs:3:7)')).toBe(
    '    at read (file:///nowhere/else.mjs:3:7)',
  );
});
