import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import { checkPage, factsPage, importancePage } from '../pages/around-questions.ts';
import { companyPage } from '../pages/company.ts';
import { directoryPage } from '../pages/directory.ts';
import { newScanPage, privacyPage } from '../pages/new-scan.ts';
import { reportPage, settingsPage } from '../pages/paper.ts';
import { questionPage } from '../pages/question.ts';
import { head, readerOf } from '../pages/reader.ts';
import { resultPage } from '../pages/result.ts';
import { startPage } from '../pages/start.ts';
import { onlyScan, programOn, questionsOf, seedScan } from '../program.ts';
import { readPaper, savedFile } from '../saved.ts';

const most = 60;

/** Presses Tab until the focus is on something with these words, and each time the focus can be seen. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(focused);
    expect(focus.visible, `the focus on “${focus.words}” cannot be seen`).toBe(true);
    if (focus.words === words) return;
  }
  throw new Error(`no Tab reaches “${words}”`);
}

/** What has the focus, in words, and whether one sees it: an outline, on itself or on what it stands in. */
function focused(): { readonly words: string; readonly visible: boolean } {
  const { activeElement: element } = document;
  if (element === null || element === document.body) return { words: '', visible: true };
  const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
  const outlined = (one: Element | null): boolean => {
    if (one === null || one === document.body) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || outlined(one.parentElement);
  };
  return {
    words: (element.getAttribute('aria-label') ?? (label === '' ? element.textContent : label)).trim(),
    visible: outlined(element),
  };
}

async function activate(page: Page, words: string): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press('Enter');
}

test('a whole scan with keys only, at most three per answered question', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const reader = await readerOf(page);
  const { say } = reader.speech;
  await expect(startPage(reader).heading).toBeVisible();
  await activate(page, say('start.new'));
  await expect(newScanPage(reader).heading).toBeFocused();
  await activate(page, say('common.continue'));
  await expect(privacyPage(reader).heading).toBeFocused();
  await activate(page, say('privacy.start'));
  await expect(companyPage(reader).heading).toBeFocused();
  await tabTo(page, say('company.name'));
  await page.keyboard.type('Bakkerij Toets');
  await page.keyboard.press('Enter');

  const shown = questionPage(reader);
  const asked = await questionsOf({ variant: 'general', mode: 'full' });
  let pressed = 0;
  for (const place of asked.keys()) {
    await expect(shown.where).toContainText(say('question.where', { number: place + 1, of: asked.length }));
    await expect(shown.heading).toBeFocused();
    // A digit answers, Enter does not wait for the page to turn by itself.
    await page.keyboard.press(String(place % 5));
    await page.keyboard.press('Enter');
    pressed += 2;
  }
  expect(pressed / asked.length).toBeLessThanOrEqual(3);
  await expect(factsPage(reader).heading).toBeFocused();
  await activate(page, say('facts.next'));
  await expect(importancePage(reader).heading).toBeFocused();
  await activate(page, say('importance.next'));
  await expect(checkPage(reader).heading).toBeFocused();
  await activate(page, say('check.close'));
  await expect(resultPage(reader).heading).toBeFocused();
  await activate(page, say('result.report'));
  await expect(reportPage(reader).heading).toBeFocused();
  await expect(reportPage(reader).pages).toHaveCount(2);
  await activate(page, say('report.save'));
  await expect(reportPage(reader).saved).toBeVisible();
  expect((await readPaper(savedFile(savedFolder, '.pdf'))).text).toContain('Bakkerij Toets');

  const answers = (await onlyScan(dataFolder)).responses[0]?.answers ?? {};
  expect(asked.map((question) => answers[question]?.answer)).toEqual(asked.map((_, place) => place % 5));
});

test('a phone number is added to a centre with keys only', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  const { say } = reader.speech;
  const name = 'Buildwise, innovatiecentrum voor de bouw';
  await expect(startPage(reader).heading).toBeVisible();
  await activate(page, say('directory.title'));
  const directory = directoryPage(reader);
  await expect(directory.heading).toBeFocused();
  await tabTo(page, say('directory.search'));
  await page.keyboard.type('buildwise zaventem');
  await activate(page, name);
  await expect(directory.heading).toBeFocused();
  await tabTo(page, say('directory.form.phone'));
  await page.keyboard.type('02 716 42 11');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name, exact: true })).toBeFocused();
  await activate(page, say('directory.undo'));
  await expect(directory.row(name)).not.toContainText('02 716 42 11');
  const { counts } = await programOn(dataFolder).call('directory.view', { language: 'nl' });
  expect(counts.own).toBe(0);
});

