import { expect, test } from '../app.ts';
import { checkPage } from '../pages/around-questions.ts';
import { companyPage } from '../pages/company.ts';
import { newScanPage, privacyPage } from '../pages/new-scan.ts';
import { readerOf } from '../pages/reader.ts';
import { startPage } from '../pages/start.ts';
import { onlyScan, questionsOf } from '../program.ts';
import { readPaper, savedFile } from '../saved.ts';

test('the blank form is saved, and a quick scan on paper is typed over with keys only', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const reader = await readerOf(page);
  const { say } = reader.speech;
  await startPage(reader).newScan();
  await newScanPage(reader).choose({ mode: 'quick' });
  await page.getByRole('button', { name: say('entry.form.make'), exact: true }).click();
  await expect(page.getByRole('button', { name: say('report.open'), exact: true })).toBeVisible();
  const { text } = await readPaper(savedFile(savedFolder, '.pdf'));
  expect(text).toContain('Antwoordformulier');
  await newScanPage(reader).goOn();
  await privacyPage(reader).goOn();
  await companyPage(reader).name.fill('Van papier');
  await page.getByRole('button', { name: say('entry.title'), exact: true }).press('Enter');

  const asked = await questionsOf({ variant: 'general', mode: 'quick' });
  const fields = page.getByRole('main').getByRole('textbox');
  await expect(fields).toHaveCount(asked.length);
  await expect(fields.first()).toBeFocused();
  const typed = asked.map((_, at) => (at === 4 ? '?' : String(at % 5)));
  for (const [at, key] of typed.entries()) {
    await expect(fields.nth(at)).toBeFocused();
    if (at === 2) await page.keyboard.press('7');
    if (at === 2) await expect(page.getByRole('main').getByText(say('entry.wrong'))).toBeVisible();
    if (at === 3) await page.keyboard.press('-');
    if (at === 3)
      await expect(page.getByRole('main').getByText(say('entry.wrong.not-applicable'))).toBeVisible();
    await page.keyboard.press(key);
    await expect(fields.nth(at)).toHaveValue(key);
    await expect(fields.nth(at)).not.toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.press(at % 2 === 0 ? 'Enter' : 'ArrowDown');
  }
  const goOn = page.getByRole('link', { name: say('entry.next'), exact: true });
  await expect(goOn).toBeFocused();
  await expect(page.getByText(say('entry.progress', { done: asked.length, of: asked.length }))).toBeVisible();

  await fields.last().focus();
  await page.keyboard.press('Backspace');
  await expect(fields.last()).toHaveValue('');
  await page.keyboard.press('4');
  await page.keyboard.press('n');
  await page.keyboard.type('Een n mag hier.');
  await page.keyboard.press('Escape');
  await expect(fields.last()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(checkPage(reader).heading).toBeFocused();

  const answers = typed.map((key, at) => {
    if (key === '?') return 'dont-know';
    return at === asked.length - 1 ? 4 : Number(key);
  });
  await expect
    .poll(async () => {
      const given = (await onlyScan(dataFolder)).responses[0];
      return asked.map((question) => given?.answers[question]?.answer);
    })
    .toEqual(answers);
  const last = asked.at(-1);
  const notes = (await onlyScan(dataFolder)).responses[0]?.notes;
  expect(last === undefined ? '' : notes?.[last]).toBe('Een n mag hier.');
});
