import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../electron/page-headers.ts';
import { startDesk } from './desk.ts';
import { hostileAddresses, permissions, traversals } from './hostile.ts';

describe('before Electron is ready', () => {
  test('the sandbox is on, names are not looked up, the scheme and the lock are taken', async () => {
    const { order } = await startDesk();
    const early = order.slice(0, order.indexOf('window'));
    expect(early).toEqual([
      'sandbox',
      'switch host-resolver-rules MAP * ~NOTFOUND',
      'switch disable-background-networking',
      'switch enable-speech-dispatcher',
      'scheme',
      'lock',
    ]);
  });

  test('our scheme is a secure place of its own that no policy can be bypassed from', async () => {
    const { schemes } = await startDesk();
    expect(schemes).toEqual([
      {
        scheme: 'app',
        privileges: {
          standard: true,
          secure: true,
          supportFetchAPI: true,
          corsEnabled: true,
          codeCache: true,
        },
      },
    ]);
  });
});

test('every window is closed on all sides', async () => {
  const { windows, order, ask } = await startDesk();
  expect(windows).toHaveLength(1);
  expect(order).toContain('load app://scan/');
  await ask('host', 'show-wall', { session: 'workshop-1' });
  const closed = {
    title: 'Innovatiescan',
    width: 1280,
    height: 800,
    minWidth: expect.any(Number),
    minHeight: expect.any(Number),
    show: false,
    webPreferences: {
      preload: '/program/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  };
  expect(windows.map(({ options }) => options)).toEqual([
    { name: 'main', windowStatePersistence: true, ...closed },
    { autoHideMenuBar: true, ...closed },
  ]);
  expect(windows[0]?.options['minWidth']).toBeLessThanOrEqual(640);
  expect(windows[0]?.options['minHeight']).toBeLessThanOrEqual(480);
});

describe('what a page asks for', () => {
  test('no permission is given, neither asked for, looked up nor for a device', async () => {
    const { handlers, window } = await startDesk();
    for (const permission of permissions) {
      const given: unknown[] = [];
      handlers.get('request')?.(
        window().webContents,
        permission,
        (answer: unknown) => given.push(answer),
        {},
      );
      expect(given, permission).toEqual([false]);
      expect(handlers.get('check')?.(window().webContents, permission, 'app://scan', {})).toBe(false);
    }
    for (const deviceType of ['hid', 'serial', 'usb', 'bluetooth']) {
      expect(handlers.get('device')?.({ deviceType, origin: 'app://scan', device: {} })).toBe(false);
    }
  });

  test('it gets no picture of the screen, of a window or of itself', async () => {
    const { handlers } = await startDesk();
    const given: unknown[] = [];
    const request = { frame: null, securityOrigin: 'app://scan', videoRequested: true, audioRequested: true };
    handlers.get('display')?.(request, (streams: unknown) => given.push(streams));
    expect(given).toEqual([null]);
  });

  test.each([
    ['select-hid-device', [{ deviceList: [{ deviceId: '1' }] }]],
    ['select-usb-device', [{ deviceList: [{ deviceId: '1' }] }]],
    ['select-serial-port', [[{ portId: '1' }], {}]],
  ])('%s chooses none', async (name, found) => {
    const { session } = await startDesk();
    const chosen: unknown[] = [];
    let isLeft = true;
    session.emit(name, { preventDefault: () => (isLeft = false) }, ...found, (id = '') => chosen.push(id));
    expect([isLeft, chosen]).toEqual([false, ['']]);
  });

  test('no device is chosen for it over Bluetooth', async () => {
    const { window } = await startDesk();
    const chosen: unknown[] = [];
    let isLeft = true;
    window().webContents.emit(
      'select-bluetooth-device',
      { preventDefault: () => (isLeft = false) },
      [{ deviceId: '1', deviceName: 'x' }],
      (id: unknown) => chosen.push(id),
    );
    expect([isLeft, chosen]).toEqual([false, ['']]);
  });

  test('it gets no window, whatever the address', async () => {
    const { window } = await startDesk();
    for (const url of [...hostileAddresses, 'app://scan/', 'about:blank']) {
      expect(window().webContents.askWindow(url), url).toEqual({ action: 'deny' });
    }
  });

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    '%s goes nowhere else',
    async (event) => {
      const { window } = await startDesk();
      expect(hostileAddresses.length).toBeGreaterThanOrEqual(30);
      for (const url of hostileAddresses) {
        expect(isPrevented(window().webContents, event, { url, isMainFrame: true }), url).toBe(true);
      }
      for (const url of ['app://scan/', 'app://scan/#/vragen', 'app://scan/?a=b']) {
        expect(isPrevented(window().webContents, event, { url, isMainFrame: true }), url).toBe(false);
      }
    },
  );

  test('no frame goes anywhere, not even to our own page', async () => {
    const { window } = await startDesk();
    const details = { url: 'app://scan/', isMainFrame: false };
    expect(isPrevented(window().webContents, 'will-frame-navigate', details)).toBe(true);
  });

  test('no webview comes in and no download goes out', async () => {
    const { window, session } = await startDesk();
    expect(isPrevented(window().webContents, 'will-attach-webview', {})).toBe(true);
    expect(isPrevented(session, 'will-download', {})).toBe(true);
  });

  test('no request leaves but for our own files', async () => {
    const { handlers } = await startDesk();
    const isCancelled = (url: string): unknown => {
      const given: unknown[] = [];
      handlers.get('before')?.({ url }, (answer: unknown) => given.push(answer));
      return given[0];
    };
    for (const url of hostileAddresses.filter((address) => !address.startsWith('data:'))) {
      expect(isCancelled(url), url).toEqual({ cancel: true });
    }
    expect(isCancelled('devtools://devtools/bundled/x.js')).toEqual({ cancel: true });
    for (const url of ['app://scan/', 'app://scan/assets/index-1.js', 'data:image/svg+xml,x']) {
      expect(isCancelled(url), url).toEqual({ cancel: false });
    }
  });
});

describe('the files of the screens', () => {
  async function startServing() {
    const { protocols } = await startDesk();
    const serve = protocols.get('app');
    if (serve === undefined) throw new Error('nothing serves app:');
    return (url: string, method = 'GET') => serve(new Request(url, { method }));
  }

  test('come with the policy of the page, and nothing may be guessed from their content', async () => {
    const serve = await startServing();
    for (const [url, type] of [
      ['app://scan/', 'text/html; charset=utf-8'],
      ['app://scan/?x=1', 'text/html; charset=utf-8'],
      ['app://scan/assets/index-1.js', 'text/javascript; charset=utf-8'],
      ['app://scan/nope', 'text/plain; charset=utf-8'],
    ] as const) {
      const { headers } = await serve(url);
      expect(headers.get('content-type')).toBe(type);
      expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });

  test('are the only ones: more than 200 ways to write another place find nothing', async () => {
    const serve = await startServing();
    const tries = traversals();
    expect(tries.length).toBeGreaterThanOrEqual(200);
    for (const url of tries) {
      const response = await serve(url);
      expect(response.status, url).toBe(404);
      expect(await response.text(), url).not.toContain('secret');
    }
  });

  test('are read, with nothing but GET', async () => {
    const serve = await startServing();
    expect((await serve('app://scan/')).status).toBe(200);
    for (const method of ['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await serve('app://scan/', method)).status, method).toBe(404);
    }
  });
});

describe('the sources of the host', () => {
  const sources = sourcesIn('electron/desktop');

  test('never weaken a window or run code in a page', () => {
    const forbidden =
      /executeJavaScript|insertCSS|webSecurity: false|enableBlinkFeatures|experimentalFeatures|sandbox: false|contextIsolation: false|nodeIntegration\w*: true|webviewTag: true|allowRunningInsecureContent|setProxy|@electron\/remote/u;
    for (const [name, text] of sources) expect(text, name).not.toMatch(forbidden);
  });

  test('of the screens use no webview and no frame', () => {
    for (const [name, text] of sourcesIn('renderer')) {
      expect(text, name).not.toMatch(/webview|allowpopups|iframe|<frame/iu);
    }
  });

  test('name no address on a network', () => {
    for (const [name, text] of sources) expect(text, name).not.toMatch(/https?:\/\//u);
  });

  test('hand things to the system in one place only, each kind once', () => {
    const handing = sources.flatMap(([name, text]) =>
      [...text.matchAll(/\bshell\.(\w+)|\bshell\b(?=[^.]*from 'electron')/gu)].map(([, what]) => [
        name,
        what,
      ]),
    );
    expect(handing).toEqual([
      ['desk.ts', undefined],
      ['desk.ts', 'openPath'],
      ['desk.ts', 'showItemInFolder'],
      ['desk.ts', 'openExternal'],
    ]);
  });

  test('listen to pages in one place only, whatever comes in', () => {
    const uses = sourcesIn('electron').flatMap(([name, text]) =>
      [...text.matchAll(/\bipcMain\b[.\w]*(?:\(\w*)?|\.ipc\b|ipc-message/gu)].map(([use]) => [name, use]),
    );
    expect(uses).toEqual([
      ['desktop/channels.ts', 'ipcMain'],
      ['desktop/channels.ts', 'ipcMain.handle(channel'],
    ]);
  });
});

/** The scripts of a folder and what is under it: name and text. */
function sourcesIn(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]);
}

function isPrevented(
  emitter: { readonly emit: (name: string, ...given: unknown[]) => unknown },
  name: string,
  details: object,
): boolean {
  let isIt = false;
  emitter.emit(name, { ...details, preventDefault: () => (isIt = true) });
  return isIt;
}
