import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desktopDriver, emptyPlaces, prepareDesktop } from './desktops.ts';
import type { Desktop } from './driver.ts';
import { address, ask, call, choose } from './screen.ts';

const places = emptyPlaces();
const downloads = join(places.home, 'Downloads');
const pdf = [...new TextEncoder().encode('%PDF-1.7\n'), 0, 128, 255];
let desktop: Desktop;
beforeAll(async () => {
  prepareDesktop();
  desktop = await (await desktopDriver()).launch(places);
});
afterAll(async () => {
  await desktop.close();
  places.remove();
});

/** Bytes as the screens give them: made in the page, so that they really travel as bytes. */
function withBytes(
  ability: 'saveFile' | 'printFile',
  bytes: readonly number[],
  name?: string,
): Promise<unknown> {
  return desktop.page.evaluate(
    async ([what, numbers, file]) => {
      const bridge = Reflect.get(window, 'scanHost') as Record<string, (...given: unknown[]) => unknown>;
      const given = Uint8Array.from(numbers);
      return bridge[what]?.(...(file === undefined ? [given] : [file, given]));
    },
    [ability, bytes, name] as const,
  );
}

describe('a scan', () => {
  test('is started, answered and found again', async () => {
    const { page } = desktop;
    const kept = await call(page, 'assessment.create', {
      variant: 'general',
      mode: 'quick',
      filledBy: 'owner',
      language: 'nl',
      company: { name: 'Bakkerij Ooms' },
    });
    expect(kept).toMatchObject({ ok: true });
    const [file] = readdirSync(join(places.dataFolder, 'scans')).filter((name) => name.endsWith('.iscan'));
    expect(readFileSync(join(places.dataFolder, 'scans', file ?? ''), 'utf8')).toContain('Bakkerij Ooms');
    expect(await call(page, 'assessment.list', {})).toMatchObject({
      ok: true,
      value: [{ name: 'Bakkerij Ooms' }],
    });
  });

  test('is refused with the same words as anywhere when the call is wrong', async () => {
    const { page } = desktop;
    expect(await call(page, 'assessment.open', { id: '../x' })).toMatchObject({
      failure: { code: 'invalid-input' },
    });
    expect(await call(page, '__proto__', {})).toEqual({ ok: false, failure: { code: 'not-found' } });
  });
});

