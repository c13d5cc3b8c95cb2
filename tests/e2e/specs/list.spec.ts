import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../app.ts';
import { dragFiles } from '../drop-files.ts';
import { noteElsewhere } from '../noted-elsewhere.ts';
import { questionPage } from '../pages/question.ts';
import { head, readerOf } from '../pages/reader.ts';
import { resultPage } from '../pages/result.ts';
import { startPage } from '../pages/start.ts';
import { onlyScan, programOn, seedScan } from '../program.ts';
import { savedFile } from '../saved.ts';
import { tracesIn } from '../../electron/traces.ts';

/** The beginning of a photo. */
const photo = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb0043', 'hex');

test('scans are searched, renamed, copied, put away and put back', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  const { say, count } = reader.speech;
  for (const name of ['Bakkerij Alfa', 'Garage Bêta', 'Kapper Gamma']) {
    await seedScan(dataFolder, { name, answers: 3, mode: 'quick' });
  }
  await page.reload();
  const start = startPage(reader);
  await expect(start.names).toHaveCount(3);
  await start.search.fill('beta');
  await expect(start.names).toHaveText(['Garage Bêta']);
  await start.search.fill('xyz');
  await expect(page.getByText(say('start.nothing-found', { text: 'xyz' }))).toBeVisible();
  await start.search.fill('');
  await expect(page.getByRole('status').filter({ hasText: count('start.found', 0) })).toHaveCount(1);

  await start.more('Bakkerij Alfa', 'start.rename');
  await start.rename('Bakkerij Delta');
  await expect(start.row('Bakkerij Delta')).toBeVisible();
  await start.more('Garage Bêta', 'start.copy');
  await expect(start.names).toHaveCount(4);
  await start.more('Kapper Gamma', 'start.to-trash');
  await expect(start.row('Kapper Gamma')).toHaveCount(0);
  await start.putBack();
  await expect(start.row('Kapper Gamma')).toBeVisible();

  await start.more('Kapper Gamma', 'start.to-trash');
  await start.trash();
  await start.putBackFromTrash('Kapper Gamma');
  await expect(page.getByText(say('start.trash.empty'))).toBeVisible();
  await head(reader).home();
  await expect(start.names).toHaveCount(4);
});

test('what is in the trash goes for good, after one question', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  const { say } = reader.speech;
  const names = ['Bakkerij Alfa', 'Garage Bêta', 'Kapper Gamma', 'Drukkerij Delta'];
  const program = programOn(dataFolder);
  for (const name of names.slice(0, 3)) {
    const id = await seedScan(dataFolder, { name, answers: 3 });
    await program.call('assessment.trash', { id });
  }
  await seedScan(dataFolder, { name: 'Drukkerij Delta', answers: 3 });
  writeFileSync(join(dataFolder, 'trash', 'kapot.iscan'), photo);
  await page.reload();
  const start = startPage(reader);
  await start.trash();
  await start.askToErase('Garage Bêta');
  await expect(start.eraseDialog).toContainText('Garage Bêta');
  await start.eraseDialog.getByRole('button', { name: say('common.cancel') }).click();
  await expect(start.row('Garage Bêta')).toBeVisible();
  await start.askToErase('Garage Bêta');
  await start.erase();
  await expect(start.notice).toContainText(say('start.erased', { name: 'Garage Bêta' }));
  await expect(start.row('Garage Bêta')).toHaveCount(0);
  await start.askToEraseAll();
  await start.erase();
  await expect(page.getByText(say('start.trash.empty'))).toBeVisible();
  expect(tracesIn(dataFolder, names.slice(0, 3))).toEqual([]);
  expect(tracesIn(dataFolder, names.slice(3))).not.toEqual([]);
});

test('a scan goes for good from its row, after one question that says what stays', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  const { say } = reader.speech;
  const [gone, stays] = ['Bakkerij Alfa', 'Garage Bêta'];
  const company = { region: 'VL', enterpriseNumber: '0878065378' } as const;
  const id = await seedScan(dataFolder, { name: gone, answers: 5, company });
  await seedScan(dataFolder, { name: stays, answers: 3 });
  await page.reload();
  const start = startPage(reader);
  await start.more(gone, 'start.erase-now');
  await expect(start.eraseDialog).toContainText(say('start.erase.stays'));
  await start.eraseDialog.getByRole('button', { name: say('common.cancel') }).click();
  await expect(start.row(gone)).toBeVisible();
  expect(tracesIn(dataFolder, [gone, id])).not.toEqual([]);
  await start.more(gone, 'start.erase-now');
  await start.erase();
  await expect(start.notice).toContainText(say('start.erased', { name: gone }));
  await expect(start.names).toHaveText([stays]);
  expect(tracesIn(dataFolder, [gone, id, '0878065378'])).toEqual([]);
});

