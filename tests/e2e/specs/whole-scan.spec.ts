import { basename } from 'node:path';
import { expect, test } from '../app.ts';
import { checkPage, factsPage, importancePage } from '../pages/around-questions.ts';
import { beginScan } from '../pages/new-scan.ts';
import { reportPage } from '../pages/paper.ts';
import { answerAll, questionPage } from '../pages/question.ts';
import { readerOf } from '../pages/reader.ts';
import { resultPage } from '../pages/result.ts';
import { onlyScan, questionsOf } from '../program.ts';
import { readPaper, savedFile, unwrapped } from '../saved.ts';

const name = 'Schrijnwerkerij De Eik';

test('a whole scan by mouse, from the list to a report that is read back', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  await page.clock.install();
  await page.reload();
  const reader = await readerOf(page);
  await beginScan(reader, name);
  const asked = await questionsOf({ variant: 'general', mode: 'full' });
  const answers = asked.map((_, place) => ([1, 2, 0, 3, 2] as const)[place % 5] ?? 1);
  await answerAll(reader, answers, () => page.clock.runFor(500));
  await questionPage(reader).goOn();
  await factsPage(reader)
    .fact(0)
    .getByRole('radio')
    .or(factsPage(reader).fact(0).getByRole('checkbox'))
    .first()
    .check();
  await factsPage(reader).goOn();
  const theme = reader.content.variants[0]?.dimensions[1]?.name ?? '';
  await importancePage(reader).level(theme, 3).check();
  await importancePage(reader).goOn();
  await expect(checkPage(reader).gaps).toHaveCount(0);
  await checkPage(reader).close();
  await expect(resultPage(reader).table).toBeVisible();
  await expect(resultPage(reader).closed).toBeVisible();

  const scan = await onlyScan(dataFolder);
  expect(scan.state.kind).toBe('closed');
  const kept = scan.responses[0]?.answers ?? {};
  expect(asked.map((question) => kept[question]?.answer)).toEqual(answers);
  expect(Object.values(scan.responses[0]?.importance ?? {})).toEqual([3]);

  const headline = await resultPage(reader).heading.innerText();
  await resultPage(reader).toReport();
  const report = reportPage(reader);
  await expect(report.pages).toHaveCount(2);
  await report.save.click();
  await expect(report.saved).toContainText(savedFolder);
  const file = savedFile(savedFolder, '.pdf');
  await expect(report.saved).toContainText(basename(file));
  const paper = await readPaper(file);
  expect(paper.pages).toHaveLength(2);
  expect(paper.isTagged).toBe(true);
  expect(paper.language).toBe('nl-BE');
  expect(paper.text).toContain(name);
  expect(unwrapped(paper.text)).toContain(unwrapped(headline));
});
