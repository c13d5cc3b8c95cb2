import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../app.ts';
import { directoryPage } from '../pages/directory.ts';
import { reportPage } from '../pages/paper.ts';
import { head, isAtRest, loud, readerOf } from '../pages/reader.ts';
import { resultPage } from '../pages/result.ts';
import { startPage } from '../pages/start.ts';
import { programOn, seedScan } from '../program.ts';
import type { Seed } from '../program.ts';
import { readPaper, savedFile, unwrapped } from '../saved.ts';

const buildwise = 'Buildwise, innovatiecentrum voor de bouw';
const phone = '02 716 42 11';
const joinery: Seed = {
  variant: 'construction',
  company: { region: 'VL', nace: [{ code: '43.32', version: '2025' }] },
};
const newCentre = {
  note: '',
  phone: '',
  contact: '',
  website: '',
  regions: ['VL'],
  sectors: [],
  needs: [],
};

test('a phone number that an adviser adds stands on screen and paper with its day', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const reader = await readerOf(page);
  const { say, date } = reader.speech;
  const directory = directoryPage(reader);
  await seedScan(dataFolder, { ...joinery, name: 'Schrijnwerk Toets' });
  await page.reload();
  await directory.goFromStart();
  await directory.search.fill('buildwise zaventem');
  await expect(directory.names).toHaveText([buildwise]);
  await directory.open(buildwise);
  await directory.field('phone').fill(phone);

  // What is typed waits for who comes back, and for who closes the window.
  await directory.back();
  await expect(directory.row(buildwise)).toContainText(say('directory.mark.draft'));
  expect(await isAtRest(reader)).toBe(false);
  await directory.open(buildwise);
  await expect(directory.notSaved).toBeVisible();
  await expect(directory.field('phone')).toHaveValue(phone);
  await directory.save();
  await expect(directory.row(buildwise)).toContainText(phone);
  await expect(page.getByRole('link', { name: buildwise, exact: true })).toBeFocused();
  expect(await isAtRest(reader)).toBe(true);

  const today = (await programOn(dataFolder).call('app.start', {})).today;
  await head(reader).home();
  await startPage(reader).open('Schrijnwerk Toets');
  await head(reader).go(say('common.result'));
  await resultPage(reader).toCentres();
  const card = page.getByRole('article', { name: buildwise });
  await expect(card).toContainText(phone);
  await expect(card).toContainText(date(today));

  // What was checked too long ago is said there, and leads to what has to be looked at again.
  const old = { name: 'Oude Hub', checkedOn: '2025-03-01', city: 'Geel', email: 'hub@geel.example' };
  await programOn(dataFolder).call('directory.add', { centre: { ...newCentre, ...old }, language: 'nl' });
  await page.reload();
  await page.getByRole('link', { name: say('directory.link.overdue') }).click();
  await expect(directory.names).toHaveText(['Oude Hub']);
  await expect(directory.row('Oude Hub')).toContainText(say('directory.mark.added'));
  await expect(directory.row('Oude Hub')).toContainText(date('2026-03-01').replaceAll(' ', '\u00a0'));
  await page
    .getByRole('link', { name: say('directory.back-to-scan', { name: 'Schrijnwerk Toets' }) })
    .click();
  await expect(card).toBeVisible();
  await head(reader).go(say('report.title'));
  await expect(reportPage(reader).pages).toHaveCount(2);
  await reportPage(reader).save.click();
  await expect(reportPage(reader).saved).toBeVisible();
  const { text, pages } = await readPaper(savedFile(savedFolder, '.pdf'));
  expect(pages).toHaveLength(2);
  expect(unwrapped(text)).toContain(unwrapped(phone));
  expect(unwrapped(text)).toContain(unwrapped(date(today)));
});

