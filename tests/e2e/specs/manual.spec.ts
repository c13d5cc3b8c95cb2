import { expect, test } from '../app.ts';
import { speechIn } from '../words.ts';

const { say } = speechIn('nl');

test('every chapter of the help is one click away, and the top is too', async ({ app }) => {
  const { page, seen } = app.current();
  const help = page.getByRole('banner').getByRole('link', { name: say('common.help') });
  await help.click();
  const title = page.getByRole('heading', { level: 1, name: say('common.help') });
  await expect(title).toBeFocused();
  const contents = page.getByRole('navigation', { name: say('help.contents') }).getByRole('link');
  const names = await contents.allTextContents();
  expect(names.length).toBeGreaterThan(14);
  for (const name of names) {
    await contents.getByText(name, { exact: true }).click();
    const heading = page.getByRole('heading', { level: 3, name, exact: true });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport({ ratio: 1 });
  }
  await help.click();
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 3, name: names.at(-1) ?? '', exact: true })).toBeFocused();
  expect(seen.complaints).toEqual([]);
});
