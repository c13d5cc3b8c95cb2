import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { desktopDriver, emptyPlaces, prepareDesktop } from './desktops.ts';
import type { Desktop, DesktopDriver, Launch } from './driver.ts';
import { call } from './screen.ts';

let driver: DesktopDriver;
let places: ReturnType<typeof emptyPlaces>;
const running: Desktop[] = [];
beforeAll(async () => {
  prepareDesktop();
  driver = await desktopDriver();
});
beforeEach(() => {
  places = emptyPlaces();
});
afterEach(async () => {
  for (const desktop of running.splice(0)) await desktop.close();
  places.remove();
});

async function launch(changes: Partial<Launch> = {}): Promise<Desktop> {
  const desktop = await driver.launch({ ...places, ...changes });
  running.push(desktop);
  return desktop;
}

/** A scan of somebody else, as a file; made by the program itself. */
async function scanFile(desktop: Desktop, name: string): Promise<string> {
  const { page } = desktop;
  const made = await call(page, 'assessment.create', {
    variant: 'general',
    mode: 'quick',
    filledBy: 'owner',
    language: 'nl',
    company: { name },
  });
  const id: unknown = Reflect.get(Object(valueOf(made, 'assessment')), 'id');
  const path = join(places.home, `${name}.iscan`);
  await desktop.answer('showSaveDialog', { canceled: false, filePath: path });
  await page.evaluate(async (which) => {
    const exported = await window.scanHost?.call('assessment.export', { id: which as never });
    if (exported?.ok !== true) throw new Error('not exported');
    await window.scanHost?.saveFile('scan.iscan', exported.value.bytes);
  }, id);
  expect(await call(page, 'assessment.trash', { id })).toMatchObject({ ok: true });
  return path;
}

function valueOf(outcome: unknown, key: string): unknown {
  return Reflect.get(Object(Reflect.get(Object(outcome), 'value')), key);
}

async function names(desktop: Desktop): Promise<readonly unknown[]> {
  const rows: unknown = Reflect.get(Object(await call(desktop.page, 'assessment.list', {})), 'value');
  return Array.isArray(rows) ? rows.map((row: unknown) => Reflect.get(Object(row), 'name')) : [];
}

/** Answers are on their way: the page does not want to close. A page counts only when somebody touched it. */
async function leaveUnsaved({ page }: Desktop): Promise<void> {
  await page.locator('body').click({ position: { x: 2, y: 2 } });
  await page.evaluate(() => window.addEventListener('beforeunload', (event) => event.preventDefault()));
}

function closeWindow(desktop: Desktop): Promise<void> {
  return desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close(), null);
}

describe('a file from outside', () => {
  test('opens in the window that runs, from a second start, which ends', async () => {
    const first = await launch();
    const file = await scanFile(first, 'Garage Vandael');
    expect(await names(first)).toEqual([]);
    await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize(), null);

    const second = await driver.run({ ...places, args: ['--flag', file] });
    expect(second).toMatchObject({ code: 0, stderr: '' });
    await expect.poll(() => names(first)).toEqual(['Garage Vandael']);
    const seen = await first.evaluate(({ BrowserWindow }) => {
      const [window, ...others] = BrowserWindow.getAllWindows();
      return [window?.isMinimized(), window?.isFocused(), others.length];
    }, null);
    expect(seen).toEqual([false, true, 0]);
  });

  test('opens in a program that starts with it, by a name from where it was started', async () => {
    const first = await launch();
    const file = await scanFile(first, 'Slagerij');
    await first.close();
    running.pop();
    rmSync(places.dataFolder, { recursive: true });

    const desktop = await launch({ args: ['Slagerij.iscan'] });
    await expect.poll(() => names(desktop)).toEqual(['Slagerij']);
    expect(readFileSync(file, 'utf8')).toContain('Slagerij');
  });

  test('that cannot be read is said, and the window is there', async () => {
    const first = await launch();
    await first.answer('showMessageBox', { response: 0 });
    await driver.run({ ...places, args: ['weg.iscan'] });
    await expect
      .poll(async () => (await first.recorded()).dialogs.at(-1))
      .toMatchObject({
        kind: 'showMessageBox',
        options: { message: 'Het bestand ‘weg.iscan’ kan niet gelezen worden.' },
      });
    expect(await names(first)).toEqual([]);
  });
});

