import type { Page } from '@playwright/test';
import type { Definition } from '../../../scans/definition/definition.ts';
import { languages } from '../../../scans/services/api.ts';
import type { Language } from '../../../scans/services/api.ts';
import type { Wall } from '../../../scans/workshop/present/wall.ts';
import { loadDefinition } from '../../definition.ts';
import { isLong } from '../../runs.ts';
import { withWorkshop } from '../../scans/sessions/workshop-register.ts';
import { betweenSteps, everyStep, fullestSteps } from '../../scans/workshop/present/wall-rooms.ts';
import { expect, test } from '../app.ts';
import { programOn } from '../program.ts';
import { unreadable } from '../checks/wall.ts';
import { longestQuestions, longestSteps } from '../screens/longest-questions.ts';
import { questionWith, sampleWalls } from '../screens/sample-walls.ts';

test.use({ viewport: { width: 1920, height: 1080 }, contextOptions: { reducedMotion: 'reduce' } });

/** The questions that need the most room: of the first language, and of the others. */
const longest = { first: 20, others: 3 };

test('everything on the wall is read from eight metres @web', async ({ app }) => {
  test.setTimeout(isLong ? 480_000 : 120_000);
  const { page, seen } = app.current();
  const definition = await loadDefinition();
  const hang = await wallOf(page);
  for (const language of languages) {
    for (const [name, wall] of wallsIn(definition, language)) {
      await hang(wall);
      expect.soft(await unreadable(page), `${language} ${name}`).toEqual([]);
    }
  }
  await hang(sampleWalls('nl').break, 0);
  expect.soft(await unreadable(page), 'time is over').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const [name, wall] of Object.entries(sampleWalls('nl'))) {
    await hang(wall);
    expect.soft(await unreadable(page), `dark ${name}`).toEqual([]);
  }
  expect(seen.complaints).toEqual([]);
});

test('the wall has a window of its own, follows the adviser, and a clicker moves both', async ({ app }) => {
  const { page: adviser, dataFolder } = app.current();
  const { call } = programOn(dataFolder);
  const { id: session } = await call('session.save', { id: null, ...evening });
  await call('workshop.setUp', { session, script: 'half-hour', language: 'fr' });
  await adviser.evaluate(goTo, `#/workshop/${session}`);
  const opened = adviser.context().waitForEvent('page');
  await adviser.getByRole('button', { name: 'Open het scherm voor de zaal' }).click();
  const wall = await opened;
  const title = wall.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Nous commençons bientôt');
  await wall.keyboard.press('PageDown');
  await expect(title).toHaveText('Bienvenue');
  await expect(adviser.getByRole('heading', { level: 1 })).toHaveText('Welkom');
  await adviser.getByRole('button', { name: /^Volgende: /u }).click();
  await expect(title).toHaveText('Chacun répond pour soi');
  await wall.keyboard.press('PageUp');
  await expect(title).toHaveText('Bienvenue');
  await wall.keyboard.press('d');
  await expect(wall.locator('html')).toHaveAttribute('data-theme', 'dark');
});

const evening = {
  series: null,
  programme: '',
  on: '2026-11-24',
  type: 'workshop',
  title: 'Een half uur',
  host: '',
} as const;

/**
 * Every step of every script, and what lies between them, as the product makes it, and the longest questions, in
 * the first language; those with the longest words in all; in the long run everything.
 */
function wallsIn(definition: Definition, language: Language): readonly (readonly [string, Wall])[] {
  const walls = sampleWalls(language, longestSteps(definition, language));
  const isWhole = isLong || language === 'nl';
  const few = language === 'nl' ? longest.first : longest.others;
  const asked = longestQuestions(definition, language).slice(0, isLong ? undefined : few);
  const questions = asked.map(({ id }) => {
    const slide = { ...questionWith(id, [2, 0, 6, 0, 4]), label: 'discuss', settled: 2 } as const;
    return [id, { ...walls.question, slide }] as const;
  });
  return [
    ...(isWhole ? [...everyStep(definition, language), ...betweenSteps(definition, language)] : []),
    ...fullestSteps(definition, language),
    ...(isLong || language === 'de' ? Object.entries(walls) : []),
    ...questions,
  ];
}

/** Hangs a wall; the page hears of it as of an act in another window. */
async function wallOf(page: Page): Promise<(wall: Wall, left?: number) => Promise<void>> {
  let shown: Wall | null = null;
  let hung = 0;
  await page.route('**/api/workshop.presenter', (route) =>
    route.fulfill({ json: { ok: true, value: shown } }),
  );
  return async (wall, left) => {
    hung += 1;
    const seconds = left ?? hung;
    shown = { ...wall, timer: { kind: 'paused', leftMs: seconds * 1000 } };
    if (hung === 1) await page.evaluate(goTo, `#/present/${withWorkshop}`);
    const clock = `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
    await page.evaluate(showsAfterNews, { session: withWorkshop, clock });
  };
}

function goTo(hash: string): void {
  window.location.hash = hash;
}

/** In the page: asked anew, it shows that time. */
function showsAfterNews({ session, clock }: { session: string; clock: string }): Promise<void> {
  const isThere = (): boolean => document.querySelector('[role=timer]')?.textContent === clock;
  if (isThere()) return Promise.resolve();
  return new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      if (!isThere()) return;
      watcher.disconnect();
      resolve();
    });
    watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
    const channel = new BroadcastChannel('innovatiescan-workshop');
    channel.postMessage(session);
    channel.close();
  });
}
