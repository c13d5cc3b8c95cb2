import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { expect, test } from '../app.ts';
import { newScanPage } from '../pages/new-scan.ts';
import { answerAll, questionPage } from '../pages/question.ts';
import { head, heading, loud, readerOf } from '../pages/reader.ts';
import { startPage } from '../pages/start.ts';
import { onlyScan, programOn, seedScan } from '../program.ts';
import { savedFile } from '../saved.ts';

const name = 'Zonder Schijf';

test('a data folder that cannot be written is said before anybody types', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  const { say } = reader.speech;
  mkdirSync(dataFolder, { recursive: true });
  const lift = makeReadOnly(dataFolder);
  await page.reload();
  const bar = loud(reader, say('start.folder.title'));
  await expect(bar).toBeVisible();
  await startPage(reader).newScan();
  await expect(newScanPage(reader).heading).toBeVisible();
  await expect(bar).toBeVisible();
  lift();
  await startPage(reader).tryAgain();
  await expect(bar).toHaveCount(0);
});

const losses = {
  'whose folder is gone': () => {},
  'whose folder became a file': (folder: string) => writeFileSync(folder, 'in the place of the folder'),
};

for (const [loss, then] of Object.entries(losses)) {
  test(`a scan ${loss} is loud about it, keeps the answer, offers a copy and recovers`, async ({ app }) => {
    const { page, dataFolder, savedFolder } = app.current();
    const reader = await readerOf(page);
    const { say } = reader.speech;
    await seedScan(dataFolder, { name, answers: 3 });
    await page.reload();
    await startPage(reader).open(name);
    const shown = questionPage(reader);
    await expect(shown.answers.first()).toBeVisible();
    renameSync(dataFolder, `${dataFolder}-away`);
    then(dataFolder);
    await shown.choose(4);
    const bar = loud(reader, say('common.unsaved.label'));
    await expect(bar).toBeVisible();
    await expect(bar).toContainText(say('common.unsaved.now'));
    await shown.back();
    await expect(bar).toBeVisible();
    await bar.getByRole('button', { name: say('common.unsaved.copy') }).click();
    await expect(bar).toContainText(savedFolder);
    expect(savedFile(savedFolder, '.iscan')).not.toBe('');

    rmSync(dataFolder, { recursive: true, force: true });
    renameSync(`${dataFolder}-away`, dataFolder);
    await expect(bar).toHaveCount(0);
    await expect(shown.savedAgain.or(shown.saved)).toBeVisible();
    const answers = Object.values((await onlyScan(dataFolder)).responses[0]?.answers ?? {});
    expect(answers.map(({ answer }) => answer)).toEqual([1, 2, 3, 4]);
  });
}

test('a second window on the same scan hands over to the first', { tag: '@web' }, async ({ app }) => {
  const { page, dataFolder, web } = app.current();
  const reader = await readerOf(page);
  await seedScan(dataFolder, { name, answers: 3 });
  await page.reload();
  await startPage(reader).open(name);
  await expect(questionPage(reader).answers.first()).toBeVisible();
  const second = await web?.openWindow();
  if (second === undefined) throw new Error('no second window');
  const other = await readerOf(second);
  await startPage(other).open(name);
  await expect(
    second.getByRole('heading', { name: other.speech.say('common.elsewhere.title') }),
  ).toBeVisible();
  await expect(second.getByRole('radio')).toHaveCount(0);
  await head(reader).home();
  await second.getByRole('button', { name: other.speech.say('common.elsewhere.again') }).click();
  await expect(questionPage(other).answers.first()).toBeVisible();
});

test(
  'a second program on the same folder reads, says so, and saves by itself once the first one is gone',
  { tag: '@web' },
  async ({ app }) => {
    const { page, dataFolder, web } = app.current();
    await seedScan(dataFolder, { name, answers: 3 });
    const second = await web?.openBeside();
    if (second === undefined) throw new Error('no second program');
    const other = await readerOf(second);
    const { say } = other.speech;
    const readOnly = loud(other, say('common.read-only.title'));
    await expect(readOnly).toContainText(hostname());
    await startPage(other).open(name);
    const shown = questionPage(other);
    await shown.choose(4);
    const unsaved = loud(other, say('common.unsaved.label'));
    await expect(unsaved).toContainText(say('common.unsaved.now'));
    await expect(unsaved).not.toContainText(hostname());
    await expect(readOnly).toBeVisible();
    const answered = async () =>
      Object.values((await onlyScan(dataFolder)).responses[0]?.answers ?? {}).map(({ answer }) => answer);
    expect(await answered()).toEqual([1, 2, 3]);
    await web?.kill();
    await page.close();
    await expect(unsaved).toHaveCount(0);
    await expect(readOnly).toHaveCount(0);
    await expect.poll(answered).toEqual([1, 2, 3, 4]);
  },
);

test(
  'a scan that another program changes goes on with that version, says so, and leads to ours',
  { tag: '@web' },
  async ({ app }) => {
    const { page, dataFolder } = app.current();
    const id = await seedScan(dataFolder, { name, answers: 3 });
    const reader = await readerOf(page);
    const { say } = reader.speech;
    await page.reload();
    await startPage(reader).open(name);
    await answerAll(reader, [4, 0]);
    await expect(questionPage(reader).saved).toBeVisible();
    await programOn(dataFolder).call('assessment.rename', { id, name: 'Elders Gewijzigd' });
    await page.keyboard.press('Enter');
    const answered = await questionPage(reader).question();
    await answerAll(reader, [1]);
    // A page that turns under the pointer would take the click on the link away.
    await expect(questionPage(reader).heading).not.toHaveText(answered.ask);
    const told = loud(reader, say('common.outside.title'));
    await expect(told).toContainText(say('versions.title'));
    await expect(page.getByRole('banner')).toContainText('Elders Gewijzigd');
    const scan = await onlyScan(dataFolder);
    expect([scan.name, Object.keys(scan.responses[0]?.answers ?? {}).length]).toEqual([
      'Elders Gewijzigd',
      6,
    ]);
    await told.getByRole('link', { name: say('versions.see') }).click();
    await expect(heading(reader)).toHaveText(say('versions.title'));
    const names = await programOn(dataFolder).call('assessment.generations', { id });
    expect(names.map(({ answers }) => answers)).toContain(5);
  },
);

test(
  'a program that no longer answers is said, and nothing is called saved',
  { tag: '@web' },
  async ({ app }) => {
    const { page, dataFolder, web } = app.current();
    const reader = await readerOf(page);
    const { say } = reader.speech;
    await seedScan(dataFolder, { name, answers: 3 });
    await page.reload();
    await startPage(reader).open(name);
    const shown = questionPage(reader);
    await expect(shown.answers.first()).toBeVisible();
    await web?.kill();
    await shown.choose(2);
    await expect(loud(reader, say('common.unsaved.label'))).toContainText(say('common.unsaved.unreachable'));
    await expect(shown.saved).toHaveCount(0);
  },
);

/** By rights; for root, whom rights do not stop, by a mount; where that is not allowed, a file stands there. */
function makeReadOnly(folder: string): () => void {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o500);
    return () => chmodSync(folder, 0o700);
  }
  const run = (...command: readonly string[]) =>
    spawnSync(command[0] ?? '', command.slice(1), { stdio: 'ignore' }).status === 0;
  if (run('mount', '-t', 'tmpfs', '-o', 'ro,size=64k', 'tmpfs', folder)) return () => run('umount', folder);
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'in the place of the folder');
  return () => {
    rmSync(folder);
    mkdirSync(folder);
  };
}
