import type { Page as Window } from '@playwright/test';
import { routeOf } from '../../renderer/app/routes.ts';
import type { Language } from '../../scans/services/api.ts';
import { expect } from './app.ts';
import type { RunningApp } from './drivers/driver.ts';
import { directoryScreens } from './screens/directory-screens.ts';
import { groupScreens } from './screens/group-screens.ts';
import { kioskScreens } from './screens/kiosk-screens.ts';
import { listScreens } from './screens/list-screens.ts';
import { questionScreens } from './screens/question-screens.ts';
import { resultScreens } from './screens/result-screens.ts';
import { seedScans } from './screens/seed-scans.ts';
import { sessionScreens } from './screens/session-screens.ts';
import { wallScreens } from './screens/wall-screens.ts';
import { workshopScreens } from './screens/workshop-screens.ts';
import type { Screens, Shown } from './screens/states.ts';

export type NamedScreen = Shown & { readonly page: string; readonly name: string };

/** Every screen in every state, on scans of all kinds that are put on disk first. */
export async function seedScreens(
  running: RunningApp,
  language: Language = 'nl',
): Promise<readonly NamedScreen[]> {
  const seeded = await seedScans(running, language);
  const screens: Screens = {
    ...listScreens(seeded),
    ...questionScreens(seeded),
    ...resultScreens(seeded),
    ...groupScreens(seeded),
    ...directoryScreens(seeded),
    ...wallScreens(seeded),
    ...workshopScreens(seeded),
    ...kioskScreens(seeded),
    ...sessionScreens(seeded),
  };
  return Object.entries(screens).flatMap(([page, shown]) => named(page, shown));
}

function named(page: string, shown: Readonly<Record<string, Shown | null>>): readonly NamedScreen[] {
  return Object.entries(shown).flatMap(([state, screen]) =>
    screen === null ? [] : [{ ...screen, page, name: `${page} ${state}` }],
  );
}

/** Goes there and waits until it stands still. */
export async function show(page: Window, screen: NamedScreen): Promise<void> {
  await screen.before?.(page);
  await page.evaluate(goTo, `#/${screen.address}`);
  expect(routeOf(new URL(page.url()).hash).page, `${screen.name} is another screen`).toBe(screen.page);
  await screen.prepare?.(page);
}

/** So that the next screen finds everything as usual. */
export async function leave(page: Window, screen: NamedScreen): Promise<void> {
  await page.keyboard.press('Escape');
  await screen.after?.(page);
}

/** Also to where one is already, as it is when one comes there. */
async function goTo(hash: string): Promise<void> {
  const settled = () => {
    const isBusy = document.querySelector('[aria-busy=true]') !== null;
    return !isBusy && document.querySelector('main h1') !== null;
  };
  const go = async (to: string) => {
    const turned = new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
    window.location.hash = to;
    await turned;
    while (!settled()) await new Promise((done) => requestAnimationFrame(done));
  };
  const now = window.location.hash;
  if (now === hash || (hash === '#/' && now === '')) await go(hash === '#/help' ? '#/about' : '#/help');
  await go(hash);
}
