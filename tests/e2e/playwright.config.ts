import { defineConfig } from '@playwright/test';
import type { HostOption } from './app.ts';

/** What the window also shows; it needs no second list of what the screens do. `SCAN_WALK=all`: everything. */
const inTheWindow =
  process.env['SCAN_WALK'] === 'all' ? /./u : /(whole-scan|go-on-later|after-the-questions)/u;

/**
 * What a person does, on every host that runs here. `web` is the app in a Chromium through the loopback host;
 * `desktop` is the Electron host, through its stand-in where there is no runtime.
 */
export default defineConfig<HostOption>({
  testDir: 'specs',
  outputDir: '../../test-results/e2e',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  projects: (['web', 'desktop'] as const).map((host) => ({
    name: host,
    ...(host === 'desktop' ? { testMatch: inTheWindow, grepInvert: /@web/u } : {}),
    use: { host, viewport: { width: 1280, height: 800 }, locale: 'nl-BE' },
  })),
});
