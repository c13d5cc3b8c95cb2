import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Run from the checkout: `npx vitest run --config tests/vitest.config.ts [part of a path]`.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    // Much of the time goes by waiting for other processes: one file a core leaves a core idle.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
