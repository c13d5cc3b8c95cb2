import type { Page } from '@playwright/test';

/** What sticks out of the window to the side, where the page itself would have to be scrolled. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((element) => `wider than the window: ${element.outerHTML.slice(0, 120)}`);
  });
}

/** The same, and what is cut off, with the spacing that WCAG 1.4.12 lets a reader ask for. */
export async function tooTight(page: Page): Promise<readonly string[]> {
  await page.evaluate(space);
  const found = [...(await tooWide(page)), ...(await page.evaluate(cutOff))];
  await page.evaluate(unspace);
  return found;
}

/** By a sheet of its own: the policy of the page lets nobody write styles into it. */
function space(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }
  `);
  document.adoptedStyleSheets = [sheet];
}

function unspace(): void {
  document.adoptedStyleSheets = [];
}

/** Texts that are larger than the box that hides what sticks out of it. */
function cutOff(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((flow) => flow === 'hidden' || flow === 'clip');
      // What only a screen reader sees.
      if (!hides || clipPath !== 'none' || !element.checkVisibility()) return false;
      return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    })
    .map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`);
}

/** The smallest side of what one clicks, in CSS pixels. */
const smallest = 24;

/** Targets that are too small for a finger or an unsteady hand; a link inside a sentence may be as high as its line. */
export function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const selector = 'a[href], button, input, select, textarea, summary';
    const labelled = (element: Element) =>
      element instanceof HTMLInputElement ? [element, ...(element.labels ?? [])] : [element];
    const isInline = (element: Element) => getComputedStyle(element).display === 'inline';
    return [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInline(element))
      .filter((element) => {
        const boxes = labelled(element).map((one) => one.getBoundingClientRect());
        const width = Math.max(...boxes.map((box) => box.width));
        const height = Math.max(...boxes.map((box) => box.height));
        return width > 1 && Math.min(width, height) < least;
      })
      .map((element) => `too small: ${element.outerHTML.slice(0, 120)}`);
  }, smallest);
}

/** Bars that stay in sight take less than half of a low window: 1280 × 1024 at 400 %. */
export async function tooLow(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize();
  if (before === null || before.width > 320) return [];
  await page.setViewportSize({ width: 320, height: 256 });
  const part = await stuck(page);
  const found = await tooWide(page);
  await page.setViewportSize(before);
  return part < 0.5 ? found : [...found, `bars take ${part.toFixed(2)} of a low window`];
}

/** The part of the height that bars take which stay in sight. */
function stuck(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight / 2);
    const bars = [...document.querySelectorAll('.screen *')].filter((element) => {
      const { position } = getComputedStyle(element);
      const isOpened = element.matches('dialog, [popover]');
      return !isOpened && (position === 'sticky' || position === 'fixed');
    });
    const heights = bars.map((bar) => {
      const { top, bottom, width } = bar.getBoundingClientRect();
      // A narrow note beside the text hides nothing.
      const isBar = width > window.innerWidth / 2 && getComputedStyle(bar).display !== 'contents';
      return isBar ? Math.max(0, Math.min(bottom, window.innerHeight) - Math.max(top, 0)) : 0;
    });
    return heights.reduce((sum, height) => sum + height, 0) / window.innerHeight;
  });
}
