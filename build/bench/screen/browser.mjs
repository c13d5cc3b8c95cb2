import { gzipSync } from 'node:zlib';
import { findOrInstallBrowser } from '../../find-browser.mjs';
import { installTimer } from './timer.mjs';

const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A browser that talks to nobody. */
export async function launchBrowser() {
  const { chromium } = await import('@playwright/test');
  return chromium.launch({ executablePath: findOrInstallBrowser().path, args: quiet });
}

/** One browser for all pages of the bench, of the same size. */
export async function openBrowser() {
  const browser = await launchBrowser();
  return {
    /**
     * A page with nothing in its cache. `visit` gets it; afterwards it is gone. `watchFor`: a selector, of which
     * `benchThere` in the page tells when it was there first.
     */
    withPage: async (visit, { watchFor } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-BE' });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      await page.addInitScript(installTimer);
      // Watched from inside: asking from outside makes the browser lay the page out before it would.
      if (watchFor !== undefined) {
        await page.addInitScript((selector) => {
          globalThis.benchThere = globalThis.benchTimer.since(selector);
        }, watchFor);
      }
      try {
        return await visit(page);
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}

/** Every script that the page takes: address → bytes after gzip at its best. */
export function countScripts(page) {
  const scripts = new Map();
  const pending = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const count = async () =>
      scripts.set(response.url(), gzipSync(await response.body(), { level: 9 }).length);
    pending.push(count());
  });
  return async () => {
    await Promise.all(pending);
    return scripts;
  };
}

/** Milliseconds to the first content on the screen, as the browser says. */
export function firstPaint(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const tell = (entries) => {
          const entry = entries.find(({ name }) => name === 'first-contentful-paint');
          if (entry !== undefined) resolve(entry.startTime);
        };
        new PerformanceObserver((list) => tell(list.getEntries())).observe({ type: 'paint', buffered: true });
      }),
  );
}
