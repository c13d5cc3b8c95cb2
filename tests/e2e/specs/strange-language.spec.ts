import { expect, test } from '../app.ts';
import { violations } from '../checks/axe.ts';
import { heading, readerOf } from '../pages/reader.ts';
import { languageNames } from '../../../renderer/language/language-names.ts';

test.use({ locale: 'es-ES' });

test('a laptop that speaks none of our languages is told so, until somebody chooses one', async ({ app }) => {
  const { page } = app.current();
  const reader = await readerOf(page);
  const { say } = reader.speech;
  const told = page.getByText(say('start.language', { language: 'Spaans' }), { exact: true });
  await expect(told).toBeVisible();
  await expect(heading(reader)).toHaveText(say('start.title'));
  await expect(page.getByRole('link', { name: say('start.new') })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('main').getByRole('button', { name: languageNames.fr, exact: true }).click();
  const french = await readerOf(page, 'fr');
  await expect(heading(french)).toHaveText(french.speech.say('start.title'));
  await expect(page.getByRole('main')).toBeFocused();
  await page.reload();
  await expect(heading(french)).toHaveText(french.speech.say('start.title'));
  await expect(page.locator('.language-notice')).toHaveCount(0);
});
