import { ruleParts } from '../../../renderer/features/question/rule-parts.ts';
import { expect, test } from '../app.ts';
import { questionPage, readingTools, themePage } from '../pages/question.ts';
import { head, questionIn, readerOf } from '../pages/reader.ts';
import { startPage } from '../pages/start.ts';
import { onlyScan, programOn, questionsOf, seedScan } from '../program.ts';
import { withVoices } from '../stand-in-voice.ts';

test('a question is read aloud, and the voice knows when to stop', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  await seedScan(dataFolder, { answers: 0 });
  // The page stays, so that an answer alone ends the voice.
  await programOn(dataFolder).call('settings.change', { change: { autoAdvance: false } });
  const voice = await withVoices(page, 'nl-NL', 'nl-BE');
  await startPage(reader).open('Timmerwerken Maes');
  const shown = questionPage(reader);
  const tools = readingTools(reader);
  const { ask, levels } = await shown.question();

  await tools.read.click();
  await expect(tools.stop).toBeFocused();
  await voice.end();
  await expect(page.locator('.level.heard')).toContainText(levels[0] ?? '?');
  for (let part = 1; part < 7; part += 1) await voice.end();
  await expect(tools.read).toBeVisible();
  expect(await voice.said()).toEqual(
    [
      ask,
      ...levels.map((text, level) => `${String(level)}: ${text}`),
      reader.content.instructions.dontKnow,
    ].map((text) => `nl-BE ${text}`),
  );
  await tools.readRule.click();
  expect((await voice.said()).at(-1)).toBe(`nl-BE ${reader.content.instructions.answer}`);

  const falls = async (silent: () => Promise<unknown>) => {
    await tools.read.click();
    expect(await voice.speaks()).toBe(true);
    await silent();
    await expect.poll(voice.speaks).toBe(false);
    await expect(tools.read).toBeVisible();
  };
  await falls(() => tools.stop.click());
  await falls(() => page.keyboard.press('Escape'));
  await falls(() => page.keyboard.press('PageDown'));
  await falls(() => page.keyboard.press('2'));
  await falls(() =>
    page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }),
  );
});

test('a voice that is missing is said in a sentence, and the rest works', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  await seedScan(dataFolder, { answers: 0 });
  const voice = await withVoices(page);
  await startPage(reader).open('Timmerwerken Maes');
  const shown = questionPage(reader);
  const tools = readingTools(reader);
  for (const [installed, why] of [
    [[], 'no-voice'],
    [['fr-FR', 'de-DE'], 'no-voice-for'],
    [['fr-FR', 'nl-BE online'], 'only-online'],
  ] as const) {
    await voice.install(...installed);
    await tools.read.click();
    await expect(tools.problem).toHaveText(tools.missing(why, 'nl'));
  }
  expect(await voice.said()).toEqual([]);
  const before = await shown.heading.innerText();
  await shown.choose(2);
  await expect(shown.heading).not.toHaveText(before);
  await expect(tools.problem).toHaveCount(0);
  await expect
    .poll(async () => Object.values((await onlyScan(dataFolder)).responses[0]?.answers ?? {}))
    .toMatchObject([{ answer: 2 }]);
});

test('a question stands in two languages, and each is named in one', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  const french = await readerOf(page, 'fr');
  await seedScan(dataFolder, { answers: 0 });
  const voice = await withVoices(page, 'nl-BE', 'fr-BE');
  await startPage(reader).open('Timmerwerken Maes');
  const shown = questionPage(reader);
  const tools = readingTools(reader);
  await tools.languages.selectOption('fr');
  const dutch = await shown.question();
  const other = questionIn(french, dutch.id);
  // In the tree of a screen reader: the group and its radios by the first language, the second one as text.
  await expect(page.getByRole('group', { name: dutch.ask, exact: true })).toBeVisible();
  for (const [level, text] of dutch.levels.entries()) {
    await expect(page.getByRole('radio', { name: `${String(level)} ${text}`, exact: true })).toBeVisible();
  }
  await expect(
    page.getByRole('radio', { name: reader.content.instructions.dontKnow, exact: true }),
  ).toBeVisible();
  await expect(page.locator('main [lang=fr-BE]:visible')).toHaveText([
    ruleParts(french.content.instructions.answer).first,
    other.ask,
    ...other.levels,
    french.content.instructions.dontKnow,
    french.content.translationMark,
  ]);
  await tools.readIn('fr').click();
  expect(await voice.said()).toEqual([`fr-BE ${other.ask}`]);

  // Who reads only French clicks the French words.
  await page.getByText(other.levels[3] ?? '?', { exact: true }).click();
  await expect.poll(async () => (await onlyScan(dataFolder)).responses[0]?.answers[dutch.id]?.answer).toBe(3);
  await page.reload();
  await expect(page.locator('.question-also')).toBeVisible();

  // The laptop is turned around: the two change places.
  await head(reader).speak('Nederlands', 'Français');
  await expect(readingTools(french).languages).toHaveValue('nl');
  await expect(page.locator('.question-also')).toHaveAttribute('lang', 'nl-BE');
  await readingTools(french).languages.selectOption('');
  await expect(page.locator('.question-also')).toHaveCount(0);
});

test('an adviser has both languages and the voice on the sheet of a theme', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  const german = await readerOf(page, 'de');
  await seedScan(dataFolder, { answers: 0, filledBy: 'adviser' });
  await programOn(dataFolder).call('settings.change', { change: { secondLanguage: 'de' } });
  const voice = await withVoices(page, 'nl-NL');
  await startPage(reader).open('Timmerwerken Maes');
  const sheet = themePage(reader);
  await expect(sheet.rows.first()).toBeVisible();
  const [first] = await questionsOf({ variant: 'general', mode: 'full' });
  const dutch = questionIn(reader, first);
  const other = questionIn(german, first);
  const row = sheet.rows.first();
  await expect(row.locator('[lang=de-BE]')).toHaveText([other.ask]);
  await page
    .getByRole('checkbox', {
      name: reader.speech.say('theme.second.levels', {
        language: reader.speech.say('question.language.de'),
      }),
    })
    .check();
  await expect(row.locator('[lang=de-BE]')).toHaveText([other.ask, ...other.levels]);
  await expect(row.getByRole('radio', { name: `1 ${dutch.levels[1] ?? ''}`, exact: true })).toBeVisible();
  await readingTools(reader).readRow(1).click();
  expect(await voice.said()).toEqual([`nl-NL ${dutch.ask}`]);
  await page.getByText(other.levels[0] ?? '?', { exact: true }).click();
  expect(await voice.speaks()).toBe(false);
  await expect(row.getByRole('radio').first()).toBeChecked();
});
