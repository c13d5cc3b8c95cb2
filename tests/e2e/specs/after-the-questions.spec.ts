import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import readXlsxFile from 'read-excel-file/node';
import type { Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import { checkPage } from '../pages/around-questions.ts';
import { questionPage } from '../pages/question.ts';
import { planPage, reportPage } from '../pages/paper.ts';
import { head, readerOf } from '../pages/reader.ts';
import type { Reader } from '../pages/reader.ts';
import { advicePage, centresPage, resultPage } from '../pages/result.ts';
import { startPage } from '../pages/start.ts';
import { onlyScan, seedScan } from '../program.ts';
import type { Seed } from '../program.ts';
import { readPaper, savedFile, savedFiles } from '../saved.ts';

const name = 'Metaal Segers';
const company = { region: 'VL', sector: 'A34', postcode: '8500', size: '5-9' } as const;

/** A filled-in scan, at its result. */
async function atResult(page: Page, dataFolder: string, seed: Seed = {}): Promise<Reader> {
  const reader = await readerOf(page);
  await seedScan(dataFolder, { name, ...seed });
  await page.reload();
  await startPage(reader).open(name);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await head(reader).go(reader.speech.say('common.result'));
  await expect(resultPage(reader).table).toBeVisible();
  return reader;
}

test('a closed scan shows its result as it was, and opens again', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await atResult(page, dataFolder);
  const { say } = reader.speech;
  const sentence = await resultPage(reader).heading.innerText();
  await head(reader).go(say('common.all-questions'));
  await checkPage(reader).close();
  await expect(resultPage(reader).closed).toBeVisible();
  await expect(resultPage(reader).heading).toHaveText(sentence);
  await head(reader).home();
  await expect(page.getByRole('heading', { name: say('start.closed'), exact: true })).toBeVisible();
  await startPage(reader).open(name);
  await expect(resultPage(reader).heading).toHaveText(sentence);

  await head(reader).go(say('common.all-questions'));
  const first = Object.values(reader.content.questions).find(
    ({ id }) => id === reader.content.variants[0]?.questions[0],
  );
  await page
    .getByRole('link', { name: say('check.act-on', { act: say('check.see'), question: first?.ask ?? '?' }) })
    .first()
    .click();
  await expect(questionPage(reader).closed).toBeVisible();
  await expect(questionPage(reader).answers.first()).toBeDisabled();
  await page.keyboard.press('4');
  await expect(questionPage(reader).answers.nth(4)).not.toBeChecked();

  await head(reader).go(say('common.result'));
  await resultPage(reader).reopen();
  await expect(resultPage(reader).closed).toHaveCount(0);
  await expect.poll(async () => (await onlyScan(dataFolder)).state.kind).toBe('open');
});

test('a referral is given, its letter saved and read back, and taken back', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const reader = await atResult(page, dataFolder, { company });
  const advice = advicePage(reader);
  await resultPage(reader).why('A').click();
  await expect(advice.referrals.first()).toBeVisible();
  await expect(page.getByRole('main').locator('input[type=radio]:checked')).toHaveCount(0);
  const [question] = (await advice.referrals.first().innerText()).split('\n');
  await advice.referrals.first().getByRole('radio', { name: advice.yes, exact: true }).check();
  await expect(advice.travels.first()).toBeVisible();
  const kept = async () => (await onlyScan(dataFolder)).referrals.map(({ answer }) => answer);
  await expect.poll(kept).toEqual(['yes']);
  const [given] = (await onlyScan(dataFolder)).referrals;
  expect(given?.textVersion).not.toBe('');
  await advice.saveLetter.first().click();
  await expect(advice.letterSaved.first()).toBeVisible();
  const letter = await readPaper(savedFile(savedFolder, '.pdf'));
  expect(letter.pages).toHaveLength(1);
  expect(letter.text).toContain(name);
  expect(question).not.toBe('');

  await advice.referrals.first().getByRole('radio', { name: advice.no, exact: true }).check();
  await expect.poll(kept).toEqual(['no']);
  await expect(advice.travels).toHaveCount(0);
  await advice.takeBack.first().click();
  await expect.poll(kept).toEqual([]);
  await expect(page.getByRole('main').locator('input[type=radio]:checked')).toHaveCount(0);
});

