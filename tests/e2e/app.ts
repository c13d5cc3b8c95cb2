import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { findOrInstallBrowser } from '../../build/find-browser.mjs';
import { startDesktop } from './drivers/desktop-driver.ts';
import { startPackaged } from './drivers/packaged-driver.ts';
import type { Driver, PageOptions, RunningApp, SharedBrowser } from './drivers/driver.ts';
import { quiet, startWeb } from './drivers/web-driver.ts';

const drivers: Readonly<Record<'web' | 'desktop' | 'packaged', Driver>> = {
  web: startWeb,
  desktop: startDesktop,
  packaged: startPackaged,
};

export type HostOption = {
  readonly host: keyof typeof drivers;
  /** The moment at which everything happens; `null`: now. */
  readonly now: string | null;
  /** Can the disk of the program be told to fail? */
  readonly faultyDisk: boolean;
};
const desk: PageOptions['viewport'] = { width: 1280, height: 800 };

/** The app, started on empty folders and ended afterwards; `current()` is the one after the last restart. */
export type AppFixture = {
  readonly current: () => RunningApp;
  readonly restart: () => Promise<RunningApp>;
  readonly home: string;
};

export const test = base.extend<{ app: AppFixture } & HostOption, { sharedBrowser: SharedBrowser }>({
  sharedBrowser: [
    async ({ playwright }, run) => {
      const started: ReturnType<SharedBrowser>[] = [];
      const launch = () =>
        playwright.chromium.launch({ executablePath: findOrInstallBrowser().path, args: quiet });
      await run(() => (started[0] ??= launch()));
      await (await started[0])?.close();
    },
    { scope: 'worker' },
  ],
  host: ['web', { option: true }],
  now: [null, { option: true }],
  faultyDisk: [false, { option: true }],
  app: async (
    { host, sharedBrowser, now, faultyDisk, viewport, locale, colorScheme, contextOptions },
    run,
  ) => {
    const root = mkdtempSync(join(tmpdir(), 'innovatiescan-e2e-'));
    const places = { dataFolder: join(root, 'data'), home: join(root, 'home') };
    mkdirSync(join(places.home, 'Downloads'), { recursive: true });
    let running = await drivers[host](places, {
      viewport: viewport ?? desk,
      locale: locale ?? 'nl-BE',
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
      now,
      faultyDisk,
      sharedBrowser,
      reducedMotion: contextOptions.reducedMotion ?? 'no-preference',
    });
    await run({
      current: () => running,
      restart: async () => (running = await running.restart()),
      home: places.home,
    });
    await running.stop();
    rmSync(root, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
