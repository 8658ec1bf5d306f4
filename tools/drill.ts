import { spawnSync } from 'node:child_process';

/** `npm run drill`: the long tests. Arguments go to the test runner. */
const done = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/drill/vitest.config.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = done.status ?? 1;
