import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchPackaged, runPackaged } from '../../desktop/packaged-driver.ts';
import { expect, test } from '../app.ts';
import { reportPage } from '../pages/paper.ts';
import { readerOf } from '../pages/reader.ts';
import { onlyScan, programOn, seedScan } from '../program.ts';

const checkout = fileURLToPath(new URL('../../../', import.meta.url));
const program = process.env['SCAN_PACKAGED'] ?? '';
const name = 'Drukkerij Geïnstalleerd';

test('the installed program says what it is, and stays at home', async ({ app }) => {
  const { page, seen } = app.current();
  await page.evaluate(() => {
    window.location.hash = '#/about';
  });
  const { version } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
  const main = page.getByRole('main');
  await expect(main).toContainText(String(version));
  await expect(main).toContainText(/Electron \d/u);
  await expect(main).toContainText('pdfjs-dist');
  expect(seen.requests.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([]);
  expect(seen.complaints).toEqual([]);
});

test('the installed program draws a paper on its screen', async ({ app }) => {
  const { page, dataFolder } = app.current();
  const reader = await readerOf(page);
  const id = await seedScan(dataFolder, { name });
  await page.evaluate((scan) => {
    window.location.hash = `#/report/${scan}`;
  }, id);
  await expect(reportPage(reader).pages).toHaveCount(2);
});

test('the installed program opens the scan that it is started with', async ({ app }) => {
  const { dataFolder } = app.current();
  const id = await seedScan(dataFolder, { name, answers: 3 });
  const { bytes } = await programOn(dataFolder).call('assessment.export', { id });
  const file = join(app.home, 'van elders.iscan');
  writeFileSync(file, bytes);
  const places = { dataFolder: join(app.home, 'other-data'), home: app.home };
  const other = await launchPackaged(program, { ...places, profile: join(app.home, 'other'), args: [file] });
  const taken = async () => Object.keys((await onlyScan(places.dataFolder)).responses[0]?.answers ?? {});
  await expect(async () => expect(await taken()).toHaveLength(3)).toPass({ timeout: 20_000 });
  await other.close();
});

test('the commands of the installed program give the same paper as the sources', async ({ app }) => {
  const places = { dataFolder: app.current().dataFolder, home: app.home };
  const persona = join(checkout, 'scans', 'content', 'personas', 'metaal-voorbeeld.json');
  const report = (file: string): readonly string[] => [
    'report',
    persona,
    '--out',
    join(app.home, file),
    '--date',
    '2026-11-30',
  ];
  const run = async (...args: readonly string[]) =>
    (await runPackaged(program, { ...places, profile: join(app.home, 'command'), args: ['--cli', ...args] }))
      .code;
  expect(await run('check', '--date', '2026-11-30')).toBe(0);
  expect(await run(...report('installed.pdf'))).toBe(0);
  const sources = join(checkout, 'dist', 'electron', 'node.js');
  expect(spawnSync(process.execPath, [sources, ...report('sources.pdf')]).status).toBe(0);
  const [ours, theirs] = ['installed.pdf', 'sources.pdf'].map((file) => readFileSync(join(app.home, file)));
  expect(ours?.equals(theirs ?? Buffer.alloc(0))).toBe(true);
});

test('the installed program does not turn into plain Node', async ({ app }) => {
  const before = process.env['ELECTRON_RUN_AS_NODE'];
  process.env['ELECTRON_RUN_AS_NODE'] = '1';
  try {
    const { code } = await runPackaged(program, {
      dataFolder: app.current().dataFolder,
      home: app.home,
      profile: join(app.home, 'node'),
      args: ['--cli', '--help'],
    });
    // Node knows neither this option nor the ones before it.
    expect(code).toBe(0);
  } finally {
    if (before === undefined) delete process.env['ELECTRON_RUN_AS_NODE'];
    else process.env['ELECTRON_RUN_AS_NODE'] = before;
  }
});
