import { defineConfig } from '@playwright/test';
import type { HostOption } from './app.ts';

/** What the window also shows; it needs no second list of what the screens do. `SCAN_WALK=all`: everything. */
const inTheWindow = process.env['SCAN_WALK'] === 'all' ? /./u : /(whole-scan|go-on-later)/u;

/** What needs no dialog of the system, which nobody can answer in the installed program. */
const installed = /(installed|go-on-later|kinds-of-scan)/u;

const projects = {
  web: { testIgnore: /installed/u },
  desktop: { testMatch: inTheWindow, testIgnore: /installed/u, grepInvert: /@web/u },
  packaged: { testMatch: installed, grepInvert: /@web/u },
} as const;

/** The installed program alone where one is named; else everything that runs from the sources. */
const hosts =
  process.env['SCAN_PACKAGED'] === undefined ? (['web', 'desktop'] as const) : (['packaged'] as const);

/**
 * What a person does, on every host that runs here. `web` is the app in a Chromium through the loopback host;
 * `desktop` is the Electron host, through its stand-in where there is no runtime; `packaged` is the installed program that
 * `SCAN_PACKAGED` names.
 */
export default defineConfig<HostOption>({
  testDir: 'specs',
  outputDir: '../../test-results/e2e',
  timeout: 90_000,
  expect: { timeout: 10_000, toMatchAriaSnapshot: { children: 'deep-equal' } },
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  projects: hosts.map((host) => ({
    name: host,
    ...projects[host],
    use: { host, viewport: { width: 1280, height: 800 }, locale: 'nl-BE' },
  })),
});
