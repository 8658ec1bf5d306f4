import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeUsable } from './cluster.ts';

it('a folder below others that are missing is made', () => {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-folder-'));
  makeUsable(join(folder, 'a', 'b'));
  makeUsable(join(folder, 'a', 'b'));
  rmSync(folder, { recursive: true });
});

it('below a file, or where nothing can be made, a sentence says so at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-folder-'));
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeUsable(join(folder, 'file', 'data'))).toThrow('it is a file, or lies below one');
  if (process.platform === 'linux') expect(() => makeUsable('/proc/motcua/data')).toThrow('Set DATA_DIR to a folder');
  rmSync(folder, { recursive: true });
});
