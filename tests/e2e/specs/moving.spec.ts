import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../app.ts';
import { dragFiles } from '../drop-files.ts';
import { noteElsewhere } from '../noted-elsewhere.ts';
import { questionPage } from '../pages/question.ts';
import { readerOf } from '../pages/reader.ts';
import { startPage } from '../pages/start.ts';
import { onlyScan, seedScan } from '../program.ts';
import { savedFile } from '../saved.ts';

const password = 'vier woorden na elkaar';

test('a scan goes out locked, and comes in with its password alone', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const reader = await readerOf(page);
  const { say } = reader.speech;
  await seedScan(dataFolder, { name: 'Op Slot', answers: 3 });
  await page.reload();
  const start = startPage(reader);
  await start.more('Op Slot', 'moving.seal');
  const dialog = page.getByRole('dialog');
  const [first, again] = [
    dialog.getByLabel(say('moving.password'), { exact: true }),
    dialog.getByLabel(say('moving.seal.again')),
  ];
  await first.fill(password);
  await again.fill('iets anders dan dat');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText(say('moving.seal.differs'));
  await expect(again).toBeFocused();
  await expect(again).toHaveAttribute('type', 'password');
  await dialog.getByLabel(say('moving.show')).check();
  await expect(again).toHaveAttribute('type', 'text');
  await again.fill(password);
  await dialog.getByRole('button', { name: say('moving.seal.save') }).click();
  await expect(start.notice).toContainText(savedFolder);
  const file = savedFile(savedFolder, '.iscan');
  expect(readFileSync(file, 'utf8')).not.toContain('Op Slot');

  await start.more('Op Slot', 'start.to-trash');
  await expect(start.names).toHaveCount(0);
  await start.openFile(file);
  await dialog.getByLabel(say('moving.password'), { exact: true }).fill('vier andere woorden samen');
  await page.keyboard.press('Enter');
  await expect(dialog.locator('.field-error')).not.toBeEmpty();
  await expect(dialog.getByLabel(say('moving.password'), { exact: true })).toBeFocused();
  await dialog.getByLabel(say('moving.password'), { exact: true }).fill(password);
  await dialog.getByRole('button', { name: say('moving.open.do') }).click();
  await expect(questionPage(reader).answers.first()).toBeVisible();
  expect((await onlyScan(dataFolder)).name).toBe('Op Slot');
});

test('a folder comes in with folders inside it, and once more changes nothing', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const reader = await readerOf(page);
  const { say, count } = reader.speech;
  const names = ['Alfa', 'Bravo', 'Charlie'];
  const ids = [];
  for (const name of names) ids.push(await seedScan(dataFolder, { name, answers: 2 }));
  await page.reload();
  const start = startPage(reader);
  const folder = join(savedFolder, 'reservekopie');
  mkdirSync(join(folder, 'dieper', 'nog dieper'), { recursive: true });
  const places = ['a.iscan', 'dieper/b.iscan', 'dieper/nog dieper/c.iscan'];
  for (const [at, id] of ids.entries()) {
    copyFileSync(join(dataFolder, 'scans', `${id}.iscan`), join(folder, places[at] ?? ''));
  }
  writeFileSync(join(folder, 'brief.docx'), 'brief');
  writeFileSync(join(folder, 'dieper', 'centra.json'), '{"format":"innovatiescan-own-entries"}');
  for (const name of names) await start.more(name, 'start.to-trash');
  await expect(start.names).toHaveCount(0);

  const summary = page.getByRole('dialog', { name: say('moving.sum.title') });
  for (const outcome of ['moving.sum.taken', 'moving.sum.there'] as const) {
    await (await dragFiles(page, [folder])).drop();
    await expect(summary).toContainText(count(outcome, 3));
    await expect(summary).toContainText('brief.docx');
    await expect(summary.getByRole('listitem').filter({ hasText: 'centra.json' })).toContainText(
      say('directory.title'),
    );
    await summary.getByRole('button', { name: say('moving.sum.close') }).click();
    await expect(start.names).toHaveCount(3);
  }

  // Of two that differ one is taken and one is kept beside it, in one question.
  for (const place of places.slice(0, 2)) noteElsewhere(join(folder, place), 'Elders genoteerd.');
  await (await dragFiles(page, [join(folder, 'dieper'), join(folder, 'a.iscan')])).drop();
  const choice = page.getByRole('dialog', { name: count('moving.many.title', 2) });
  await choice
    .getByRole('radio', { name: say('moving.choice.list') })
    .first()
    .check();
  await choice
    .getByRole('radio', { name: say('moving.choice.both') })
    .last()
    .check();
  await choice.getByRole('button', { name: say('moving.many.do') }).click();
  await expect(summary).toContainText(count('moving.sum.beside', 1));
  await expect(summary).toContainText(count('moving.sum.kept', 1));
  await summary.getByRole('button', { name: say('moving.sum.close') }).click();
  await expect(start.names).toHaveCount(4);
});

test('who leaves the list in the middle of a question is asked again on the way back', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const reader = await readerOf(page);
  const { say } = reader.speech;
  const id = await seedScan(dataFolder, { name: 'Halverwege', answers: 2 });
  const file = join(savedFolder, 'halverwege.iscan');
  noteElsewhere(join(dataFolder, 'scans', `${id}.iscan`), 'Onderweg genoteerd.', file);
  await page.reload();
  const start = startPage(reader);
  const question = start.importQuestion('Halverwege');
  await start.openFile(file);
  await expect(question).toBeVisible();
  await page.evaluate(() => (window.location.hash = '#/settings'));
  await expect(question).toHaveCount(0);
  await page.evaluate(() => (window.location.hash = '#/'));
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: say('moving.choice.file') }).click();
  await expect(questionPage(reader).answers.first()).toBeVisible();
  expect(JSON.stringify(await onlyScan(dataFolder))).toContain('Onderweg genoteerd.');
});
