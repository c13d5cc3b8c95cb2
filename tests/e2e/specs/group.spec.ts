import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../app.ts';
import { dragFiles } from '../drop-files.ts';
import { heading, readerOf } from '../pages/reader.ts';
import { onlyScan, questionsOf, seedScan } from '../program.ts';

const name = 'Houtwerk Claes';

/** What a colleague sends: a response file of his own. */
async function answersOf(folder: string, person: string, level: number): Promise<string> {
  const asked = await questionsOf({ variant: 'general', mode: 'full' });
  const answers = Object.fromEntries(asked.map((id, at) => [id, at === 0 ? level : 2]));
  const file = join(folder, `${person}.json`);
  const response = { format: 'innovatiescan-response', version: 1, variant: 'general', answers };
  writeFileSync(file, JSON.stringify({ ...response, company: { name }, participant: { id: person } }));
  return file;
}

test('files of colleagues come in together, and what they choose counts', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const id = await seedScan(dataFolder, { name, filledBy: 'adviser', answer: () => 2 });
  const reader = await readerOf(page);
  const { say, count } = reader.speech;
  const files = await Promise.all([answersOf(savedFolder, 'AN', 0), answersOf(savedFolder, 'BO', 4)]);
  const photo = join(savedFolder, 'foto.iscan');
  writeFileSync(photo, 'geen scan');

  await page.evaluate((hash) => (window.location.hash = hash), `#/group/${id}`);
  await expect(heading(reader)).toHaveText(say('group.title'));
  await (await dragFiles(page, [...files, photo])).drop();
  for (const person of ['AN', 'BO']) {
    const words = say('group.files.added', { file: `${person}.json`, codes: person });
    await expect(page.getByText(words)).toBeVisible();
  }
  await expect(page.getByText(say('group.files.refused', { file: 'foto.iscan' }))).toBeVisible();
  await expect(page.getByText(count('group.lead', 3))).toBeVisible();

  const first = page.locator('.group-questions > li').first();
  await expect(first.getByText(say('group.label.discuss'))).toBeVisible();
  await first.getByRole('radio').nth(1).check();
  await first.getByRole('textbox', { name: say('group.reason') }).fill('Het staat nergens op papier.');
  const [question] = await questionsOf({ variant: 'general', mode: 'full' });
  const chosen = async () => Object.values((await onlyScan(dataFolder)).agreement?.decisions ?? {});
  await expect
    .poll(chosen)
    .toMatchObject([{ proposal: 2, choice: 1, reason: 'Het staat nergens op papier.', how: 'discussed' }]);
  expect(
    (await onlyScan(dataFolder)).responses.map(({ answers }) => question && answers[question]?.answer),
  ).toEqual([2, 0, 4]);

  const whose = page.getByText(say('group.whose', { code: 'BO' }));
  for (const word of ['group.fill-in.for', 'group.type-over.for'] as const) {
    await page.getByRole('link', { name: say(word, { code: 'BO' }) }).click();
    await expect(whose).toBeVisible();
    await page
      .getByRole('link', { name: say('group.return') })
      .first()
      .click();
    await expect(heading(reader)).toHaveText(say('group.title'));
  }
  await page.getByRole('link', { name: say('group.result') }).click();
  await expect(page.getByText(/Zonder overleg: bij 37 van 38/u)).toBeVisible();
  await page.getByRole('link', { name: say('group.see') }).click();
  await page.getByRole('button', { name: count('group.accept', 37) }).click();
  await expect(page.getByText(say('group.talk.none'))).toBeVisible();
});