describe('closing', () => {
  test('asks nothing when everything is kept, ends the program, and lets another one write', async () => {
    const desktop = await launch();
    const isHeld = () => existsSync(join(places.dataFolder, 'writer.lock'));
    await expect.poll(isHeld).toBe(true);
    await closeWindow(desktop);
    expect((await desktop.exited).code).toBe(0);
    expect(isHeld()).toBe(false);
  });

  test('with something unsaved asks, and stays when the user says so', async () => {
    const desktop = await launch();
    await leaveUnsaved(desktop);
    await desktop.answer('showMessageBoxSync', 0);
    await closeWindow(desktop);
    await expect
      .poll(async () => (await desktop.recorded()).dialogs.at(-1))
      .toMatchObject({
        kind: 'showMessageBoxSync',
        options: { buttons: ['Blijven', 'Toch sluiten'], defaultId: 0, cancelId: 0 },
      });
    expect(await names(desktop)).toEqual([]);
    await desktop.answer('showMessageBoxSync', 1);
    await closeWindow(desktop);
    expect((await desktop.exited).code).toBe(0);
  });
});

test('a program that was killed leaves everything usable', async () => {
  const first = await launch();
  await scanFile(first, 'Eerst');
  await call(first.page, 'settings.change', { change: { adviser: 'An Peeters', language: 'fr' } });
  await first.kill();
  running.pop();

  const second = await launch();
  const start = await call(second.page, 'app.start', {});
  expect(valueOf(start, 'settings')).toMatchObject({ adviser: 'An Peeters' });
  const label = await second.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label, null);
  expect(label).toBe('&Fichier');
});

