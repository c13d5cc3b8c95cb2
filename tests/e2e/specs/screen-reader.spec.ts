import type { Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import { checkPage, factsPage, importancePage } from '../pages/around-questions.ts';
import { companyPage } from '../pages/company.ts';
import { newScanPage, privacyPage } from '../pages/new-scan.ts';
import { planPage, reportPage } from '../pages/paper.ts';
import { questionPage } from '../pages/question.ts';
import { loud, readerOf } from '../pages/reader.ts';
import { advicePage, resultPage } from '../pages/result.ts';
import { startPage } from '../pages/start.ts';
import { programOn, questionsOf, seedScan } from '../program.ts';
import { mend, refuses } from '../screens/faults.ts';
import { expectTree } from '../tree.ts';

test.use({ now: '2026-11-30T09:00:00Z' });

test('a whole scan as a screen reader is told it', { tag: '@web' }, async ({ app }) => {
  test.setTimeout(120_000);
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  const { say } = reader.speech;
  /** The head and the ruler are the same on every screen: once is enough. */
  const tree = (name: string, part = 'main') => expectTree(app, name, part);
  await programOn(dataFolder).call('settings.change', { change: { autoAdvance: false } });
  await page.reload();

  await expect(startPage(reader).heading).toBeVisible();
  await tree('start', '.screen');
  await startPage(reader).newScan();
  await tree('new');
  await newScanPage(reader).goOn();
  await tree('privacy');
  await privacyPage(reader).goOn();
  await companyPage(reader).begin();
  await tree('company-wrong');
  await companyPage(reader).name.fill('Bakkerij Toets');
  await companyPage(reader).region.selectOption('VL');
  await companyPage(reader).begin();

  const shown = questionPage(reader);
  await expect(shown.heading).toBeFocused();
  await tree('question-open', '.screen');
  await page.keyboard.press('2');
  await tree('question-answered');
  await shown.openNote();
  await shown.note.fill('Elke maandag overleg.');
  await tree('question-note');
  await shown.next();

  const heard = await listen(page);
  const asked = await questionsOf({ variant: 'general', mode: 'full' });
  for (const place of asked.keys()) {
    if (place === 0) continue;
    await expect(shown.where).toContainText(say('question.where', { number: place + 1, of: asked.length }));
    await page.keyboard.press(String(place % 5));
    await page.keyboard.press('Enter');
  }
  await expect(factsPage(reader).heading).toBeFocused();
  // At most once in ten seconds, so a first time and then once for each ten.
  const { texts, seconds } = await heard();
  const saved = texts.filter((text) => text.startsWith(say('common.saved', { time: '' }).slice(0, 7)));
  expect(saved.length).toBeLessThanOrEqual(1 + seconds / 10);
  expect(texts.length).toBeGreaterThan(asked.length);

  await tree('facts');
  await factsPage(reader).goOn();
  const themes = reader.content.variants[0]?.dimensions.map(({ name }) => name) ?? [];
  for (const theme of themes.slice(0, 4)) await importancePage(reader).level(theme, 3).click();
  await expect(importancePage(reader).swap).toBeVisible();
  await tree('importance-swap');
  await page.keyboard.press('Escape');
  await importancePage(reader).goOn();
  await tree('check');
  await checkPage(reader).close();
  await expect(resultPage(reader).heading).toBeFocused();
  await tree('result', '.screen');
  await resultPage(reader).toCentres();
  await tree('centres');
  await advicePage(reader).back();
  await resultPage(reader).why('A').click();
  await tree('advice');
  await advicePage(reader).back();
  await resultPage(reader).toPlan();
  await expect(planPage(reader).heading).toBeFocused();
  await tree('plan');
  await page.goBack();
  await resultPage(reader).toReport();
  await expect(reportPage(reader).pages).toHaveCount(2);
  await reportPage(reader).save.click();
  await expect(reportPage(reader).saved).toBeVisible();
  await tree('report');
});

test(
  'a failure is said at once, and nothing is called saved until it is',
  { tag: '@web' },
  async ({ app }) => {
    const { page, dataFolder } = app.current();
    const reader = await readerOf(page);
    await programOn(dataFolder).call('settings.change', { change: { autoAdvance: false } });
    await seedScan(dataFolder, { name: 'Zonder Schijf', answers: 3 });
    await page.reload();
    await startPage(reader).open('Zonder Schijf');
    const shown = questionPage(reader);
    await expect(shown.heading).toBeFocused();
    await expect(shown.saved).toBeVisible();
    const heard = await listen(page);
    await refuses('response.answer', 'disk-full')(page);
    await shown.choose('dont-know');
    await expect(loud(reader, reader.speech.say('common.unsaved.label'))).toBeVisible();
    await expectTree(app, 'not-saved', '.bottom');
    expect((await heard()).texts).toEqual([]);
    await mend(page);
    await expect(shown.savedAgain).toBeVisible();
  },
);

declare global {
  interface Window {
    saidSoFar?: { readonly texts: string[]; readonly since: number };
  }
}

/** What the one live region says from now on, each time it says something. */
async function listen(page: Page) {
  await page.evaluate(() => {
    const region = document.querySelector('output[aria-atomic]');
    const isPolite = region !== null && region.getAttribute('aria-live') !== 'assertive';
    if (!isPolite) throw new Error('no polite region');
    const texts: string[] = [];
    const write = () => texts.push(region.textContent.trim());
    new MutationObserver(write).observe(region, { characterData: true, childList: true, subtree: true });
    window.saidSoFar = { texts, since: performance.now() };
  });
  return () =>
    page.evaluate(() => ({
      texts: window.saidSoFar?.texts ?? [],
      seconds: (performance.now() - (window.saidSoFar?.since ?? 0)) / 1000,
    }));
}
