import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { putWorkshop } from '../../scans/services/workshop-register.ts';
import { eventually, startDesk } from './desk.ts';
import type { Desk } from './desk.ts';
import type { MenuTemplate } from './recorded-electron.ts';

const file = { name: 'a.iscan', bytes: Uint8Array.of(0x7b, 0x7d) };

/** Waits for what the page of the last window hears. */
async function heard(desk: Desk, count: number): Promise<readonly unknown[]> {
  await eventually(() => {
    if (desk.window().webContents.sent.length < count) throw new Error('nothing heard yet');
  });
  return desk.window().webContents.sent;
}

function itemsOf(menu: MenuTemplate | undefined): MenuTemplate {
  return (menu ?? []).flatMap((item) => [item, ...itemsOf(item.submenu)]);
}

describe('a file from outside', () => {
  test('given at the start reaches the page once it listens', async () => {
    const desk = await startDesk();
    const path = join(desk.folder, file.name);
    writeFileSync(path, file.bytes);
    const again = await startDesk({ argv: ['--flag', path] });
    expect(again.window().webContents.sent).toEqual([]);
    await eventually(async () => {
      await again.ask('host', 'listening', {});
      expect(again.window().webContents.sent).toEqual([['event', 'open-file', file]]);
    });
  });

  test('given to a second start reaches the window of the first, which comes to the front', async () => {
    const desk = await startDesk();
    await desk.ask('host', 'listening', {});
    writeFileSync(join(desk.folder, file.name), file.bytes);
    desk.app.emit('second-instance', {}, ['electron', '--x', file.name], desk.folder);
    expect(await heard(desk, 1)).toEqual([['event', 'open-file', file]]);
    expect(desk.windows).toHaveLength(1);
    expect(desk.order).toContain('focus');
  });

  test('opened on a Mac before the program is ready is not lost', async () => {
    const opened = { isPrevented: false };
    const desk = await startDesk({
      before: ({ app, paths }) => {
        const path = join(paths['userData'] ?? '', '..', file.name);
        writeFileSync(path, file.bytes);
        app.emit('open-file', { preventDefault: () => (opened.isPrevented = true) }, path);
      },
    });
    expect(opened.isPrevented).toBe(true);
    await eventually(async () => {
      await desk.ask('host', 'listening', {});
      expect(desk.window().webContents.sent).toEqual([['event', 'open-file', file]]);
    });
    expect(desk.windows).toHaveLength(1);
  });

  test('that is not there is said, and nothing reaches the page', async () => {
    const desk = await startDesk();
    await desk.ask('host', 'listening', {});
    desk.answers.push({ response: 0 });
    desk.app.emit('second-instance', {}, ['electron', 'weg.iscan'], desk.folder);
    await eventually(() => expect(desk.asked).toHaveLength(1));
    expect(desk.asked[0]).toMatchObject({ kind: 'message', options: { type: 'warning' } });
    expect(desk.window().webContents.sent).toEqual([]);
  });

  test('is told once, however often the page says that it listens', async () => {
    const desk = await startDesk();
    writeFileSync(join(desk.folder, file.name), file.bytes);
    desk.app.emit('second-instance', {}, [file.name], desk.folder);
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (let time = 0; time < 3; time += 1) await desk.ask('host', 'listening', {});
    expect(await heard(desk, 1)).toEqual([['event', 'open-file', file]]);
    for (let time = 0; time < 3; time += 1) await desk.ask('host', 'listening', {});
    expect(desk.window().webContents.sent).toHaveLength(1);
  });

  test('waits again while the page is loaded anew', async () => {
    const desk = await startDesk();
    await desk.ask('host', 'listening', {});
    desk.window().webContents.emit('did-navigate', {}, 'app://scan/');
    writeFileSync(join(desk.folder, file.name), file.bytes);
    desk.app.emit('second-instance', {}, [file.name], desk.folder);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(desk.window().webContents.sent).toEqual([]);
    await desk.ask('host', 'listening', {});
    expect(await heard(desk, 1)).toEqual([['event', 'open-file', file]]);
  });
});

