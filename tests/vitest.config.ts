import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What `scans/` does depends on nothing but what it is given: its tests have one copy of it for all files of a worker. */
const pure = ['tests/scans/**/*.test.ts'];

// Run from the checkout: `npx vitest run --config tests/vitest.config.ts [part of a path]`.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Much of the time goes by waiting for other processes: one file a core leaves a core idle.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      { extends: true, test: { name: 'all', include: ['tests/**/*.test.ts'], exclude: pure } },
      { extends: true, test: { name: 'scans', include: pure, isolate: false } },
    ],
  },
});
