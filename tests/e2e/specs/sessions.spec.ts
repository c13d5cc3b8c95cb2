import { expect, test } from '../app.ts';
import { goTo, sessionIn } from '../pages/workshop.ts';
import { programOn } from '../program.ts';
import { speechIn } from '../words.ts';

const { say } = speechIn('nl');

test('a session and a series go out of the register, each after a question @web', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const session = await sessionIn(dataFolder);
  const { call } = programOn(dataFolder);
  await call('series.save', {
    id: null,
    name: 'Drie avonden',
    programme: '',
    certificateAt: 3,
    gives: 'note',
  });
  const listed = async () => call('session.list', {});
  const dialog = page.getByRole('dialog');

  await goTo(page, `#/session/${session}`);
  await page.getByText(say('sessions.facts')).click();
  await page.getByRole('button', { name: say('sessions.remove') }).click();
  await expect(dialog).toContainText(say('sessions.remove.nobody'));
  await dialog.getByRole('button', { name: say('sessions.remove.keep') }).click();
  expect((await listed()).sessions).toHaveLength(1);
  await page.getByRole('button', { name: say('sessions.remove') }).click();
  await dialog.getByRole('button', { name: say('sessions.remove.do') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('sessions.heading') })).toBeVisible();
  expect((await listed()).sessions).toEqual([]);

  await page.getByText(say('sessions.series.heading')).click();
  await page.getByRole('button', { name: say('sessions.series.remove') }).click();
  await expect(dialog).toContainText(say('sessions.series.remove.what'));
  await dialog.getByRole('button', { name: say('sessions.remove.do') }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Drie avonden' })).toHaveCount(0);
  expect((await listed()).series).toEqual([]);
});
