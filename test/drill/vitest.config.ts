import { defineConfig } from 'vitest/config';

/** The drill (`*.drill.ts`): minutes each, one after the other, so that what they measure is their own. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/**/*.drill.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
    fileParallelism: false,
  },
});
