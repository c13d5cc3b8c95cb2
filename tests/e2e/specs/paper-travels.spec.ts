import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import { dragFiles } from '../drop-files.ts';
import { planPage, reportPage } from '../pages/paper.ts';
import { head, readerOf } from '../pages/reader.ts';
import { resultPage } from '../pages/result.ts';
import { startPage } from '../pages/start.ts';
import { onlyScan, programOn, questionsOf, seedScan } from '../program.ts';
import { readPaper, savedFile, savedFiles, unwrapped } from '../saved.ts';

const name = 'Metaal Segers';

/** A closed scan with a note, a plan and a consent; gives its id. */
async function closedScan(dataFolder: string) {
  const id = await seedScan(dataFolder, { name, company: { region: 'VL', sector: 'A34' } });
  const { call } = programOn(dataFolder);
  const { responses } = await onlyScan(dataFolder);
  const [question = ''] = await questionsOf({ variant: 'general', mode: 'full' });
  const note = 'Elk najaar een halve dag.';
  await call('response.note', { id, response: responses[0]?.id ?? '', question, note });
  const { body } = await call('result.view', { id, language: 'nl' });
  const dimension = body.kind === 'full' ? (body.advice[0]?.dimension ?? '') : '';
  const step = { dimension, step: 'this-week', who: 'Els', on: '', sign: '', done: false } as const;
  await call('plan.change', { id, step });
  await call('assessment.close', { id });
  return id;
}

/** What stands in the file of the only scan of a folder, without what it shows in other languages. */
function fileIn(dataFolder: string): unknown {
  const [file = '', ...more] = readdirSync(join(dataFolder, 'scans')).filter((one) => one.endsWith('.iscan'));
  if (more.length > 0) throw new Error('more than one scan');
  const { checksum: _, ...document } = JSON.parse(readFileSync(join(dataFolder, 'scans', file), 'utf8'));
  const { nl } = document.state.shown.views;
  return { ...document, state: { ...document.state, shown: { ...document.state.shown, views: { nl } } } };
}

function filesIn(dataFolder: string): readonly string[] {
  const folder = join(dataFolder, 'scans');
  return readdirSync(folder).map((one) => readFileSync(join(folder, one), 'utf8'));
}

/** The first words of each theme and step of the saved page stand on the saved paper too. */
async function saysTheSame(page: Page, file: string, paper: string): Promise<void> {
  await page.goto(pathToFileURL(file).href);
  const parts = await page.locator('main :is(h3, li, .step p, th[scope=row])').allInnerTexts();
  const words = parts.map((text) => unwrapped(text).slice(0, 30)).filter((text) => text !== '');
  expect(words.length).toBeGreaterThan(10);
  const onPaper = unwrapped(paper);
  expect(words.filter((text) => !onPaper.includes(text))).toEqual([]);
  await page.close();
}

test('a paper that goes to another laptop opens there as the scan, unless it may not @web', async ({
  app,
}) => {
  const { page, dataFolder, savedFolder, web } = app.current();
  if (web === null) throw new Error('only on the web host');
  const reader = await readerOf(page);
  await closedScan(dataFolder);
  await page.reload();
  await startPage(reader).open(name);
  const sentence = await resultPage(reader).heading.innerText();
  await resultPage(reader).toReport();
  const report = reportPage(reader);
  await expect(report.pages).toHaveCount(2);
  await expect(report.scan).toBeChecked();
  await expect(report.save).toBeEnabled();
  await report.save.click();
  await expect(report.saved).toBeVisible();
  const paper = savedFile(savedFolder, '.pdf');
  const printed = await readPaper(paper);
  expect(Object.keys(Object(printed.attachments))).toHaveLength(1);
  await report.savePage.click();
  await expect.poll(() => savedFiles(savedFolder, '.html')).toHaveLength(1);
  await saysTheSame(await page.context().newPage(), savedFile(savedFolder, '.html'), printed.text);

  const elsewhere = join(app.home, 'another-laptop');
  const there = await readerOf(await web.openBeside(elsewhere));
  await expect(startPage(there).heading).toBeVisible();
  await (await dragFiles(there.page, [paper])).drop();
  await expect(resultPage(there).closed).toBeVisible();
  await expect(resultPage(there).heading).toHaveText(sentence);
  expect(fileIn(elsewhere)).toEqual(fileIn(dataFolder));
  await resultPage(there).toPlan();
  await expect(planPage(there).who.first()).toHaveValue('Els');
  const stored = filesIn(dataFolder);
  await (await dragFiles(page, [paper])).drop();
  await expect(resultPage(reader).closed).toBeVisible();
  expect(filesIn(dataFolder)).toEqual(stored);

  await resultPage(reader).toReport();
  await report.paper('advies').check();
  await report.notes.uncheck();
  await expect(report.scan).not.toBeChecked();
  await report.notes.check();
  await expect(report.save).toBeEnabled();
  await report.save.click();
  await expect(report.saved).toBeVisible();
  const [bare = ''] = readdirSync(savedFolder).filter((one) => one.endsWith('.pdf') && !paper.endsWith(one));
  expect((await readPaper(join(savedFolder, bare))).attachments).toBeNull();
  await head(there).home();
  await (await dragFiles(there.page, [join(savedFolder, bare)])).drop();
  const problems = [{ file: '', place: '', code: 'import-pdf-none', values: {} }];
  const [said] = await programOn().call('problems.explain', { problems, language: 'nl' });
  await expect(startPage(there).notice).toContainText(said?.sentence ?? '?');
});
