import type { Page } from '@playwright/test';
import { install } from './focus-log.ts';

/**
 * Goes through the screen with the Tab key, and says which stop cannot be seen, lies under a bar, comes in another
 * order than one reads, is passed over, or cannot be left.
 */
export async function lostFocus(page: Page): Promise<readonly string[]> {
  await page.evaluate(install);
  const stops = await page.evaluate(() => window.focusLog?.stops ?? 0);
  // Some fields have several stops; the browser may have one of its own at the end.
  for (let pressed = 0; pressed < stops; pressed += 1) await page.keyboard.press('Tab');
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await page.evaluate(() => window.focusLog?.isRound() ?? true)) break;
    await page.keyboard.press('Tab');
  }
  return page.evaluate(() => window.focusLog?.end() ?? ['no log of the focus']);
}

/** The ring of each stop alone, without the way there. */
export async function faintRings(page: Page): Promise<readonly string[]> {
  await page.evaluate(install);
  // After a key the browser shows where the focus is, also when a script moves it.
  await page.keyboard.press('Tab');
  return page.evaluate(() => window.focusLog?.rings() ?? ['no log of the focus']);
}

/** A date is three stops. */
const most = 40;
