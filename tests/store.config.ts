import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import usual from './vitest.config.ts';
import { storeFiles } from './store-files.ts';

// What is kept, read and taken in: `--coverage` fails where one branch of it is never tried.
export default defineConfig({
  ...usual,
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    ...usual.test,
    include: [
      'tests/electron/*.test.ts',
      'tests/electron/adapters/!(yaml-parser|content-files|file-saver|program|outside).test.ts',
      'tests/electron/adapters/pdf/carried-file.test.ts',
      'tests/scans/assessment/scan-file*.test.ts',
      'tests/scans/services/{carried-scan,import-methods,unknown-fields,generation-methods}.test.ts',
    ],
    coverage: {
      provider: 'v8',
      include: [...storeFiles],
      reporter: ['text'],
      reportOnFailure: true,
      thresholds: { branches: 100 },
      reportsDirectory: 'test-results/coverage',
    },
  },
});