describe('starting and ending', () => {
  test('what Chromium keeps stands in a folder of its own, made where it is missing', async () => {
    const desk = await startDesk({ programs: (folder) => join(folder, 'not', 'there', 'yet') });
    const profile = join(desk.folder, 'not', 'there', 'yet', 'Innovatiescan-window');
    expect(desk.order[0]).toBe(`path userData ${profile}`);
    expect(statSync(profile).isDirectory()).toBe(true);
    expect(desk.order.indexOf('lock')).toBeGreaterThan(0);
  });

  test('a second start without the lock ends, and makes no window', async () => {
    const desk = await startDesk({ hasLock: false });
    expect(desk.order.slice(-2)).toEqual(['lock', 'quit']);
    expect([desk.windows, [...desk.channels.keys()]]).toEqual([[], []]);
  });

  test('a second start without a file brings the window to the front', async () => {
    const desk = await startDesk();
    desk.app.emit('second-instance', {}, ['electron', '--enable-x', '.'], '/');
    await eventually(() => expect(desk.order.at(-1)).toBe('focus'));
    expect(desk.windows).toHaveLength(1);
  });

  test('the last window gone, the program ends', async () => {
    const desk = await startDesk();
    desk.app.emit('window-all-closed');
    expect(desk.order.at(-1)).toBe('quit');
  });

  test('a page that crashed is loaded anew, and that is told', async () => {
    const desk = await startDesk();
    desk.window().webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(desk.window().webContents.sent).toEqual([['reload']]);
    expect(String(desk.complaints[0])).toContain('crashed');
  });

  test.each([
    ['stays', 0, false],
    ['closes all the same', 1, true],
  ])('a page with answers that are not kept %s as the user chooses', async (_what, response, closes) => {
    const desk = await startDesk();
    desk.answers.push(response);
    const overruled: unknown[] = [];
    desk.window().webContents.emit('will-prevent-unload', { preventDefault: () => overruled.push(true) });
    expect(overruled.length > 0).toBe(closes);
    expect(desk.asked[0]).toMatchObject({
      kind: 'question',
      options: { buttons: ['Blijven', 'Toch sluiten'], defaultId: 0, cancelId: 0 },
    });
  });
});

