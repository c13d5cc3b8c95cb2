import { expect, test } from '../app.ts';
import { languageNames } from '../../../renderer/language/language-names.ts';
import { beginScan } from '../pages/new-scan.ts';
import { answerAll, questionPage } from '../pages/question.ts';
import { head, isAtRest, readerOf } from '../pages/reader.ts';
import { startPage } from '../pages/start.ts';
import { onlyScan, questionsOf, seedScan } from '../program.ts';

const name = 'Garage Later';

test('a scan goes on at the same question after a reload and after a restart', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  await beginScan(reader, name);
  await answerAll(reader, [1, 2]);
  const shown = questionPage(reader);
  const asked = await questionsOf({ variant: 'general', mode: 'full' });
  await expect.poll(async () => (await shown.question()).id).toBe(asked[2]);
  await shown.back();
  await shown.openNote();
  await shown.note.fill('Een voorbeeld uit de werkplaats');
  await shown.next();
  await expect.poll(async () => (await shown.question()).id).toBe(asked[2]);
  await expect(shown.saved).toBeVisible();
  await expect.poll(async () => (await onlyScan(dataFolder)).responses[0]?.position).toBe(asked[2]);
  await expect.poll(() => isAtRest(reader)).toBe(true);

  await reader.page.reload();
  await expect.poll(async () => (await shown.question()).id).toBe(asked[2]);

  const again = await readerOf((await app.restart()).page);
  await expect(startPage(again).row(name)).toContainText(
    again.speech.say('start.progress', { done: 2, of: asked.length }),
  );
  await startPage(again).open(name);
  const found = questionPage(again);
  await expect.poll(async () => (await found.question()).id).toBe(asked[2]);
  await found.back();
  await expect(found.answers.nth(2)).toBeChecked();
  await expect(found.note).toHaveValue('Een voorbeeld uit de werkplaats');
});

test('another language halfway loses nothing', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const dutch = await readerOf(page);
  await seedScan(dataFolder, { name, answers: 5 });
  await page.reload();
  await startPage(dutch).open(name);
  const shown = questionPage(dutch);
  const answered = await shown.question();
  await shown.choose(4);
  // The page turns by itself; what is typed is a note on the question after it.
  await expect(shown.heading).not.toHaveText(answered.ask);
  const before = await onlyScan(dataFolder);
  const { id } = await shown.question();
  await shown.openNote();
  await shown.note.fill('Half getypte no');
  let now: keyof typeof languageNames = 'nl';
  for (const next of ['fr', 'de', 'en'] as const) {
    await head(await readerOf(page, now)).speak(languageNames[now], languageNames[next]);
    const reader = await readerOf(page, next);
    await expect(questionPage(reader).heading).toHaveText(
      Object.values(reader.content.questions).find((one) => one.id === id)?.ask ?? '?',
    );
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${next}`, 'u'));
    await expect(questionPage(reader).note).toHaveValue('Half getypte no');
    now = next;
  }
  await expect.poll(async () => (await onlyScan(dataFolder)).responses[0]?.notes[id]).toBe('Half getypte no');
  const after = await onlyScan(dataFolder);
  expect(after.responses[0]?.answers).toMatchObject(before.responses[0]?.answers ?? {});

  const english = await readerOf((await app.restart()).page, 'en');
  await expect(startPage(english).heading).toHaveText(english.speech.say('start.title'));
});
