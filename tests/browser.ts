import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { findOrInstallBrowser } from '../build/find-browser.mjs';
import { bareBrowser } from './bare-browser.mjs';

/** A real browser for tests that run in vitest, without a sandbox only where it would not start with one. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findOrInstallBrowser().path,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      bareBrowser,
    ],
  });
}
