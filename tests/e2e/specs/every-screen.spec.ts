import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import { programOn } from '../program.ts';
import { seedScreens, show } from '../screens.ts';
import { looks, nameOf } from '../variety.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const look of looks) {
  test.describe(nameOf(look), () => {
    test.use({ viewport: look.viewport, colorScheme: look.colorScheme });

    test('every screen is accessible, fits and stays at home', async ({ app }) => {
      test.setTimeout(240_000);
      const running = app.current();
      const { page, seen } = running;
      const screens = await seedScreens(running);
      await programOn(running.dataFolder).call('settings.change', { change: { language: look.language } });
      await page.reload();
      const origin = new URL(page.url()).origin;
      for (const screen of screens) {
        await show(page, screen);
        await test.step(screen.name, async () => {
          const turned = screen.address !== '' && screen.prepare === undefined;
          if (turned) await expect.soft(page.locator('main h1'), `${screen.name}: focus`).toBeFocused();
          expect.soft(await violations(page), `${screen.name}: accessibility`).toEqual([]);
          expect.soft(await tooWide(page), `${screen.name}: wider than the window`).toEqual([]);
          expect.soft(await untranslated(page), `${screen.name}: holes in the words`).toEqual([]);
        });
      }
      // What the program refuses is an answer of its own, which a browser writes down as an error.
      expect(seen.complaints.filter((text) => !text.includes('status of 422'))).toEqual([]);
      expect(seen.requests.filter((url) => !isOwn(url, origin))).toEqual([]);
      expect(seen.requests.length).toBeGreaterThan(screens.length);
    });
  });
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const told: string[] = [];
  for (const { id, nodes } of found) {
    for (const { html, target, failureSummary = '' } of nodes) {
      const still = id !== 'target-size' || (await isSmall(page, target.join(' ')));
      if (still) told.push(`${id}: ${html.slice(0, 160)} ${failureSummary}`);
    }
  }
  return told;
}

/** The bar at the bottom covers part of what happens to lie under it, so a target is judged where one sees it. */
async function isSmall(page: Page, selector: string): Promise<boolean> {
  await page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const again = await new AxeBuilder({ page }).include(selector).withRules('target-size').analyze();
  return again.violations.length > 0;
}

/** What sticks out of the window to the side, where the page itself would have to be scrolled. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Keys, holes and words of the machine have no business on a screen. */
async function untranslated(page: Page): Promise<readonly string[]> {
  const text = await page.locator('body').innerText();
  return (
    text.match(/\{[a-z]+\}|\bundefined\b|\bNaN\b|\[object|\b(?:common|start|question|result)\.[a-z]+/gu) ?? []
  );
}

/** Pictures that are drawn in the page come from the page. */
function isOwn(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`) || url.startsWith('data:');
}
