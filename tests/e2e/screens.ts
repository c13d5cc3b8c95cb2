import type { Page } from '@playwright/test';
import { expect } from './app.ts';
import type { RunningApp } from './drivers/driver.ts';
import { programOn, seedScan } from './program.ts';
import type { Seed } from './program.ts';

/** A screen in one of its states: its address after the mark, and what is done there before one looks. */
export type Shown = {
  readonly name: string;
  readonly address: string;
  readonly prepare?: (page: Page) => Promise<void>;
};

/**
 * Every screen in its main states, on scans of all kinds that are put on disk first. `seed`: what all of them
 * share.
 */
export async function seedScreens({ dataFolder }: RunningApp, seed: Seed = {}): Promise<readonly Shown[]> {
  const program = programOn(dataFolder);
  const company = { region: 'VL', sector: 'A34', size: '5-9', ...seed.company } as const;
  const full = await seedScan(dataFolder, { ...seed, name: 'Metaal Segers', company });
  const half = await seedScan(dataFolder, { ...seed, name: 'Half Klaar', answers: 12 });
  const adviser = await seedScan(dataFolder, { ...seed, name: 'Samen', company, filledBy: 'adviser' });
  const quick = await seedScan(dataFolder, { ...seed, name: 'Kort', mode: 'quick' });
  const closed = await seedScan(dataFolder, { ...seed, name: 'Afgerond', company });
  await program.call('assessment.close', { id: closed });
  const grown = (await program.call('assessment.grow', { id: quick })).assessment.id;
  const away = await seedScan(dataFolder, { ...seed, name: 'Weg', answers: 1, mode: 'quick' });
  await program.call('assessment.trash', { id: away });
  const [first, second] =
    (await program.call('content.view', { language: 'nl' })).variants[0]?.questions ?? [];
  const view = await program.call('result.view', { id: full, language: 'nl' });
  const theme = view.body.kind === 'full' ? (view.body.advice[0]?.dimension ?? '') : '';
  const click = (selector: string) => (page: Page) => page.locator(selector).first().click();
  return [
    { name: 'start', address: '' },
    { name: 'start-menu', address: '', prepare: click('button.more') },
    { name: 'trash', address: 'trash' },
    { name: 'new', address: 'new' },
    { name: 'privacy', address: 'privacy/general/full/owner' },
    { name: 'new-company', address: 'new-company/general/full/owner' },
    {
      name: 'new-company-wrong',
      address: 'new-company/general/full/owner',
      prepare: click('button[type=submit]'),
    },
    { name: 'company', address: `company/${full}` },
    { name: 'question', address: `question/${half}/${second ?? ''}`, prepare: click('#note') },
    { name: 'question-empty', address: `question/${half}` },
    { name: 'question-closed', address: `question/${closed}/${first ?? ''}` },
    { name: 'question-confirm', address: `question/${grown}` },
    { name: 'theme', address: `theme/${adviser}/${theme}`, prepare: click('button.r-note') },
    { name: 'facts', address: `facts/${full}` },
    { name: 'importance', address: `importance/${full}` },
    { name: 'check-gaps', address: `check/${half}` },
    { name: 'check-closed', address: `check/${closed}` },
    { name: 'result', address: `result/${full}` },
    { name: 'result-how', address: `result/${full}`, prepare: click('table button') },
    { name: 'result-incomplete', address: `result/${half}` },
    { name: 'result-closed', address: `result/${closed}` },
    { name: 'result-quick', address: `result/${quick}` },
    { name: 'advice', address: `advice/${full}/${theme}`, prepare: agree },
    { name: 'advice-adviser', address: `advice/${adviser}/${theme}` },
    { name: 'centres', address: `centres/${full}` },
    { name: 'plan', address: `plan/${full}` },
    { name: 'report', address: `report/${full}`, prepare: drawn },
    { name: 'report-quick', address: `report/${quick}`, prepare: drawn },
    { name: 'settings', address: 'settings' },
    { name: 'about', address: 'about' },
    { name: 'help', address: 'help' },
    { name: 'gone', address: 'result/00000000-0000-4000-8000-000000000000' },
  ];
}

/** Goes there and waits until it stands still. */
export async function show(page: Page, { address, prepare }: Shown): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${address}`);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await prepare?.(page);
}

async function agree(page: Page): Promise<void> {
  await page.locator('.ask input[value=yes]').first().check();
  await page.locator('.consent').first().waitFor();
}

/** Every page that is near the window is on its canvas. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => (document.querySelector('canvas')?.width ?? 1) > 1);
}
