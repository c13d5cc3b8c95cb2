import type { Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import { paleWords, violations } from '../checks/axe.ts';
import { faintRings, lostFocus } from '../checks/focus.ts';
import { tooLow, tooSmall, tooTight, tooWide } from '../checks/room.ts';
import { moving } from '../checks/still.ts';
import { unexplained, untranslated } from '../checks/words.ts';
import { leave, seedScreens, show } from '../screens.ts';
import { looks, nameOf, nameOfPaint, seenIn } from '../variety.ts';

for (const { look, part, of } of looks.flatMap(inParts)) {
  test.describe(`${nameOf(look)}, ${String(part)} of ${String(of)}`, () => {
    const { viewport, paints } = look;
    const [first] = paints;
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    test('every screen in every state is accessible, fits and stays at home', async ({ app }) => {
      test.setTimeout(480_000);
      const running = app.current();
      const { page, seen } = running;
      const all = seenIn(look, await seedScreens(running, look.language));
      const screens = all.slice(
        Math.ceil(((part - 1) * all.length) / of),
        Math.ceil((part * all.length) / of),
      );
      await page.emulateMedia(first);
      await page.reload();
      const origin = new URL(page.url()).origin;
      const trees = new Map<string, string>();
      for (const screen of screens) {
        const { name, others } = screen;
        await test.step(name, async () => {
          await show(page, screen);
          const isTurned = screen.address !== '' && screen.prepare === undefined;
          if (isTurned) await expect.soft(page.locator('main h1'), `${name}: focus`).toBeFocused();
          expect.soft(await faultsIn(page, ofAll), name).toEqual([]);
          for (const paint of others) {
            await page.emulateMedia(paint);
            expect.soft(await faultsIn(page, ofColours), `${name}, ${nameOfPaint(paint)}`).toEqual([]);
          }
          if (others.length > 0) await page.emulateMedia(first);
          const tree = await page.locator('body').ariaSnapshot();
          expect.soft(trees.get(tree), `${name} looks like another state`).toBeUndefined();
          trees.set(tree, name);
          await leave(page, screen);
          const complaints = seen.complaints.splice(0).filter((text) => !isRefusal(text));
          // What a test breaks may be complained of.
          if (screen.before === undefined) expect.soft(complaints, name).toEqual([]);
        });
      }
      expect(seen.requests.filter((url) => !isOwn(url, origin))).toEqual([]);
      expect(seen.requests.length).toBeGreaterThan(screens.length);
    });
  });
}

/** A walk in parts that go beside each other; neighbours stay together, so that states that look alike are noticed. */
function inParts(look: (typeof looks)[number]) {
  const of = look.part === undefined ? 2 : 1;
  return Array.from({ length: of }, (_, at) => ({ look, part: at + 1, of }));
}

const ofAll = [violations, tooWide, tooTight, tooSmall, tooLow, moving, lostFocus, unexplained, untranslated];
/** What can be otherwise in the same page in other colours. */
const ofColours = [paleWords, tooWide, faintRings];

/** Everything that is wrong with what stands on the screen. */
async function faultsIn(
  page: Page,
  checks: readonly ((page: Page) => Promise<readonly string[]>)[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const check of checks) found.push(...(await check(page)));
  return found;
}

/** What the program refuses is an answer of its own, which a browser writes down as an error. */
function isRefusal(complaint: string): boolean {
  return complaint.includes('status of 422');
}

/** Pictures that are drawn in the page come from the page. */
function isOwn(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`) || url.startsWith('data:');
}
