import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyPlaces, prepareDesktop } from './desktops.ts';
import { standIn } from './stand-in-driver.ts';

/** Programs that use Electron in a way that the stand-in cannot show, and swallow what it says. */
const programs: readonly (readonly [string, string, RegExp])[] = [
  ['a part that it lacks', `new Tray('x')`, /not implemented: new Tray/u],
  ['a method that it lacks', `app.setBadgeCount(1)`, /not implemented: app\.setBadgeCount/u],
  ['an event that never comes', `app.on('gpu-info-update', () => {})`, /app event 'gpu-info-update'/u],
  ['an option that it ignores', `new BrowserWindow({ kiosk: true })`, /BrowserWindow option 'kiosk'/u],
  [
    'a window without its sandbox',
    `new BrowserWindow({ webPreferences: { sandbox: false } })`,
    /webPreferences\.sandbox = false/u,
  ],
  [
    'a preference that it does not know',
    `new BrowserWindow({ webPreferences: { enableBlinkFeatures: 'X' } })`,
    /webPreferences option 'enableBlinkFeatures'/u,
  ],
  ['a dialog that nobody answers', `await dialog.showOpenDialog({})`, /nobody had said what to answer/u],
  ['a page on a network', `await new BrowserWindow({}).loadURL('https://example.invalid/')`, /no network/u],
  [
    'a role that it does not know',
    `Menu.buildFromTemplate([{ role: 'toggleDevTools' }])`,
    /menu role 'toggleDevTools'/u,
  ],
];

test('is loud about everything that it cannot show, also when the program swallows that', async () => {
  prepareDesktop();
  const places = emptyPlaces();
  const main = join(places.root, 'main.mjs');
  const lines = programs.map(([, code]) => `try { ${code}; } catch {}`).join('\n');
  writeFileSync(
    main,
    `import { app, BrowserWindow, dialog, Menu, Tray } from 'electron';
    await app.whenReady();
    ${lines}
    app.quit();`,
  );
  const { code, stderr } = await standIn.run({ ...places, main });
  expect(code).toBe(70);
  for (const [what, , message] of programs) expect(stderr, what).toMatch(message);
  places.remove();
});