/** The row of digits of a Belgian keyboard without Shift. */
const azerty = ['à', '&', 'é', '"', "'"];

async function press(keys: CDPSession, key: string, code: string): Promise<void> {
  for (const type of ['keyDown', 'keyUp'] as const) {
    await keys.send('Input.dispatchKeyEvent', {
      type,
      key,
      code,
      ...(type === 'keyDown' ? { text: key } : {}),
    });
  }
}

test('the digits of a Belgian keyboard answer without Shift', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  await seedScan(dataFolder, { answers: 0, mode: 'quick' });
  await programOn(dataFolder).call('settings.change', { change: { autoAdvance: false } });
  await page.reload();
  await startPage(reader).open('Timmerwerken Maes');
  const shown = questionPage(reader);
  await expect(shown.heading).toBeFocused();
  const keys = await page.context().newCDPSession(page);
  for (const [level, key] of azerty.entries()) {
    await press(keys, key, `Digit${String(level)}`);
    await expect(shown.answers.nth(level)).toBeChecked();
  }
  // A character that a layout puts on a key of a digit goes before the place of that key.
  await press(keys, '-', 'Digit6');
  await expect(shown.answers.nth(4)).toBeChecked();
  await press(keys, '?', 'KeyM');
  await expect(shown.answer('dont-know')).toBeChecked();
  await press(keys, 'n', 'KeyN');
  await expect(shown.note).toBeFocused();
  await page.keyboard.type('Een 1 in een notitie is geen antwoord?');
  await expect(shown.answer('dont-know')).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(shown.note).not.toBeFocused();
  await expect
    .poll(async () => Object.values((await onlyScan(dataFolder)).responses[0]?.notes ?? {}))
    .toEqual(['Een 1 in een notitie is geen antwoord?']);
});

test('single keys do nothing where they are switched off', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  await seedScan(dataFolder, { answers: 0, mode: 'quick' });
  await page.reload();
  await head(reader).go(reader.speech.say('common.settings'));
  await settingsPage(reader).singleKeys.uncheck();
  await head(reader).home();
  await startPage(reader).open('Timmerwerken Maes');
  const shown = questionPage(reader);
  await expect(shown.heading).toBeFocused();
  const first = await shown.heading.innerText();
  const keys = await page.context().newCDPSession(page);
  for (const [level, key] of azerty.entries()) await press(keys, key, `Digit${String(level)}`);
  for (const key of ['0', '1', '2', '3', '4', '?', '-', 'n', 'N']) await page.keyboard.press(key);
  await expect(page.locator('input[name=answer]:checked')).toHaveCount(0);
  await expect(page.locator('button#note')).toHaveAttribute('aria-expanded', 'false');
  await expect(shown.heading).toHaveText(first);
  await page.keyboard.press('PageDown');
  await expect(shown.heading).not.toHaveText(first);
  expect((await onlyScan(dataFolder)).responses[0]?.answers).toEqual({});
});

test('no page turns by itself where that is switched off', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  await seedScan(dataFolder, { answers: 0, mode: 'quick' });
  // Time goes on when the test says so.
  await page.clock.install();
  await page.reload();
  await head(reader).go(reader.speech.say('common.settings'));
  await settingsPage(reader).autoAdvance.uncheck();
  await head(reader).home();
  await startPage(reader).open('Timmerwerken Maes');
  const shown = questionPage(reader);
  const asked = await questionsOf({ variant: 'general', mode: 'quick' });
  const ask = (place: number) => asked.map((id) => reader.content.questions[id]?.ask ?? '?')[place] ?? '?';
  await expect(shown.heading).toHaveText(ask(0));
  await shown.choose(2);
  await page.keyboard.press('3');
  await page.clock.runFor(60_000);
  await expect(shown.heading).toHaveText(ask(0));

  await programOn(dataFolder).call('settings.change', { change: { autoAdvance: true } });
  await page.reload();
  await expect(shown.heading).toHaveText(ask(0));
  await page.keyboard.press('PageDown');
  await expect(shown.heading).toHaveText(ask(1));
  await shown.choose(2);
  await page.clock.runFor(1000);
  await expect(shown.heading).toHaveText(ask(2));
});
