import { expect, test } from '../app.ts';
import { checkPage, factsPage, importancePage } from '../pages/around-questions.ts';
import { beginScan } from '../pages/new-scan.ts';
import { answerAll, questionPage, themePage } from '../pages/question.ts';
import { head, readerOf } from '../pages/reader.ts';
import { resultPage } from '../pages/result.ts';
import { startPage } from '../pages/start.ts';
import { onlyScan, programOn, questionsOf, seedScan } from '../program.ts';

for (const variant of ['general', 'care', 'construction']) {
  test(`the variant ${variant} asks its own questions`, async ({ app }) => {
    const { page, dataFolder } = app.current();
    const reader = await readerOf(page);
    await beginScan(reader, 'Eigen vragen', { variant });
    const asked = await questionsOf({ variant, mode: 'full' });
    const shown = questionPage(reader);
    await expect(shown.where).toContainText(
      reader.speech.say('question.where', { number: 1, of: asked.length }),
    );
    await answerAll(reader, [3, 2]);
    const saved = await onlyScan(dataFolder);
    expect(saved.variant).toBe(variant);
    await expect
      .poll(async () => Object.keys((await onlyScan(dataFolder)).responses[0]?.answers ?? {}))
      .toEqual(asked.slice(0, 2));
    const mine = reader.content.variants.find(({ id }) => id === variant);
    await expect(page.getByRole('navigation', { name: reader.speech.say('question.themes') })).toContainText(
      mine?.dimensions.at(-1)?.name ?? '?',
    );
  });
}

test('a short scan gives two steps and grows into a full one', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  const { count } = reader.speech;
  await beginScan(reader, 'Snel Eerst', { mode: 'quick' });
  const quick = await questionsOf({ variant: 'general', mode: 'quick' });
  await answerAll(
    reader,
    quick.map((_, place) => (place % 2 === 0 ? 1 : 2)),
  );
  await questionPage(reader).goOn();
  await checkPage(reader).close();
  const result = resultPage(reader);
  await expect(result.grow).toBeVisible();
  await expect(result.table).toHaveCount(0);
  await result.grow.click();
  const shown = questionPage(reader);
  await expect(shown.answers.first()).toBeVisible();
  await head(reader).go(reader.speech.say('common.all-questions'));
  await expect(page.getByText(count('check.to-confirm', quick.length))).toBeVisible();

  const first = Object.values(reader.content.questions).find(({ id }) => id === quick[0]);
  await checkPage(reader)
    .act('check.confirm', first?.ask ?? '?')
    .click();
  await expect(shown.confirm).toBeVisible();
  await expect(shown.answers.nth(1)).toBeChecked();
  await shown.confirm.click();
  await expect(page.getByText(count('check.to-confirm', quick.length - 1))).toBeVisible();
  const rows = await programOn(dataFolder).call('assessment.list', {});
  expect(rows.map((row) => (row.kind === 'readable' ? row.mode : row.kind)).sort()).toEqual([
    'full',
    'quick',
  ]);
});

test('an incomplete scan may be closed, and its result says what is missing', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  await seedScan(dataFolder, { answers: 30 });
  await page.reload();
  await startPage(reader).open('Timmerwerken Maes');
  await questionPage(reader).heading.waitFor();
  await head(reader).go(reader.speech.say('common.all-questions'));
  await expect(checkPage(reader).gaps.getByRole('listitem')).toHaveCount(8);
  await checkPage(reader).close();
  await expect(resultPage(reader).incomplete(8)).toBeVisible();
});

test('an edit from the list comes back to the list', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  await seedScan(dataFolder, { answers: 37 });
  await page.reload();
  await startPage(reader).open('Timmerwerken Maes');
  await questionPage(reader).heading.waitFor();
  await head(reader).go(reader.speech.say('common.all-questions'));
  const open = await questionsOf({ variant: 'general', mode: 'full' });
  const ask = Object.values(reader.content.questions).find(({ id }) => id === open.at(-1))?.ask ?? '?';
  await checkPage(reader).act('check.answer', ask).click();
  await questionPage(reader).choose(3);
  await questionPage(reader).toList();
  await expect(checkPage(reader).gaps).toHaveCount(0);
  await expect(checkPage(reader).act('check.change', ask)).toBeFocused();
});

test('an adviser fills in a theme per sheet', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  await beginScan(reader, 'Samen Snel', { filledBy: 'adviser' });
  const theme = themePage(reader);
  const [first, second] = reader.content.variants[0]?.dimensions ?? [];
  await expect(theme.heading).toHaveText(first?.name ?? '?');
  await theme.rows.nth(0).locator('label').nth(2).click();
  // A digit answers the row of the focus and goes on to the next one.
  await theme.rows.nth(1).getByRole('radio').first().focus();
  await page.keyboard.press('4');
  await theme.openNote(1);
  await page.keyboard.type('Vertelde de zaakvoerder');
  await theme.next();
  await expect(theme.heading).toHaveText(second?.name ?? '?');
  const answers = async () =>
    Object.values((await onlyScan(dataFolder)).responses[0]?.answers ?? {}).map(({ answer }) => answer);
  await expect.poll(answers).toEqual([2, 4]);
  await expect
    .poll(async () => Object.values((await onlyScan(dataFolder)).responses[0]?.notes ?? {}))
    .toEqual(['Vertelde de zaakvoerder']);
  await theme.oneByOne();
  await expect(questionPage(reader).answers).not.toHaveCount(0);
});

test('three themes may be crucial; a fourth takes the place of one of them', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  await seedScan(dataFolder, { answers: 38 });
  await page.reload();
  await startPage(reader).open('Timmerwerken Maes');
  await questionPage(reader).heading.waitFor();
  await head(reader).go(reader.speech.say('common.all-questions'));
  await page.getByRole('link', { name: reader.speech.say('check.facts'), exact: true }).click();
  await factsPage(reader).goOn();
  const names = reader.content.variants[0]?.dimensions.map(({ name }) => name) ?? [];
  const [one = '', two = '', three = '', four = ''] = names;
  const importance = importancePage(reader);
  for (const theme of [one, two, three]) await importance.level(theme, 3).check();
  await importance.level(four, 3).click();
  await expect(importance.swap).toBeVisible();
  await importance.swapFor(two);
  await expect(importance.level(four, 3)).toBeChecked();
  await expect(importance.level(two, 3)).not.toBeChecked();
  await expect
    .poll(async () => Object.values((await onlyScan(dataFolder)).responses[0]?.importance ?? {}))
    .toEqual(expect.arrayContaining([3, 3, 3]));
  const kept = Object.values((await onlyScan(dataFolder)).responses[0]?.importance ?? {});
  expect(kept.filter((rated) => rated === 3)).toHaveLength(3);
});