test('what was put away says until when it stays, and goes by nobody’s hand but one’s own', async ({
  app,
}) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  const { say, date } = reader.speech;
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000);
  for (const [name, ago] of [
    ['Lang geleden', 40],
    ['Dertig dagen', 30],
    ['Uit de toekomst', -400],
  ] as const) {
    const id = await seedScan(dataFolder, { name, answers: 2 });
    await programOn(dataFolder, day(ago)).call('assessment.trash', { id });
  }
  await page.reload();
  const start = startPage(reader);
  await start.trash();
  await expect(start.row('Dertig dagen')).toContainText(date(day(0).toISOString()));
  await expect(start.row('Uit de toekomst')).toContainText(date(day(-430).toISOString()));
  const mark = say('start.trash.past', { since: '' }).trim();
  await expect(start.row('Lang geleden')).toContainText(mark);
  await expect(page.getByText(mark)).toHaveCount(1);
  await start.askToEraseLong(1);
  await expect(start.eraseDialog).toContainText('Lang geleden');
  await expect(start.eraseDialog).not.toContainText('Dertig dagen');
  await start.erase();
  await expect(start.row('Lang geleden')).toHaveCount(0);
  await expect(start.row('Dertig dagen')).toBeVisible();
  await expect(start.row('Uit de toekomst')).toBeVisible();
  expect(tracesIn(dataFolder, ['Lang geleden'])).toEqual([]);
});

test('all scans go out as one table', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const reader = await readerOf(page);
  await seedScan(dataFolder, { name: '=Bakkerij', answers: 4 });
  await seedScan(dataFolder, { name: 'Garage', mode: 'quick', answers: 4 });
  await page.reload();
  const start = startPage(reader);
  await start.saveAll('csv');
  await expect(start.notice).toContainText(savedFolder);
  const text = readFileSync(savedFile(savedFolder, '.csv'), 'utf8');
  expect(text).toMatch(/^\ufeffNaam van de scan;/u);
  expect(text).toMatch(/^'=Bakkerij;/mu);
  expect(text.trimEnd().split('\r\n')).toHaveLength(3);
});

test('a scan goes out as a file and comes in again, and a difference is asked about', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const reader = await readerOf(page);
  await seedScan(dataFolder, { name: 'Reizend', answers: 4 });
  await page.reload();
  const start = startPage(reader);
  await start.more('Reizend', 'start.save-file');
  await expect(start.notice).toContainText(savedFolder);
  const file = savedFile(savedFolder, '.iscan');

  await start.more('Reizend', 'start.to-trash');
  await expect(start.names).toHaveCount(0);
  await start.openFile(file);
  await expect(questionPage(reader).heading).toBeVisible();
  await questionPage(reader).choose(2);
  await expect.poll(async () => answersOf(dataFolder)).toBe(5);
  await head(reader).home();
  await start.openFile(file);
  await expect(start.notice).toContainText(reader.speech.count('moving.sum.older', 1));
  noteElsewhere(file, 'Elders genoteerd.');
  await start.openFile(file);
  await expect(start.importQuestion('Reizend')).toBeVisible();
  await start.differs(reader.speech.say('moving.differs.show')).click();
  await expect(start.importQuestion('Reizend')).toContainText('Elders genoteerd.');
  await start.keepList();
  await expect(questionPage(reader).heading).toBeVisible();
  expect(await answersOf(dataFolder)).toBe(5);
  await head(reader).home();
  await start.openFile(file);
  await start.takeFile();
  await expect.poll(async () => answersOf(dataFolder)).toBe(4);
});

test('a scan of a newer version is shown, goes out and comes back as it stands', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const reader = await readerOf(page);
  const { say } = reader.speech;
  const bytes = readFileSync('tests/fixtures/store/newer/needs-more.iscan');
  const { id, name }: { id: string; name: string } = JSON.parse(bytes.toString());
  const stored = join(dataFolder, 'scans', `${id}.iscan`);
  writeFileSync(stored, bytes);
  await page.reload();
  const start = startPage(reader);
  await expect(page.getByRole('heading', { name: say('start.newer') })).toBeVisible();
  await expect(start.row(name)).toContainText('Voorbeeld Versie Negen · 2 maart 2031');
  await expect(start.row(name)).toContainText(await sentence('scan-file-newer', { version: '9' }));
  await start.open(name);
  await expect(page.getByRole('heading', { name: say('common.newer.title') })).toBeVisible();
  await expect(page.getByText(await sentence('scan-file-newer', { version: '9' }))).toBeVisible();
  await page.getByRole('link', { name: say('common.back-to-list') }).click();
  await page.getByRole('button', { name: say('start.save-file.for', { name }) }).click();
  await expect(start.notice).toContainText(savedFolder);
  expect(readFileSync(savedFile(savedFolder, '.iscan')).equals(bytes)).toBe(true);
  await page.getByRole('button', { name: say('start.to-trash.for', { name }) }).click();
  await expect(start.row(name)).toHaveCount(0);
  await start.putBack();
  await expect(start.row(name)).toBeVisible();
  await page.getByRole('button', { name: say('start.to-trash.for', { name }) }).click();
  await start.trash();
  await start.putBackFromTrash(name);
  await expect(page.getByText(say('start.trash.empty'))).toBeVisible();
  expect(readFileSync(stored).equals(bytes)).toBe(true);
});

