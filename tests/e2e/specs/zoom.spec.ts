import type { Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import { tooWide } from '../checks/room.ts';
import { leave, seedScreens, show } from '../screens.ts';

// 1280 × 1024 at 400 %.
test.use({ viewport: { width: 320, height: 256 } });

test('at 400 % no screen scrolls sideways, and more than half of the window is there to read', async ({
  app,
}) => {
  test.setTimeout(180_000);
  const running = app.current();
  const { page } = running;
  const screens = await seedScreens(running);
  await page.reload();
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      await show(page, screen);
      expect.soft(await tooWide(page), screen.name).toEqual([]);
      expect.soft(await stuck(page), screen.name).toBeLessThan(0.5);
      await leave(page, screen);
    });
  }
});

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
