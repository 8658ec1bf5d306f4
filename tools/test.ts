import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';

/** `npm test`: every test on a real PostgreSQL, then the stories in a real browser. Arguments go to the test runner. */
const wanted = process.argv.slice(2);
needs('chromium-headless-shell', ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'], 'the browser stories');
needs('poppler-utils', ['/usr/bin/pdftotext'], 'the papers read back');

const done = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...wanted], { stdio: 'inherit' });
process.exitCode = done.status ?? 1;

/**
 * Debian's package is installed where the first of its paths is missing and that is allowed (root, apt); where none of
 * them is there then, we say what will be skipped.
 */
function needs(name: string, paths: readonly [string, ...string[]], what: string): void {
  if (existsSync(paths[0])) return;
  if (platform() === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stderr.write(`Installing ${name} …\n`);
    const apt = (...args: string[]) =>
      spawnSync('apt-get', ['-qq', '-y', ...args], {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    apt('install', '--no-install-recommends', name);
  }
  if (!paths.some(existsSync)) process.stderr.write(`${name} is not installed: ${what} will be skipped.\n`);
}
