import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './slowest-first.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What makes something else of a module, a global or the time; `desk.ts` does it for those that import it. */
const changesTheWorld =
  /\bvi\.(?:mock|doMock|resetModules|stubGlobal|useFakeTimers|spyOn)\b|from '[^']*\/desk\.ts'/u;

const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => `tests/${path.replaceAll('\\', '/')}`);
const alone = files.filter((path) => changesTheWorld.test(readFileSync(join(root, path), 'utf8')));

// Run from the checkout: `npx vitest run --config tests/vitest.config.ts [part of a path]`.
export default defineConfig({
  root,
  test: {
    // Much of the time goes by waiting for other processes: one file a core leaves a core idle.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    sequence: { sequencer: SlowestFirst },
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      // One copy of the program, its content and its fonts for all files of a worker.
      {
        extends: true,
        test: { name: 'together', include: ['tests/**/*.test.ts'], exclude: alone, isolate: false },
      },
    ],
  },
});
