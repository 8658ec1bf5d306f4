import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Complaints,
  longFiles,
  longFunctions,
  namelessDrawers,
  readsTheWorld,
  type Source,
  sqlOutsideStores,
} from './complaints.ts';

/** What a reader would complain about, as errors: types, format, the order of the folders, unused code, length. */
const checks: readonly [name: string, run: () => string][] = [
  ['types', () => ran('tsc', '--noEmit', '-p', '.')],
  ['format and lint', () => ran('biome', 'check', '--error-on-warnings', '.')],
  [
    'the order of the folders',
    () => ran('depcruise', 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'),
  ],
  ['unused code', () => ran('knip')],
  ['length of files', () => said(longFiles)],
  ['length of functions', () => said(longFunctions)],
  ['drawers without a name', () => said(namelessDrawers)],
  ['SQL lies in stores', () => said(sqlOutsideStores)],
  ['no clock, environment or chance of its own', () => said(readsTheWorld)],
];

const read = ['src', 'test', 'tools'].flatMap((folder) => sources(folder));
let failed = 0;
for (const [name, run] of checks) {
  const complaint = run();
  process.stdout.write(complaint === '' ? `ok    ${name}\n` : `FAIL  ${name}\n${complaint}\n`);
  if (complaint !== '') failed += 1;
}
process.stdout.write(`${checks.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function ran(program: string, ...args: string[]): string {
  const path = join(process.cwd(), 'node_modules/.bin', program);
  // Run with this very Node, whatever the machine's is.
  const done = spawnSync(process.execPath, [path, ...args], { encoding: 'utf8', maxBuffer: 64_000_000 });
  return done.status === 0 ? '' : `${done.stdout}${done.stderr}`.trim() || `${program} ended with ${done.status}`;
}

function said(complaints: Complaints): string {
  return complaints(read).join('\n');
}

function sources(folder: string): Source[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [{ path, text: readFileSync(path, 'utf8') }] : [];
  });
}
