import type { Page } from '@playwright/test';

/** Keys, holes and words of the machine have no business on a screen. */
export async function untranslated(page: Page): Promise<readonly string[]> {
  const text = await page.locator('body').innerText();
  return (
    text.match(/\{[a-z]+\}|\bundefined\b|\bNaN\b|\[object|\b(?:common|start|question|result)\.[a-z]+/gu) ?? []
  );
}

/** A chart has a name that says what it shows, and its figures stand beside it as a table. */
export function unexplained(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main svg:not([aria-hidden=true])')]
      .filter((chart) => {
        const name = chart.getAttribute('aria-label') ?? '';
        const isSentence = /^\p{Lu}.{20,}[.…]$/u.test(name);
        const table = chart.closest('section')?.querySelector('table');
        return chart.getAttribute('role') !== 'img' || !isSentence || table?.caption === undefined;
      })
      .map((chart) => `chart: ${chart.outerHTML.slice(0, 160)}`),
  );
}