describe('the menu', () => {
  /** What the window does by itself. */
  const own: readonly string[] = ['quit', 'recent', 'clear-recent'];
  const inScan = ['company', 'questions', 'answers', 'result', 'plan', 'centres', 'report'];
  const offered = (desk: Desk): readonly string[] =>
    itemsOf(desk.menus.at(-1)).flatMap(({ id, enabled }) =>
      id !== undefined && inScan.includes(id) && enabled === true ? [id] : [],
    );

  test('offers of a scan what the page shows, and nothing once it is gone', async () => {
    const desk = await startDesk();
    expect(offered(desk)).toEqual([]);
    await desk.ask('host', 'showing', { scan: 'full' });
    expect(offered(desk)).toEqual(inScan);
    await desk.ask('host', 'showing', { scan: 'quick' });
    expect(offered(desk)).toEqual(['company', 'questions', 'answers', 'result', 'report']);
    for (const scan of ['all', null, ['full'], 'toString']) {
      await expect(desk.ask('host', 'showing', { scan })).rejects.toThrow('no kind of scan');
    }
    desk.complaints.length = 0;
    desk.window().webContents.emit('did-navigate', {}, 'app://scan/');
    expect(offered(desk)).toEqual([]);
    await desk.ask('host', 'showing', { scan: 'full' });
    desk.window().emit('closed');
    expect(offered(desk)).toEqual([]);
  });

  test('tells the page what was chosen, by a name', async () => {
    const desk = await startDesk();
    await desk.ask('host', 'listening', {});
    const commands = itemsOf(desk.menus.at(-1)).filter(({ id }) => id !== undefined && !own.includes(id));
    for (const { click } of commands) click?.();
    expect(desk.window().webContents.sent).toEqual(
      ['new-scan', 'open-list', 'open-file', 'settings', ...inScan, 'help', 'about'].map((name) => [
        'event',
        'menu',
        name,
      ]),
    );
    itemsOf(desk.menus.at(-1))
      .find(({ id }) => id === 'quit')
      ?.click?.();
    expect(desk.order.at(-1)).toBe('quit');
  });

  test('has every word in four languages, and each key once', async () => {
    const desk = await startDesk();
    const seen: string[] = [];
    for (const language of ['fr', 'de', 'en', 'nl']) {
      const made = desk.menus.length;
      await desk.ask('api', 'settings.change', { change: { language } });
      expect(desk.menus).toHaveLength(made + 1);
      const items = itemsOf(desk.menus.at(-1)).filter(({ type }) => type !== 'separator');
      for (const { label, role } of items) {
        expect(`${label ?? ''}${role === 'appMenu' ? 'Mac' : ''}`).not.toMatch(/^$|undefined/u);
      }
      const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of [
        'CmdOrCtrl+N',
        'CmdOrCtrl+O',
        'CmdOrCtrl+Q',
        'CmdOrCtrl+Plus',
        'CmdOrCtrl+0',
        'F1',
      ]) {
        expect(keys).toContain(key);
      }
      seen.push(items.map(({ label }) => label).join(' | '));
    }
    expect(new Set(seen).size).toBe(4);
    expect(seen[3]).toContain('Nieuwe scan');
  });

  test('stays as it is when a change of the settings is refused', async () => {
    const desk = await startDesk();
    const made = desk.menus.length;
    expect(await desk.ask('api', 'settings.change', { change: { language: 'tlh' } })).toMatchObject({
      ok: false,
    });
    expect(desk.menus).toHaveLength(made);
  });

  test('the frame of the window follows the theme', async () => {
    const desk = await startDesk();
    await desk.ask('api', 'settings.change', { change: { theme: 'dark' } });
    expect(desk.electron.nativeTheme.themeSource).toBe('dark');
  });
});

describe('the size of what is shown', () => {
  test('goes from a half to four times, and is there again after the next start', async () => {
    const desk = await startDesk();
    const contents = desk.window().webContents;
    const item = (key: string) => itemsOf(desk.menus.at(-1)).find(({ accelerator }) => accelerator === key);
    const press = (key: string, times: number): void => {
      for (let time = 0; time < times; time += 1) item(key)?.click?.();
    };
    press('CmdOrCtrl+Plus', 30);
    expect(contents.getZoomFactor()).toBe(4);
    press('CmdOrCtrl+-', 30);
    expect(contents.getZoomFactor()).toBe(0.5);
    press('CmdOrCtrl+=', 2);
    expect(contents.getZoomFactor()).toBe(0.75);
    await eventually(async () => {
      contents.setZoomFactor(1);
      contents.emit('dom-ready', {});
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(contents.getZoomFactor()).toBe(0.75);
    });
    press('CmdOrCtrl+0', 1);
    expect(contents.getZoomFactor()).toBe(1);
    expect(desk.complaints).toEqual([]);
  });
});