describe('saving', () => {
  test('asks where, writes the bytes and says it only then', async () => {
    await desktop.answer('showSaveDialog', {
      canceled: false,
      filePath: join(places.root, 'Advies Ooms.pdf'),
    });
    const saved = await withBytes('saveFile', pdf, 'Advies: Bakkerij/Ooms.pdf');
    expect(saved).toEqual({
      kind: 'saved',
      place: expect.any(String),
      shown: join(places.root, 'Advies Ooms.pdf'),
    });
    expect([...readFileSync(join(places.root, 'Advies Ooms.pdf'))]).toEqual(pdf);
    const { dialogs } = await desktop.recorded();
    expect(dialogs.at(-1)?.options).toMatchObject({
      defaultPath: join(downloads, 'Advies- Bakkerij-Ooms.pdf'),
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    });

    const place: unknown = Reflect.get(Object(saved), 'place');
    expect(await ask(desktop.page, 'openSaved', place)).toEqual({ kind: 'done' });
    expect(await ask(desktop.page, 'showSaved', place)).toEqual({ kind: 'done' });
    const { opened, shown } = await desktop.recorded();
    expect(opened.at(-1)).toBe(join(places.root, 'Advies Ooms.pdf'));
    expect(shown.at(-1)).toBe(join(places.root, 'Advies Ooms.pdf'));
  });

  test('writes nothing when the user thinks better of it', async () => {
    await desktop.answer('showSaveDialog', { canceled: true, filePath: '' });
    expect(await withBytes('saveFile', pdf, 'Niet.pdf')).toEqual({ kind: 'cancelled' });
    expect(readdirSync(downloads)).toEqual([]);
  });

  test('keeps to its kind of file, and then never writes over another one', async () => {
    writeFileSync(join(places.root, 'brief.exe.pdf'), 'mine');
    await desktop.answer('showSaveDialog', { canceled: false, filePath: join(places.root, 'brief.exe') });
    const saved = await withBytes('saveFile', pdf, 'Brief.pdf');
    expect(saved).toMatchObject({ kind: 'saved', shown: join(places.root, 'brief.exe (2).pdf') });
    expect(existsSync(join(places.root, 'brief.exe'))).toBe(false);
    expect(readFileSync(join(places.root, 'brief.exe.pdf'), 'utf8')).toBe('mine');
  });

  test('says what is wrong when it cannot be written', async () => {
    await desktop.answer('showSaveDialog', { canceled: false, filePath: join(places.root, 'gone', 'x.pdf') });
    expect(await withBytes('saveFile', pdf, 'x.pdf')).toMatchObject({
      kind: 'failed',
      problems: [{ file: 'x.pdf', code: expect.any(String) }],
    });
  });

  test('says when the file is gone since', async () => {
    await desktop.answer('showSaveDialog', { canceled: false, filePath: join(places.root, 'weg.ics') });
    const saved = await withBytes('saveFile', [66], 'weg.ics');
    rmSync(join(places.root, 'weg.ics'));
    const place: unknown = Reflect.get(Object(saved), 'place');
    expect(await ask(desktop.page, 'openSaved', place)).toMatchObject({
      kind: 'failed',
      problems: [{ code: 'saved-gone' }],
    });
  });

  test.each([
    ['saveFile', 'advies.exe', [37]],
    ['saveFile', '', [37]],
    ['saveFile', 'advies.pdf', 'text'],
    ['saveFile', { toString: 'advies.pdf' }, [37]],
    ['openSaved', '/etc/passwd'],
    ['openSaved', null],
    ['showSaved', '../../x'],
    ['printFile', 'text'],
  ])('takes no nonsense in %s: %j %j', async (ability, ...given) => {
    const before = await desktop.recorded();
    expect(await ask(desktop.page, ability, ...given)).toMatch(/^failed: /u);
    expect(await desktop.recorded()).toEqual(before);
  });
});

describe('printing', () => {
  test('hands the paper to the program of the system, out of sight of others', async () => {
    expect(await withBytes('printFile', pdf)).toEqual({ kind: 'done' });
    const path = (await desktop.recorded()).opened.at(-1) ?? '';
    expect(path.startsWith(places.profile)).toBe(true);
    expect([...readFileSync(path)]).toEqual(pdf);
  });

  test('takes nothing but a PDF', async () => {
    const { opened } = await desktop.recorded();
    await expect(withBytes('printFile', [77, 90, 0, 0, 0])).rejects.toThrow('not a PDF');
    expect((await desktop.recorded()).opened).toEqual(opened);
  });
});

describe('other abilities', () => {
  test('a file of the user’s choice comes as it is with its name', async () => {
    writeFileSync(join(places.root, 'een scan.iscan'), '{"é": 1}');
    const filePaths = [join(places.root, 'een scan.iscan')];
    await desktop.answer('showOpenDialog', { canceled: false, filePaths });
    expect(await ask(desktop.page, 'pickFiles', 'scan')).toEqual([
      { name: 'een scan.iscan', bytes: new Uint8Array(Buffer.from('{"é": 1}')) },
    ]);
    await desktop.answer('showOpenDialog', { canceled: true, filePaths: [] });
    expect(await ask(desktop.page, 'pickFiles', 'scan')).toEqual([]);
  });

  test('the data folder is shown, and no other', async () => {
    expect(await ask(desktop.page, 'showDataFolder', '/etc')).toEqual({ kind: 'done' });
    expect((await desktop.recorded()).opened.at(-1)).toBe(places.dataFolder);
  });
});

