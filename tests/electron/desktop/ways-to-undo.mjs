// How each item of Electron's checklist could be undone, by its number, and the test that must notice. `undo.mjs` does
// them all in a copy of the sources.
import {
  addresses,
  bundle,
  channels,
  closed,
  everyWindow,
  fuses,
  majors,
  pages,
  preload,
} from './checklist-tests.mjs';

const window = 'electron/desktop/window.ts';
const guard = 'electron/desktop/closed-by-default.ts';
const headers = 'electron/page-headers.ts';

/** One more preference of the window. */
const preference = (text) => ({
  how: `the window says ${text}`,
  file: window,
  from: 'webSecurity: true,',
  to: `webSecurity: true, ${text},`,
  noticed: everyWindow,
});

/** A preference of the window that turns round. */
const turned = (from, to) => ({ how: `the window says ${to}`, file: window, from, to, noticed: everyWindow });

export const waysToUndo = {
  1: [
    {
      how: 'the window loads an ordinary address',
      file: 'electron/desktop/desk.ts',
      from: 'window.loadURL(appAddress)',
      to: "window.loadURL('http://scan.example/')",
      noticed: everyWindow,
    },
    {
      how: 'any request may leave',
      file: guard,
      from: 'answer({ cancel: !mayBeAsked(url) })',
      to: 'answer({ cancel: url === "" })',
      noticed: closed('no request leaves but for our own files'),
    },
    {
      how: 'a screen takes a picture from elsewhere',
      file: 'renderer/main.tsx',
      from: "import './styles/screen.css';",
      to: "import './styles/screen.css';\nnew Image().src = 'https://pictures.example/logo.png';",
      noticed: bundle,
    },
  ],
  2: [
    turned('nodeIntegration: false', 'nodeIntegration: true'),
    turned('nodeIntegrationInSubFrames: false', 'nodeIntegrationInSubFrames: true'),
    turned('nodeIntegrationInWorker: false', 'nodeIntegrationInWorker: true'),
  ],
  3: [turned('contextIsolation: true', 'contextIsolation: false')],
  4: [
    turned('sandbox: true', 'sandbox: false'),
    {
      how: 'the program does not ask for the sandbox',
      file: guard,
      from: '  app.enableSandbox();\n',
      to: '',
      noticed: closed('the sandbox is on, names are not looked up, the scheme and the lock are taken'),
    },
  ],
  5: [
    {
      how: 'a permission that is asked for is given',
      file: guard,
      from: '(_contents, _permission, answer) => answer(false)',
      to: "(_contents, permission, answer) => answer(permission === 'geolocation')",
      noticed: closed('no permission is given, neither asked for, looked up nor for a device'),
    },
    {
      how: 'a permission that is looked up is there',
      file: guard,
      from: 'setPermissionCheckHandler(() => false)',
      to: 'setPermissionCheckHandler(() => true)',
      noticed: closed('no permission is given, neither asked for, looked up nor for a device'),
    },
    {
      how: 'a device is given',
      file: guard,
      from: 'setDevicePermissionHandler(() => false)',
      to: 'setDevicePermissionHandler(() => true)',
      noticed: closed('no permission is given, neither asked for, looked up nor for a device'),
    },
    {
      how: 'the page gets itself as a film',
      file: guard,
      from: '(_request, answer) => answer(null)',
      to: '(request, answer) => answer({ video: request.frame ?? undefined })',
      noticed: closed('it gets no picture of the screen, of a window or of itself'),
    },
    {
      how: 'nobody says which device is taken',
      file: guard,
      from: '  chooseNoDevice(own);\n',
      to: '',
      noticed: closed('%s chooses none'),
    },
    {
      how: 'the first device over Bluetooth is taken',
      file: guard,
      from: "contents.on('select-bluetooth-device', (event, _devices, choose) => {\n    event.preventDefault();\n    choose('');",
      to: "contents.on('select-bluetooth-device', (event, devices, choose) => {\n    event.preventDefault();\n    choose(devices[0]?.deviceId ?? '');",
      noticed: closed('no device is chosen for it over Bluetooth'),
    },
  ],
  6: [turned('webSecurity: true', 'webSecurity: false')],
  7: [
    {
      how: 'scripts may stand in the page',
      file: headers,
      from: `"script-src 'self'",`,
      to: `"script-src 'self' 'unsafe-inline'",`,
      noticed: closed('come with the policy of the page, and nothing may be guessed from their content'),
    },
    {
      how: 'text may become markup',
      file: headers,
      from: `  "require-trusted-types-for 'script'",\n`,
      to: '',
      noticed: closed('come with the policy of the page, and nothing may be guessed from their content'),
    },
    {
      how: 'the policy is not sent',
      file: 'electron/desktop/app-protocol.ts',
      from: '{ ...pageHeaders, ',
      to: '{ ',
      noticed: closed('come with the policy of the page, and nothing may be guessed from their content'),
    },
    {
      how: 'the screens break the policy',
      file: headers,
      from: `"style-src 'self'",`,
      to: `"style-src 'none'",`,
      noticed: pages('keeps to its policy in use'),
    },
  ],
  8: [preference('allowRunningInsecureContent: true')],
  9: [preference('experimentalFeatures: true')],
  10: [preference("enableBlinkFeatures: 'FileSystemObserver'")],
  11: [
    turned('webviewTag: false', 'webviewTag: true'),
    {
      how: 'a screen has a webview that may open windows',
      file: 'renderer/app/Gone.tsx',
      from: 'export function',
      to: "export const view = () => document.createElement('webview').setAttribute('allowpopups', '');\nexport function",
      noticed: closed('of the screens use no webview and no frame'),
    },
  ],
  12: [
    {
      how: 'a webview is let in',
      file: guard,
      from: "  contents.on('will-attach-webview', (event) => event.preventDefault());\n",
      to: '',
      noticed: closed('no webview comes in and no download goes out'),
    },
  ],
  13: [
    {
      how: 'the page may go anywhere',
      file: guard,
      from: '  if (!isOwnAddress(details.url)) details.preventDefault();\n',
      to: '  if (!URL.canParse(details.url)) details.preventDefault();\n',
      noticed: closed('%s goes nowhere else'),
    },
    {
      how: 'addresses are compared as text',
      file: 'electron/desktop/address.ts',
      from: '  if (!URL.canParse(address)) return false;\n',
      to: '  if (address.startsWith(appOrigin)) return true;\n  if (!URL.canParse(address)) return false;\n',
      noticed: ['tests/electron/desktop/arguments.test.ts', 'is told from all that look like it'],
    },
    {
      how: 'frames may go where the page may',
      file: guard,
      from: '    if (!details.isMainFrame) details.preventDefault();\n    else stayHere(details);\n',
      to: '    stayHere(details);\n',
      noticed: closed('no frame goes anywhere, not even to our own page'),
    },
  ],
  14: [
    {
      how: 'a page may open our own address again',
      file: guard,
      from: "setWindowOpenHandler(() => ({ action: 'deny' }))",
      to: "setWindowOpenHandler(({ url }) => ({ action: isOwnAddress(url) ? 'allow' : 'deny' }))",
      noticed: closed('it gets no window, whatever the address'),
    },
  ],
  15: [
    {
      how: 'an address that is not in the list is opened',
      file: 'electron/known-addresses.ts',
      from: "known.value.find((one) => one === given) ?? ''",
      to: "typeof given === 'string' ? given : ''",
      noticed: addresses('opens none of 1,000 that are not in it, however much they look like it'),
    },
    {
      how: 'an address that begins like one in the list is opened',
      file: 'electron/known-addresses.ts',
      from: "known.value.find((one) => one === given) ?? ''",
      to: "known.value.some((one) => String(given).startsWith(one)) ? String(given) : ''",
      noticed: addresses('opens none of 1,000 that are not in it, however much they look like it'),
    },
    {
      how: 'the page names the address, and the window opens it',
      file: 'electron/desktop/desk.ts',
      from: 'openAddress: createOpenAddress(machine.services, openOutside),',
      to: "openAddress: async (given) => (await shell.openExternal(String(given)), { kind: 'done' }),",
      noticed: addresses('opens none of 1,000 that are not in it, however much they look like it'),
    },
    {
      how: 'other schemes than https are opened',
      file: 'electron/known-addresses.ts',
      from: "protocol === 'https:' && ",
      to: '',
      noticed: addresses('%j is not opened'),
    },
  ],
  16: [
    {
      how: 'an old Electron is pinned',
      file: 'package.json',
      from: '"electron": "45.4.1"',
      to: '"electron": "38.2.0"',
      noticed: majors('the pinned Electron is exact, and one of the majors that get fixes'),
    },
    {
      how: 'the list goes on without ours',
      file: 'build/electron-majors.json',
      from: '[45, 44, 43]',
      to: '[48, 47, 46]',
      noticed: majors('the pinned Electron is exact, and one of the majors that get fixes'),
    },
    {
      how: 'the list has no day',
      file: 'build/electron-majors.json',
      from: '"date": "2026-11-22"',
      to: '"date": "2026"',
      noticed: majors('the list of majors has a day and three that follow each other'),
    },
  ],
  17: [
    {
      how: 'anybody may ask',
      file: 'electron/desktop/channels.ts',
      from: 'const found = senders().find(({ window }) => isOurPage(event, window));',
      to: 'const found = senders().find(({ window }) => isOurPage(event, window)) ?? senders()[0];',
      noticed: channels('another window, whatever it says of itself'),
    },
    {
      how: 'the wall may ask what the adviser may',
      file: 'electron/desktop/wall.ts',
      from: "return Promise.reject(new Error('no such ability'));",
      to: 'return Promise.resolve();',
      noticed: [
        'tests/electron/desktop/wall.test.ts',
        'asks the product, and of the machine only to fill its own screen',
      ],
    },
    {
      how: 'any window may ask',
      file: 'electron/desktop/channels.ts',
      from: 'sender !== window.webContents || ',
      to: '',
      noticed: channels('another window, whatever it says of itself'),
    },
    {
      how: 'a frame of the page may ask',
      file: 'electron/desktop/channels.ts',
      from: 'senderFrame.parent === null && ',
      to: '',
      noticed: channels('%s is refused'),
    },
    {
      how: 'any origin may ask',
      file: 'electron/desktop/channels.ts',
      from: 'senderFrame.origin === appOrigin && ',
      to: '',
      noticed: channels('%s is refused'),
    },
    {
      how: 'there is a second place that listens',
      file: 'electron/desktop/zoom.ts',
      from: 'export type ZoomStep',
      to: "import { ipcMain } from 'electron';\nexport const listen = () => ipcMain.on('zoom', () => undefined);\nexport type ZoomStep",
      noticed: closed('listen to pages in one place only, whatever comes in'),
    },
    {
      how: 'what comes over the product’s channel is not checked',
      file: 'scans/services/dispatch.ts',
      from: 'contract[name].input.safeParse(input)',
      to: '({ success: true, data: input })',
      noticed: ['tests/scans/services/dispatch.test.ts', '%s is refused with its place'],
    },
    {
      how: 'what comes over the host’s channel is not checked',
      file: 'electron/desktop/abilities.ts',
      from: "if (typeof value !== 'string' || value.length > 4096) ",
      to: "if (value === 'no value is this') ",
      noticed: ['tests/electron/desktop/abilities.test.ts', 'refuses %s before any dialog'],
    },
    {
      how: 'a page may name the folder of several files',
      file: 'electron/desktop/several-files.ts',
      from: 'const folder = picked.get(token);',
      to: 'const folder = picked.get(token) ?? String(token);',
      noticed: ['tests/electron/desktop/several-files.test.ts', '%s is refused'],
    },
  ],
  18: [
    {
      how: 'other origins may read the scheme',
      file: 'electron/desktop/app-protocol.ts',
      from: 'corsEnabled: true, ',
      to: '',
      noticed: closed('our scheme is a secure place of its own that no policy can be bypassed from'),
    },
    {
      how: 'any host of the scheme is ours',
      file: 'electron/desktop/app-protocol.ts',
      from: 'host === appHost && ',
      to: '',
      noticed: closed('are the only ones: more than 200 ways to write another place find nothing'),
    },
    {
      how: 'addresses are joined to a folder',
      file: 'electron/desktop/app-protocol.ts',
      from: 'pageFiles.get(pathname) : undefined;',
      to: "(pageFiles.get(pathname) ?? { path: `${pageFiles.get('/')?.path ?? ''}/..${decodeURIComponent(pathname)}`, type: 'text/plain' }) : undefined;",
      noticed: closed('are the only ones: more than 200 ways to write another place find nothing'),
    },
    {
      how: 'the window loads a file',
      file: 'electron/desktop/address.ts',
      from: 'export const appAddress = `${appScheme}://${appHost}/`;',
      to: "export const appAddress = 'file:///program/index.html';",
      noticed: everyWindow,
    },
  ],
  19: [
    ['runAsNode: false', 'runAsNode: true'],
    ['enableNodeOptionsEnvironmentVariable: false', 'enableNodeOptionsEnvironmentVariable: true'],
    ['enableNodeCliInspectArguments: false', 'enableNodeCliInspectArguments: true'],
    ['grantFileProtocolExtraPrivileges: false', 'grantFileProtocolExtraPrivileges: true'],
    ['enableCookieEncryption: true', 'enableCookieEncryption: false'],
    ['enableEmbeddedAsarIntegrityValidation: true', 'enableEmbeddedAsarIntegrityValidation: false'],
    ['onlyLoadAppFromAsar: true', 'onlyLoadAppFromAsar: false'],
  ].map(([from, to]) => ({
    how: `the fuse says ${to}`,
    file: 'build/installer/electron-builder.mjs',
    from,
    to,
    noticed: fuses('the packed program has its fuses the right way'),
  })),
  20: [
    {
      how: 'the page gets Electron’s own sender',
      file: 'electron/desktop/preload.ts',
      from: "contextBridge.exposeInMainWorld('scanHost', {\n",
      to: "contextBridge.exposeInMainWorld('scanHost', {\n  ipcRenderer,\n",
      noticed: preload('the page gets functions with a name, and nothing of Electron'),
    },
    {
      how: 'the page chooses the channel',
      file: 'electron/desktop/preload.ts',
      from: "call: (method: unknown, input: unknown) => ipcRenderer.invoke('api', method, input)",
      to: 'call: (channel: string, ...given: unknown[]) => ipcRenderer.invoke(channel, ...given)',
      noticed: preload('none of them lets the page choose a channel'),
    },
    {
      how: 'the page gets the event of Electron',
      file: 'electron/desktop/preload.ts',
      from: '(_event, name: unknown, value: unknown) => listener(name, value)',
      to: '(event, name: unknown, value: unknown) => Reflect.apply(listener, null, [name, value, event])',
      noticed: preload('who listens hears a name and a value, never the event of Electron'),
    },
  ],
};
