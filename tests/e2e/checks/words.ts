import type { Page } from '@playwright/test';

/** Keys, holes and words of the machine have no business on a screen. */
export async function untranslated(page: Page): Promise<readonly string[]> {
  const text = await page.locator('body').innerText();
  return (
    text.match(/\{[a-z]+\}|\bundefined\b|\bNaN\b|\[object|\b(?:common|start|question|result)\.[a-z]+/gu) ?? []
  );
}

/** A chart has a name that says what it shows, and its figures stand in a table beside it, or in one that it points to. */
export function unexplained(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main svg:not([aria-hidden=true])')]
      .filter((chart) => {
        const name = chart.getAttribute('aria-label') ?? '';
        const isSentence = /^\p{Lu}.{20,}[.…]$/u.test(name);
        const details = document.getElementById(chart.getAttribute('aria-details') ?? '');
        const table = details ?? chart.closest('section')?.querySelector('table') ?? null;
        const isTable = table instanceof HTMLTableElement && table.caption !== null;
        return chart.getAttribute('role') !== 'img' || !isSentence || !isTable;
      })
      .map((chart) => `chart: ${chart.outerHTML.slice(0, 160)}`),
  );
}
