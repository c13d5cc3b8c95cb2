import type { Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import { beginScan } from '../pages/new-scan.ts';
import { reportPage } from '../pages/paper.ts';
import { questionPage } from '../pages/question.ts';
import { head, readerOf } from '../pages/reader.ts';
import { resultPage } from '../pages/result.ts';
import { startPage } from '../pages/start.ts';
import { onlyScan, programOn } from '../program.ts';
import { readPaper, savedFile } from '../saved.ts';

const name = '<img src=x onerror="document.title=1"> & {count} Zoon';
const note = '<script>fetch("http://example.com/")</script> ${7*7} {{7*7}} **vet** http://example.com';

test('what looks like markup or a template stays text, on every screen and on paper', async ({ app }) => {
  const { page, dataFolder, savedFolder, seen } = app.current();
  const reader = await readerOf(page);
  const { say } = reader.speech;
  const origin = new URL(page.url()).origin;
  await beginScan(reader, name);
  const shown = questionPage(reader);
  await shown.openNote();
  await shown.note.fill(note);
  await shown.skip();
  await expect
    .poll(async () => Object.values((await onlyScan(dataFolder)).responses[0]?.notes ?? {}))
    .toEqual([note]);
  await answerRest(dataFolder);
  await page.reload();
  await expect(page.getByRole('banner')).toContainText(name);
  await head(reader).go(say('common.all-questions'));
  await expect(page.getByText(say('check.note', { note }))).toBeVisible();
  await head(reader).go(say('common.result'));
  await expect(resultPage(reader).table).toBeVisible();
  await resultPage(reader).toReport();
  await reportPage(reader).paper('advies').check();
  await expect(reportPage(reader).pages.nth(2)).toBeAttached();
  await reportPage(reader).save.click();
  await expect(reportPage(reader).saved).toBeVisible();
  const { text } = await readPaper(savedFile(savedFolder, '.pdf'));
  expect(text).toContain('onerror=');
  expect(text).toContain('{{7*7}}');
  await head(reader).home();
  await expect(startPage(reader).row(name)).toBeVisible();
  await startPage(reader).more(name, 'start.to-trash');
  await expect(startPage(reader).notice).toContainText(name);

  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(seen.complaints).toEqual([]);
  expect(seen.requests.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
});

test('what an adviser writes about a centre stays text too', async ({ app }) => {
  const { page, dataFolder, seen } = app.current();
  const origin = new URL(page.url()).origin;
  const contact = '${7*7} {count} **vet** &lt;b&gt; javascript:alert(1)';
  const entry = { ...ownCentre, id: 'buildwise', contact, note };
  await programOn(dataFolder).call('directory.change', { entry, language: 'nl' });
  await page.reload();
  await goTo(page, 'directory');
  await expect(page.getByText(contact)).toBeVisible();
  await goTo(page, 'directory/centre/buildwise');
  await expect(page.locator('#dir-field-contact')).toHaveValue(contact);
  await expect(page.locator('#dir-field-note')).toHaveValue(note);
  await page.locator('#dir-field-contact').fill('<img src=x onerror="document.title=1">');
  await page.locator('.foot .primary').click();
  await expect(page.locator('.error-summary')).toBeVisible();

  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(seen.complaints.filter((text) => !text.includes('status of 422'))).toEqual([]);
  expect(seen.requests.filter((url) => !url.startsWith(origin))).toEqual([]);
});

test('the page itself refuses scripts, frames and strangers', async ({ app }) => {
  const { page, seen } = app.current();
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    try {
      script.text = 'window.ran = true';
      document.body.append(script);
    } catch {
      // Trusted Types refuse the text already.
    }
    const reached = await fetch('http://127.0.0.1:9/').then(
      () => true,
      () => false,
    );
    return Reflect.has(window, 'ran') || reached;
  });
  expect(ran).toBe(false);
  await expect.poll(() => seen.complaints.some((text) => text.startsWith('console: policy: '))).toBe(true);
});

const ownCentre = {
  kind: 'centre',
  checkedOn: '2026-11-20',
  retired: false,
  phone: '',
  email: '',
  website: '',
} as const;

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${address}`);
}

/** The other answers, so that there is a result. */
async function answerRest(dataFolder: string): Promise<void> {
  const { id, responses, variant } = await onlyScan(dataFolder);
  const program = programOn(dataFolder);
  const { variants } = await program.call('content.view', { language: 'nl' });
  const response = responses[0]?.id ?? '';
  for (const question of variants.find((one) => one.id === variant)?.questions ?? []) {
    await program.call('response.answer', { id, response, question, answer: 2 });
  }
}