describe('files that were open lately', () => {
  const recent = (desk: Desk): MenuTemplate =>
    itemsOf(desk.menus.at(-1)).find(({ id }) => id === 'recent')?.submenu ?? [];
  const labels = (desk: Desk): readonly unknown[] => recent(desk).flatMap(({ label }) => label ?? []);

  test('stand in the menu and in the list of the system, the last one first, also after the next start', async () => {
    const desk = await startDesk();
    await desk.ask('host', 'listening', {});
    expect(labels(desk)).toEqual(['Wis de lijst']);
    const [one, two] = ['Peeters & zoon.iscan', 'twee\u202e.iscan'].map((name) => join(desk.folder, name));
    for (const path of [one ?? '', two ?? '']) writeFileSync(path, '{}');
    desk.app.emit('second-instance', {}, [one], desk.folder);
    await heard(desk, 1);
    desk.answers.push({ canceled: false, filePaths: [two] });
    await desk.ask('host', 'pick', { kind: 'scan' });
    desk.answers.push({ canceled: false, filePath: join(desk.folder, 'uit.iscan') });
    await desk.ask('host', 'save', { name: 'scan.iscan', bytes: new Uint8Array([1]) });
    desk.answers.push({ canceled: false, filePath: join(desk.folder, 'uit.pdf') });
    await desk.ask('host', 'save', { name: 'scan.pdf', bytes: new Uint8Array([1]) });
    expect(labels(desk)).toEqual(['uit.iscan', 'twee.iscan', 'Peeters && zoon.iscan', 'Wis de lijst']);
    expect(desk.order.filter((step) => step.startsWith('recent '))).toHaveLength(3);

    const kept = readFileSync(join(desk.folder, 'userData', 'recent.json'));
    const again = await startDesk({
      before: ({ paths }) => writeFileSync(join(paths['userData'] ?? '', 'recent.json'), kept),
    });
    expect(labels(again)).toEqual(labels(desk));
  });

  test('open in the window; one that is gone is said and leaves the list', async () => {
    const desk = await startDesk();
    await desk.ask('host', 'listening', {});
    const path = join(desk.folder, file.name);
    writeFileSync(path, file.bytes);
    desk.app.emit('second-instance', {}, [path], desk.folder);
    await heard(desk, 1);
    await eventually(() => expect(labels(desk)).toEqual([file.name, 'Wis de lijst']));
    recent(desk)[0]?.click?.();
    expect(await heard(desk, 2)).toEqual([
      ['event', 'open-file', file],
      ['event', 'open-file', file],
    ]);
    rmSync(path);
    desk.answers.push({ response: 0 });
    recent(desk)[0]?.click?.();
    await eventually(() => expect(desk.asked).toHaveLength(1));
    expect(desk.asked[0]).toMatchObject({ kind: 'message', options: { type: 'warning' } });
    expect(labels(desk)).toEqual(['Wis de lijst']);
  });

  test('have no names in the menu while the device goes from hand to hand', async () => {
    const desk = await startDesk({
      places: (folder) => {
        const dataFolder = join(folder, 'data');
        putWorkshop(dataFolder, { lock: 'zout:controle' });
        return { dataFolder };
      },
      before: ({ paths }) =>
        writeFileSync(join(paths['userData'] ?? '', 'recent.json'), '{"files":["/mijn/Bakkerij.iscan"]}'),
    });
    await eventually(() => expect(desk.menus.length).toBeGreaterThan(2));
    expect(labels(desk)).toEqual(['Wis de lijst']);
    writeFileSync(join(desk.folder, 'data', 'kiosk-einde.txt'), '');
    await desk.ask('api', 'app.start', {});
    expect(labels(desk)).toEqual(['Bakkerij.iscan', 'Wis de lijst']);
  });

  test('are forgotten here and by the system when the user says so', async () => {
    const desk = await startDesk();
    const path = join(desk.folder, file.name);
    writeFileSync(path, file.bytes);
    desk.app.emit('second-instance', {}, [path], desk.folder);
    await eventually(() => expect(labels(desk)).toHaveLength(2));
    recent(desk).at(-1)?.click?.();
    expect(labels(desk)).toEqual(['Wis de lijst']);
    expect(desk.order).toContain('no recent');
    await eventually(() =>
      expect(readFileSync(join(desk.folder, 'userData', 'recent.json'), 'utf8')).toBe('{"files":[]}'),
    );
  });
});
