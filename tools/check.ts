import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a reader would complain about, as errors: types, format, the order of the folders, unused code, long files. */
const checks: readonly [name: string, run: () => string][] = [
  ['types', () => ran('tsc', '--noEmit', '-p', '.')],
  ['format and lint', () => ran('biome', 'check', '--error-on-warnings', '.')],
  [
    'the order of the folders',
    () => ran('depcruise', 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'),
  ],
  ['unused code', () => ran('knip')],
  ['length of files', longFiles],
  ['drawers without a name', namelessDrawers],
  ['SQL lies in stores', sqlOutsideStores],
  ['no clock, environment or chance of its own', readsTheWorld],
];

let failed = 0;
for (const [name, run] of checks) {
  const complaint = run();
  process.stdout.write(complaint === '' ? `ok    ${name}\n` : `FAIL  ${name}\n${complaint}\n`);
  if (complaint !== '') failed += 1;
}
process.stdout.write(`${checks.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function ran(program: string, ...args: string[]): string {
  const path = join('node_modules/.bin', program);
  const done = spawnSync(process.execPath, [realScript(path), ...args], { encoding: 'utf8', maxBuffer: 64_000_000 });
  return done.status === 0 ? '' : `${done.stdout}${done.stderr}`.trim() || `${program} ended with ${done.status}`;
}

/** The script behind an entry of node_modules/.bin, run with this very Node whatever the machine's is. */
function realScript(path: string): string {
  return join(process.cwd(), path);
}

function sources(folder = 'src'): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function longFiles(): string {
  const most = (path: string): number =>
    path.endsWith('.page.tsx') ? 250 : path.includes('.test.') || path.startsWith('test/') ? 300 : 200;
  return [...sources('src'), ...sources('test'), ...sources('tools')]
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
    .filter(({ path, lines }) => lines > most(path))
    .map(({ path, lines }) => `${path} has ${lines} lines, at most ${most(path)}`)
    .join('\n');
}

function namelessDrawers(): string {
  return sources()
    .filter((path) => /(^|\/)(utils?|helpers?|common|misc|shared|manager|services?)(\/|\.)/.test(path))
    .map((path) => `${path}: what is in it?`)
    .join('\n');
}

/** A capability writes SQL in its stores only; platform and tools own what they own. */
function sqlOutsideStores(): string {
  return sources()
    .filter(
      (path) => /^src\/(foundations|casework|oversight|doors)\//.test(path) && !/\.(store|test)\.tsx?$/.test(path),
    )
    .filter((path) => /\bsql`/.test(readFileSync(path, 'utf8')))
    .map((path) => `${path} writes SQL outside a store`)
    .join('\n');
}

/** Casework is given the time, the actor and chance; it never reaches for them. */
function readsTheWorld(): string {
  const reach = /Date\.now\(|new Date\(\)|process\.env|Math\.random\(|Temporal\.Now/;
  return sources()
    .filter((path) => /^src\/(foundations|casework|oversight)\//.test(path) && !path.includes('.test.'))
    .filter((path) => reach.test(readFileSync(path, 'utf8')))
    .map((path) => `${path} reads the clock, the environment or chance by itself`)
    .join('\n');
}