test('papers that went to a printer do not stay for longer than the next start', async () => {
  const first = await launch();
  await first.page.evaluate(() => window.scanHost?.printFile(new TextEncoder().encode('%PDF-1.7')));
  const papers = (): readonly string[] =>
    readdirSync(places.profile, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.pdf'));
  expect(papers()).toHaveLength(1);
  await first.close();
  running.pop();
  await launch();
  expect(papers()).toEqual([]);
});

// Starts the program more than once, each with a browser of its own.
test(
  'another folder takes copies along, and a stick that is pulled out is said until it is back',
  { timeout: 90_000 },
  async () => {
    const usual = { dataFolder: '' };
    const first = await launch(usual);
    await scanFile(first, 'Op reis');
    const { value } = Object(await call(first.page, 'assessment.listTrash', {}));
    await call(first.page, 'assessment.restore', { file: Reflect.get(Object(value[0]), 'file') });
    const stick = join(places.root, 'stick');
    mkdirSync(stick);
    await first.answer('showOpenDialog', { canceled: false, filePaths: [stick] });
    await open(first, 'settings');
    await first.page.getByRole('button', { name: 'Kies een andere map' }).click();
    await first.page.getByRole('button', { name: 'Kopieer de scans mee' }).click();
    expect((await first.exited).code).toBe(0);
    running.pop();

    const second = await launch(usual);
    const start = await call(second.page, 'app.start', {});
    expect(valueOf(start, 'dataFolder')).toBe(join(stick, 'Innovatiescan'));
    expect(await names(second)).toEqual(['Op reis']);
    renameSync(stick, `${stick}-pulled`);
    await open(second, 'new');
    await open(second, 'start');
    await second.page.reload();
    const bar = second.page.getByRole('alert', { name: 'Er kan nu niets bewaard worden' });
    await bar.getByText('De map die u koos, is er nu niet').waitFor();
    for (const name of ['Probeer opnieuw', 'Kies een andere map', 'Gebruik de gewone map']) {
      expect(await bar.getByRole('button', { name }).count()).toBe(1);
    }
    await bar.getByRole('button', { name: 'Probeer opnieuw' }).click();
    expect(existsSync(stick)).toBe(false);
    renameSync(`${stick}-pulled`, stick);
    await bar.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await second.page.getByRole('link', { name: 'Op reis' }).waitFor();
    expect(await bar.count()).toBe(0);
  },
);

test(
  'copies go to a second place, wait while it is not there, and go with a scan that is erased',
  { timeout: 90_000 },
  async () => {
    const desktop = await launch();
    const { page } = desktop;
    const company = { name: 'Kopie en Zoon' };
    const asked = { variant: 'general', mode: 'quick', filledBy: 'owner', language: 'nl', company };
    const made = await call(page, 'assessment.create', asked);
    const id = String(Reflect.get(Object(valueOf(made, 'assessment')), 'id'));
    const stick = join(places.root, 'stick');
    const copies = join(stick, 'innovatiescan-kopie');
    mkdirSync(stick);

    await open(desktop, 'settings');
    const block = page.getByRole('region', { name: 'Een tweede plaats voor kopieën' });
    const button = (name: string) => block.getByRole('button', { name });
    const dialog = page.getByRole('dialog');
    const askToErase = async () => {
      await open(desktop, 'start');
      await page.getByRole('button', { name: 'Meer voor Kopie en Zoon' }).click();
      await page.getByRole('button', { name: 'Wis voor altijd…' }).click();
    };
    await button('Kies een plaats').waitFor();
    expect(await button('Stop met kopiëren').count()).toBe(0);

    await desktop.answer('showOpenDialog', { canceled: false, filePaths: [places.dataFolder] });
    await button('Kies een plaats').click();
    await block.getByRole('alert').waitFor();
    expect(await block.locator('.set-path').count()).toBe(0);

    await desktop.answer('showOpenDialog', { canceled: false, filePaths: [stick] });
    await button('Kies een plaats').click();
    await block.getByText(copies, { exact: true }).waitFor();
    await block.getByText('Laatst bijgewerkt op').waitFor();
    expect(await block.getByRole('alert').count()).toBe(0);
    expect(readdirSync(join(copies, id))).toHaveLength(1);

    renameSync(stick, `${stick}-pulled`);
    await askToErase();
    await dialog.getByText('De kopieën op de stick of schijf gaan weg zodra die er weer is.').waitFor();
    await dialog.getByRole('button', { name: 'Laat zo' }).click();
    await open(desktop, 'settings');
    await block.getByText('De stick of schijf is er niet.').waitFor();
    expect(existsSync(stick)).toBe(false);
    renameSync(`${stick}-pulled`, stick);

    await askToErase();
    await dialog.getByText('Ook de kopieën op de stick of schijf gaan weg.').waitFor();
    await dialog.getByRole('button', { name: 'Wis voor altijd' }).click();
    await page.getByRole('contentinfo').getByText('Kopie en Zoon is voor altijd gewist.').waitFor();
    expect(readdirSync(copies)).toEqual([]);

    await open(desktop, 'settings');
    await button('Stop met kopiëren').click();
    await block.getByText('Er komen geen nieuwe kopieën meer. Wat er staat, blijft staan.').waitFor();
    await button('Kies een plaats').waitFor();
    expect(await block.locator('.set-path').count()).toBe(0);
  },
);

function open({ page }: Desktop, screen: string): Promise<void> {
  return page.evaluate((to) => {
    window.location.hash = to;
  }, `#/${screen}`);
}

describe('without a window', () => {
  test('--cli is the command line, with its exit codes', async () => {
    const help = await driver.run({ ...places, args: ['--cli', '--help'] });
    expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('score BESTAND') });
    writeFileSync(join(places.home, 'leeg.json'), '');
    const refused = await driver.run({ ...places, args: ['--cli', 'score', 'leeg.json'] });
    expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('leeg.json') });
  });
});
