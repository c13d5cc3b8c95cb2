import { expect, test } from '../app.ts';
import { checkPage, importancePage } from '../pages/around-questions.ts';
import { head, readerOf } from '../pages/reader.ts';
import { startPage } from '../pages/start.ts';
import { programOn, seedScan } from '../program.ts';

test('after a dialog or a menu the focus is back where it was', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  const { say } = reader.speech;
  const name = 'Timmerwerken Maes';
  const id = await seedScan(dataFolder, { name });
  await page.reload();
  const button = (words: string) => page.getByRole('button', { name: words, exact: true });
  const dialog = page.getByRole('dialog');

  const more = button(say('start.more.for', { name }));
  await more.click();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await startPage(reader).more(name, 'start.rename');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(more).toBeFocused();

  await page.evaluate((hash) => (window.location.hash = hash), `#/importance/${id}`);
  const themes = reader.content.variants[0]?.dimensions.map((theme) => theme.name) ?? [];
  const crucial = (place: number) => importancePage(reader).level(themes[place] ?? '?', 3);
  for (const place of [0, 1, 2, 3]) await crucial(place).click();
  await expect(importancePage(reader).swap).toBeVisible();
  await importancePage(reader)
    .swap.getByRole('button', { name: say('common.cancel') })
    .click();
  await expect(dialog).toHaveCount(0);
  await expect(crucial(3)).toBeFocused();

  await programOn(dataFolder).call('assessment.close', { id });
  await page.reload();
  await expect(importancePage(reader).heading).toBeVisible();
  await head(reader).go(say('common.all-questions'));
  await expect(checkPage(reader).heading).toBeFocused();
  const reopen = button(say('check.reopen'));
  await reopen.click();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(reopen).toBeFocused();
});
