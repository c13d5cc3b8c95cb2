import type { CDPSession, Page } from '@playwright/test';
import { install } from './focus-log.ts';

/**
 * Goes through the screen with the Tab key, and says which stop cannot be seen, lies under a bar, comes in another
 * order than one reads, is passed over, or cannot be left.
 */
export async function lostFocus(page: Page): Promise<readonly string[]> {
  await page.evaluate(install);
  const stops = await page.evaluate(() => window.focusLog?.stops ?? 0);
  const keys = await page.context().newCDPSession(page);
  await pressTab(keys, stops);
  // Some fields have several stops; the browser may have one of its own at the end.
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await page.evaluate(() => window.focusLog?.isRound() ?? true)) break;
    await pressTab(keys, 1);
  }
  await keys.detach();
  return page.evaluate(() => window.focusLog?.end() ?? ['no log of the focus']);
}

/** So many times down and up, in their order; none waits for the answer to the one before, which takes longer than the key. */
async function pressTab(keys: CDPSession, times: number): Promise<void> {
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const sent: Promise<unknown>[] = [];
  for (let pressed = 0; pressed < times; pressed += 1) {
    sent.push(keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }));
    sent.push(keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }));
  }
  await Promise.all(sent);
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
