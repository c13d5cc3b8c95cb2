// Draws the icons: SVG → PNG in every size, by the browser that the tests use too.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findOrInstallBrowser } from '../find-browser.mjs';

const drawing = (name) =>
  readFileSync(fileURLToPath(new URL(`../icons/${name}.svg`, import.meta.url)), 'utf8');

export const pngSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** In few pixels three bars say what five cannot. */
const largestSmall = 32;

/** macOS leaves room around an icon for its shadow: 824 of 1024 pixels are ours. */
const macShare = 824 / 1024;

/**
 * What there is to draw. `icon` fills its square, `mac` is the same with a margin, `scan` stands for a scan file.
 */
const drawings = {
  icon: { name: 'icon', share: 1 },
  mac: { name: 'icon', share: macShare },
  scan: { name: 'scan', share: 1 },
};

/** → `{ draw(name, size), close() }`; `draw` gives the bytes of a PNG. */
export async function openDrawingBoard() {
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser().path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  return {
    page,
    draw: async (name, size) => {
      const { name: drawn, share } = drawings[name];
      const svg = drawing(size <= largestSmall ? `${drawn}-small` : drawn);
      await page.setViewportSize({ width: size, height: size });
      const margin = (size * (1 - share)) / 2;
      await page.setContent(
        `<style>body { margin: ${margin}px } svg { display: block; width: ${size * share}px }</style>${svg}`,
      );
      return page.screenshot({ omitBackground: true });
    },
    close: () => browser.close(),
  };
}
