import { expect, test } from '../app.ts';
import { questionPage } from '../pages/question.ts';
import { heading, readerOf } from '../pages/reader.ts';
import { startPage } from '../pages/start.ts';
import { onlyScan, programOn, questionsOf, seedScan } from '../program.ts';

const name = 'Schrijnwerkerij Vorige Week';

test('gives back last Tuesday, and takes that back too', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const tuesday = lastTuesday();
  const id = await seedScan(dataFolder, { name, answers: 3, answer: () => 1, at: tuesday });
  await programOn(dataFolder, tuesday).call('assessment.open', { id });
  const [first] = await questionsOf({ variant: 'general', mode: 'full' });
  if (first === undefined) throw new Error('no question');
  const response = (await onlyScan(dataFolder)).responses[0]?.id ?? '';
  await programOn(dataFolder).call('response.answer', { id, response, question: first, answer: 4 });
  const answered = async () => (await onlyScan(dataFolder)).responses[0]?.answers[first]?.answer;

  await page.reload();
  const reader = await readerOf(page);
  const { say, count, time, weekday } = reader.speech;
  await startPage(reader).more(name, 'versions.title');
  await expect(heading(reader)).toHaveText(say('versions.title'));
  const day = page.locator('section').filter({
    has: page.getByRole('heading', { name: new RegExp(`^${weekday(tuesday.toISOString())}$`, 'iu') }),
  });
  const row = day.getByRole('button', {
    name: say('versions.row', { time: time(tuesday.toISOString()), answers: count('versions.answers', 3) }),
  });
  await row.click();
  await expect(day.locator('.difference-question dd')).toHaveText([/^1/u, /^4/u]);

  const goBack = async () => {
    await day.getByRole('button', { name: say('versions.back') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('versions.ask.do') })
      .click();
  };
  await goBack();
  const when = `${weekday(tuesday.toISOString())}, ${time(tuesday.toISOString())}`;
  await expect(page.getByRole('contentinfo')).toContainText(say('versions.done', { when }));
  expect(await answered()).toBe(1);

  await page.getByRole('button', { name: say('versions.undo') }).click();
  await expect(page.getByRole('contentinfo')).toContainText(say('versions.undone'));
  expect(await answered()).toBe(4);

  await row.click();
  await goBack();
  await expect(page.getByRole('button', { name: say('versions.undo') })).toBeVisible();
  await page.getByRole('link', { name: say('versions.to-scan') }).click();
  await questionPage(reader).answers.first().waitFor();
  await page.evaluate((hash) => (window.location.hash = hash), `#/question/${id}/${first}`);
  await expect(questionPage(reader).answer(1)).toBeChecked();
});

/** At an hour that no time zone or change of the clock moves to another day. */
function lastTuesday(): Date {
  const day = new Date();
  do day.setDate(day.getDate() - 1);
  while (day.getDay() !== 2);
  day.setHours(12, 3, 0, 0);
  return day;
}