test('the log goes to the clipboard from the screen that says what the program is', async () => {
  const { page } = desktop;
  await page.evaluate(() => {
    window.location.hash = '#/about';
  });
  await page.getByRole('button', { name: 'Kopieer het logboek' }).click();
  await page.getByText('Het logboek staat op het klembord').first().waitFor();
  const [copied] = (await desktop.recorded()).copied;
  expect(copied).toMatch(/^Innovatiescan \d/u);
  expect(copied).not.toContain('Ooms');
  await page.getByRole('button', { name: 'Toon het logboek' }).click();
  expect(await page.getByRole('textbox', { name: 'Logboek voor wie u helpt' }).inputValue()).toBe(copied);
});

describe('the menu', () => {
  test('brings the screens where it says', async () => {
    expect(await choose(desktop, 'Nieuwe scan')).toBe('CmdOrCtrl+N');
    await expect.poll(() => address(desktop)).toBe('app://scan/#/new');
    expect(await choose(desktop, 'Instellingen')).toBe('CmdOrCtrl+,');
    await expect.poll(() => address(desktop)).toBe('app://scan/#/settings');
    expect(await choose(desktop, 'Hulp bij de scan')).toBe('F1');
    await expect.poll(() => address(desktop)).toBe('app://scan/#/help');
  });

  test('goes through the scan that lies open, and offers nothing of it elsewhere', async () => {
    const { page } = desktop;
    const offered = (): Promise<boolean | undefined> =>
      desktop.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('result')?.enabled, null);
    expect(await offered()).toBe(false);
    const made = await call(page, 'assessment.addExample', { language: 'nl' });
    const id = String(Reflect.get(Object(made), 'value'));
    await page.evaluate((to) => {
      window.location.hash = to;
    }, `#/question/${id}`);
    await expect.poll(offered).toBe(true);
    await choose(desktop, 'Alle antwoorden');
    await expect.poll(() => address(desktop)).toBe(`app://scan/#/check/${id}`);
    await choose(desktop, 'Resultaat');
    await expect.poll(() => address(desktop)).toBe(`app://scan/#/result/${id}`);
    await choose(desktop, 'Alle scans');
    await expect.poll(offered).toBe(false);
  });

  test('follows the language of the settings', async () => {
    const { page } = desktop;
    for (const [language, label] of [
      ['fr', 'Nouveau scan'],
      ['de', 'Neuer Scan'],
      ['en', 'New scan'],
      ['nl', 'Nieuwe scan'],
    ]) {
      expect(await call(page, 'settings.change', { change: { language } })).toMatchObject({ ok: true });
      expect(await choose(desktop, label ?? '')).toBe('CmdOrCtrl+N');
    }
  });

  test('makes the page larger, at most four times, and keeps that', async () => {
    const factor = (): Promise<number | undefined> =>
      desktop.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
        null,
      );
    await choose(desktop, 'Groter');
    await expect.poll(factor).toBe(1.1);
    for (let turn = 0; turn < 12; turn += 1) await choose(desktop, 'Groter');
    await expect.poll(factor).toBe(4);
    await choose(desktop, 'Gewone grootte');
    await choose(desktop, 'Kleiner');
    await expect.poll(() => readFileSync(join(places.profile, 'zoom.json'), 'utf8')).toBe('{"zoom":0.9}');
  });
});

test('a window on a screen that is pulled out comes back in sight', async () => {
  const { area, place } = await desktop.evaluate(({ BrowserWindow, screen }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 30_000, y: 30_000, width: 700, height: 500 });
    screen.emit('display-removed', {}, screen.getPrimaryDisplay());
    return { area: screen.getPrimaryDisplay().workArea, place: window?.getNormalBounds() };
  }, null);
  expect(place).toEqual({
    x: area.x + (area.width - 700) / 2,
    y: area.y + (area.height - 500) / 2,
    width: 700,
    height: 500,
  });
});