test('the action plan is kept and goes to the calendar', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const reader = await atResult(page, dataFolder);
  await resultPage(reader).toPlan();
  const plan = planPage(reader);
  await expect(plan.who).toHaveCount(6);
  await expect(plan.saveCalendar).toBeDisabled();
  await plan.who.first().fill('Els');
  await plan.when.first().fill('2027-03-01');
  await plan.sign.first().fill('Twee klanten gebeld; één, \\ gewonnen');
  await expect(plan.saveCalendar).toBeEnabled();
  await plan.saveCalendar.click();
  await expect(plan.saved).toBeVisible();
  const events = new ICAL.Component(
    ICAL.parse(readFileSync(savedFile(savedFolder, '.ics'), 'utf8')),
  ).getAllSubcomponents('vevent');
  const days = events.map((event) => new ICAL.Event(event).startDate.toString());
  expect(days).toContain('2027-03-01');
  expect(days).toHaveLength(2);
  expect(JSON.stringify(events)).toContain('Els');
  await expect
    .poll(async () => (await onlyScan(dataFolder)).plan)
    .toMatchObject([{ who: 'Els', on: '2027-03-01', sign: 'Twee klanten gebeld; één, \\ gewonnen' }]);
});

test('the answers and figures go out as a table, in the language of the paper', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const reader = await atResult(page, dataFolder);
  await resultPage(reader).toReport();
  const report = reportPage(reader);
  await expect(report.pages).toHaveCount(2);
  await report.saveTable('xlsx');
  await expect(report.saved).toContainText('.xlsx');
  const sheets = await readXlsxFile(readFileSync(savedFile(savedFolder, '.xlsx')));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Antwoorden', 'Resultaat', 'Scan']);
  await report.language.selectOption('en');
  await report.saveTable('csv');
  await expect(report.saved).toContainText('.csv');
  expect(readFileSync(savedFile(savedFolder, '.csv'), 'utf8')).toMatch(/^\ufeffTheme,Code,Question,/u);
});

test('an adviser adds and leaves out, marked as such on paper', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const reader = await atResult(page, dataFolder, { filledBy: 'adviser' });
  const advice = advicePage(reader);
  await resultPage(reader).why('B').click();
  await advice.remark.fill('Begin niet voor de zomer.');
  await advice.addOwn.click();
  await advice.own(1).fill('Vraag de boekhouder om cijfers.');
  await advice.leaveOut.check();
  await expect
    .poll(async () => (await onlyScan(dataFolder)).edits)
    .toMatchObject({
      remark: 'Begin niet voor de zomer.',
      ownAdvice: [{ text: 'Vraag de boekhouder om cijfers.' }],
      leftOut: [expect.any(String)],
    });
  await advice.back();
  await resultPage(reader).toReport();
  await expect(reportPage(reader).pages).toHaveCount(2);
  await reportPage(reader).save.click();
  await expect(reportPage(reader).saved).toBeVisible();
  const { text } = await readPaper(savedFile(savedFolder, '.pdf'));
  expect(text).toContain('Begin niet voor de zomer.');
  expect(text).toContain('Vraag de boekhouder om cijfers.');
});

test('the paper speaks its own language, and a file is never written over', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const reader = await atResult(page, dataFolder);
  await resultPage(reader).toReport();
  const report = reportPage(reader);
  await expect(report.pages).toHaveCount(2);
  await report.save.click();
  await expect(report.saved).toBeVisible();
  await report.language.selectOption('de');
  await expect(report.saved).toHaveCount(0);
  await report.paper('advies').check();
  await expect(report.pages).not.toHaveCount(2);
  await report.save.click();
  await expect(report.saved).toBeVisible();
  const papers = await Promise.all(savedFiles(savedFolder, '.pdf').map(readPaper));
  expect(new Set(papers.map(({ language }) => language))).toEqual(new Set(['de-BE', 'nl-BE']));
});

test('an address opens in the browser of the system, and the window stays where it is', async ({ app }) => {
  const { page, dataFolder, browsed, seen } = app.current();
  const reader = await atResult(page, dataFolder, { company });
  await resultPage(reader).toCentres();
  const { addresses, note } = centresPage(reader);
  await expect(note).toBeVisible();
  await expect(addresses.first()).toHaveAccessibleDescription((await note.innerText()).trim());
  const [here, shown] = [page.url(), await addresses.first().innerText()];
  await addresses.first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(browsed).toHaveLength(1);
  expect((await browsed())[0]).toMatch(/^https:\/\//u);
  expect((await browsed())[0]).toContain(shown);
  expect(page.url()).toBe(here);
  await addresses.last().click();
  await expect.poll(browsed).toHaveLength(2);
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  const { origin } = new URL(here);
  expect(seen.requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
});