test('one adviser checks for all: the list goes out as a file and comes in elsewhere', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const reader = await readerOf(page);
  const directory = directoryPage(reader);
  await directory.goFromStart();
  await directory.open(buildwise);
  await directory.field('phone').fill('bel mij');
  await directory.field('website').fill('buildwise.be');
  await directory.save();
  await expect(directory.errors).toHaveCount(2);
  await directory.errors.nth(1).click();
  await expect(directory.field('website')).toBeFocused();
  await directory.field('website').fill('');
  await directory.field('phone').fill(phone);
  await directory.save();
  await directory.add();
  await directory.field('name').fill('Innovatiehub Kempen');
  await directory.region('VL').check();
  await directory.field('city').fill('Geel');
  await directory.field('email').fill('hub@kempen.example');
  await directory.save();
  await expect(directory.row('Innovatiehub Kempen')).toContainText('hub@kempen.example');
  await directory.saveList();
  await expect(directory.notice).toContainText(savedFolder);
  const file = savedFile(savedFolder, '.json');

  // Somewhere else, where nobody filled in anything.
  const elsewhere = programOn(join(app.home, 'elsewhere'));
  const input = { file: 'collega.json', text: readFileSync(file, 'utf8'), language: 'nl' } as const;
  const { entries } = await elsewhere.call('directory.import', { ...input, apply: true });
  expect(entries.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
  expect(ownOf(await elsewhere.call('directory.view', { language: 'nl' }))).toEqual(
    ownOf(await programOn(dataFolder).call('directory.view', { language: 'nl' })),
  );

  // Taken back here, undone, taken back again: and then the file brings it.
  await directory.open(buildwise);
  await directory.takeBack();
  await expect(directory.row(buildwise)).not.toContainText(phone);
  await directory.undo();
  await expect(directory.row(buildwise)).toContainText(phone);
  await directory.open(buildwise);
  await directory.takeBack();
  await directory.offer(file);
  await directory.takeOver(1);
  await expect(directory.row(buildwise)).toContainText(phone);

  // Named nowhere any more, and named again.
  await directory.open(buildwise);
  await directory.retire.check();
  await directory.save();
  await expect(directory.row(buildwise)).toContainText(reader.speech.say('directory.mark.retired'));
  await directory.open(buildwise);
  await directory.retire.uncheck();
  await directory.save();
  await expect(directory.row(buildwise)).not.toContainText(reader.speech.say('directory.mark.retired'));
  await expect(directory.row(buildwise)).toContainText(phone);
});

test('a list that is wrong is refused with all that is wrong, and put aside on request', async ({ app }) => {
  const { page, dataFolder, savedFolder } = app.current();
  const reader = await readerOf(page);
  const { say } = reader.speech;
  const directory = directoryPage(reader);
  const wrong = JSON.stringify({
    format: 'innovatiescan-own-entries',
    version: 1,
    centres: [{ id: 'buildwise', checkedOn: '2026-02-30', phone: '<script>' }],
    addedCentres: [],
    instruments: [],
  });
  const file = join(savedFolder, 'collega.json');
  writeFileSync(file, wrong);
  await directory.goFromStart();
  await directory.offer(file);
  await expect(directory.heading).toHaveText(say('directory.offer.refused'));
  await expect(page.getByRole('main').getByRole('listitem')).not.toHaveCount(0);
  expect(existsSync(join(dataFolder, 'own-entries.json'))).toBe(false);

  writeFileSync(join(dataFolder, 'own-entries.json'), wrong);
  await head(reader).home();
  await page.reload();
  await expect(loud(reader, say('common.repaired.title'))).toBeVisible();
  await directory.goFromStart();
  await expect(directory.refused).toContainText(say('directory.form.phone'));
  await expect(directory.refused).toContainText(say('directory.form.checkedOn'));
  await directory.setAside();
  await expect(directory.refused).toHaveCount(0);
  const kept = readdirSync(dataFolder).filter((name) => name.startsWith('own-entries.refused'));
  expect(kept.map((name) => readFileSync(join(dataFolder, name), 'utf8'))).toEqual([wrong]);
  await head(reader).home();
  await expect(loud(reader, say('common.repaired.title'))).toHaveCount(0);
});

function ownOf({ rows }: { readonly rows: readonly { readonly own: unknown }[] }): readonly unknown[] {
  return rows.flatMap(({ own }) => (own === null ? [] : [own]));
}
