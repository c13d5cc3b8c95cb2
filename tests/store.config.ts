import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import usual from './vitest.config.ts';
import stryker from './stryker.config.json' with { type: 'json' };

/** One copy of everything for each file: here it counts what is reached, and every test for itself. */
const { projects: _projects, ...alike } = usual.test ?? {};

/** Becoming another user, for whom a folder is read-only, is for a whole process; wrong code is tried in threads. */
const inProcessOnly =
  process.env['STRYKER_MUTATOR_WORKER'] === undefined ? [] : ['tests/electron/read-only-folder.test.ts'];

// What keeps, reads and takes in scans: `--coverage` fails where one branch of it is never tried, and `npm run mutation`
// makes it wrong in every way that it knows, of which the tests must notice most.
export default defineConfig({
  ...usual,
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    ...alike,
    include: [
      'tests/electron/*.test.ts',
      'tests/electron/adapters/!(yaml-parser|content-files|file-saver|program|outside).test.ts',
      'tests/electron/adapters/pdf/{carried-file,scan-in-pdf}.test.ts',
      'tests/scans/assessment/{scan-file*,compare-import*}.test.ts',
      'tests/scans/services/{carried-scan,import-many,import-methods,import-refusals,incoming-file,newer-file,scan-file-codec,sealed-text,second-place-back,transfer-methods,unknown-fields,generation-methods}.test.ts',
    ],
    exclude: inProcessOnly,
    coverage: {
      provider: 'v8',
      include: stryker.mutate,
      reporter: ['text'],
      reportOnFailure: true,
      thresholds: { branches: 99.9 },
      reportsDirectory: 'test-results/coverage',
    },
  },
});