test('a damaged file and a photo are refused with what is wrong, and stay as they are', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const reader = await readerOf(page);
  await seedScan(dataFolder, { name: 'Heel', answers: 2 });
  await page.reload();
  const start = startPage(reader);
  const cut = join(savedFolder, 'half.iscan');
  await start.more('Heel', 'start.save-file');
  await expect(start.notice).toContainText(savedFolder);
  const whole = readFileSync(savedFile(savedFolder, '.iscan'));
  writeFileSync(cut, whole.subarray(0, whole.length / 2));
  await start.openFile(cut);
  await expect(start.notice).toContainText(await sentence('scan-file-unreadable'));

  const pictures = { 'vakantie.iscan': photo, 'leeg.iscan': Buffer.alloc(0) };
  for (const [name, bytes] of Object.entries(pictures)) writeFileSync(join(dataFolder, 'scans', name), bytes);
  await page.reload();
  await expect(start.row('vakantie.iscan')).toContainText(await sentence('scan-file-unreadable'));
  await expect(start.row('leeg.iscan')).toContainText(await sentence('scan-file-empty'));
  await start.open('Heel');
  await questionPage(reader).choose(1);
  await expect(questionPage(reader).saved).toBeVisible();
  for (const [name, bytes] of Object.entries(pictures)) {
    expect(readFileSync(join(dataFolder, 'scans', name)).equals(bytes)).toBe(true);
  }
});

test('files that are let go on the window go the way of "open a file", and never take its place', async ({
  app,
}) => {
  const { page, dataFolder, savedFolder, seen } = app.current();
  const reader = await readerOf(page);
  const { say } = reader.speech;
  await seedScan(dataFolder, { name: 'Gesleept', answers: 3 });
  await page.reload();
  const start = startPage(reader);
  await start.more('Gesleept', 'start.save-file');
  await expect(start.notice).toContainText(savedFolder);
  const file = savedFile(savedFolder, '.iscan');
  await start.more('Gesleept', 'start.to-trash');
  await expect(start.names).toHaveCount(0);

  await head(reader).go(say('common.settings'));
  const thought = await dragFiles(page, [file]);
  await expect(page.getByText(say('start.drop.here'))).toBeVisible();
  await thought.leave();
  await expect(page.getByText(say('start.drop.here'))).toHaveCount(0);
  await (await dragFiles(page, [file])).drop();
  await expect(questionPage(reader).answers.first()).toBeVisible();
  expect((await onlyScan(dataFolder)).name).toBe('Gesleept');

  const picture = join(savedFolder, 'vakantie.jpg');
  writeFileSync(picture, photo);
  await (await dragFiles(page, [picture])).drop();
  await expect(start.notice).toContainText(await sentence('scan-file-unreadable'));
  await (await dragFiles(page, [picture, file, savedFolder])).drop();
  const summary = page.getByRole('dialog', { name: say('moving.sum.title') });
  await expect(summary).toContainText(await sentence('scan-file-unreadable'));
  await expect(summary).toContainText(reader.speech.count('moving.sum.passed', 1));
  await summary.getByRole('button', { name: say('moving.sum.close') }).click();
  // What the product refuses comes as a refused answer, which the browser writes down; nothing else went wrong.
  expect(seen.complaints.filter((line) => !line.includes('422'))).toEqual([]);
});

test('the example company is there with one click, once', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  await startPage(reader).example();
  await expect(resultPage(reader).table).toBeVisible();
  await head(reader).home();
  await startPage(reader).example();
  await expect(resultPage(reader).table).toBeVisible();
  expect((await onlyScan(dataFolder)).example).toBe(true);
});

async function answersOf(dataFolder: string): Promise<number> {
  return Object.keys((await onlyScan(dataFolder)).responses[0]?.answers ?? {}).length;
}

async function sentence(code: string, values: Record<string, string> = {}): Promise<string> {
  const problems = [{ file: '', place: '', code, values }];
  const [said] = await programOn().call('problems.explain', { problems, language: 'nl' });
  return said?.sentence ?? '?';
}
