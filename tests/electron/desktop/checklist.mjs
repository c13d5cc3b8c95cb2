// Electron's checklist for security, its twenty items by number and name. Each has its rule here, and the tests that
// hold it. `checklist.test.ts` fails where an item has none; `node tests/electron/desktop/undo.mjs` undoes each item in
// every way of `ways-to-undo.mjs` and sees whether the test that is named fails.
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
  walk,
} from './checklist-tests.mjs';
import { waysToUndo } from './ways-to-undo.mjs';

const items = [
  {
    number: 1,
    name: 'Only load secure content',
    rule: 'The window loads app://scan/ and nothing else; no request leaves, and the built program names no address on a network.',
    tests: [everyWindow, closed('no request leaves but for our own files'), bundle, walk],
  },
  {
    number: 2,
    name: 'Do not enable Node.js integration for remote content',
    rule: 'nodeIntegration is off in the page, in frames and in workers.',
    tests: [everyWindow, pages('gets functions with a name and nothing else')],
  },
  {
    number: 3,
    name: 'Enable context isolation',
    rule: 'contextIsolation is on; the page reaches nothing of the preload.',
    tests: [everyWindow, pages('cannot reach the preload through what they share')],
  },
  {
    number: 4,
    name: 'Enable process sandboxing',
    rule: 'Every window is in the sandbox, and so is whatever the program would make: app.enableSandbox() before it is ready.',
    tests: [
      everyWindow,
      closed('the sandbox is on, names are not looked up, the scheme and the lock are taken'),
    ],
  },
  {
    number: 5,
    name: 'Handle session permission requests from remote content',
    rule: 'Every permission is refused, asked for and looked up; no device, no picture of the screen, no Bluetooth.',
    tests: [
      closed('no permission is given, neither asked for, looked up nor for a device'),
      closed('it gets no picture of the screen, of a window or of itself'),
      closed('%s chooses none'),
      closed('no device is chosen for it over Bluetooth'),
      pages('has no permission'),
    ],
  },
  {
    number: 6,
    name: 'Do not disable webSecurity',
    rule: 'webSecurity is on.',
    tests: [everyWindow, closed('never weaken a window or run code in a page')],
  },
  {
    number: 7,
    name: 'Define a Content Security Policy',
    rule: 'One policy, a header of every answer: everything from ourselves, nothing inline, Trusted Types. No screen breaks it.',
    tests: [
      closed('come with the policy of the page, and nothing may be guessed from their content'),
      pages('keeps to its policy in use'),
      pages('never lets text become markup or code'),
      walk,
    ],
  },
  {
    number: 8,
    name: 'Do not enable allowRunningInsecureContent',
    rule: 'It is named nowhere; there is no address over http to load.',
    tests: [everyWindow, closed('never weaken a window or run code in a page'), bundle],
  },
  {
    number: 9,
    name: 'Do not enable experimental features',
    rule: 'experimentalFeatures is named nowhere.',
    tests: [everyWindow, closed('never weaken a window or run code in a page')],
  },
  {
    number: 10,
    name: 'Do not use enableBlinkFeatures',
    rule: 'enableBlinkFeatures is named nowhere.',
    tests: [everyWindow, closed('never weaken a window or run code in a page')],
  },
  {
    number: 11,
    name: '<webview>: do not use allowpopups',
    rule: 'There is no webview: the tag is off, and no screen names it.',
    tests: [everyWindow, closed('of the screens use no webview and no frame')],
  },
  {
    number: 12,
    name: '<webview>: verify options and params before creation',
    rule: 'A webview that should come all the same is stopped before it is made.',
    tests: [closed('no webview comes in and no download goes out')],
  },
  {
    number: 13,
    name: 'Disable or limit navigation',
    rule: 'The window stays at app://scan/, by the parsed address; no frame goes anywhere.',
    tests: [
      closed('%s goes nowhere else'),
      closed('no frame goes anywhere, not even to our own page'),
      ['tests/electron/desktop/arguments.test.ts', 'is told from all that look like it'],
      pages('it stays with the screens, whatever the address'),
    ],
  },
  {
    number: 14,
    name: 'Disable or limit creation of new windows',
    rule: 'No page opens a window; ours has one more for the room, at an address that is made from an id.',
    tests: [
      closed('it gets no window, whatever the address'),
      ['tests/electron/desktop/wall.test.ts', 'does not open for %j'],
      pages('it opens no other window, whatever the address'),
    ],
  },
  {
    number: 15,
    name: 'Do not use shell.openExternal with untrusted content',
    rule: 'Only an address that the product knows, to the letter, https only, opened from our own copy; files by tokens.',
    tests: [
      addresses('opens none of 1,000 that are not in it, however much they look like it'),
      addresses('refuses what is no address at all'),
      addresses('what is opened is written as a browser writes it'),
      closed('hand things to the system in one place only, each kind once'),
      pages('it has no address opened but those that the product knows'),
      ['tests/electron/desktop/abilities.test.ts', 'cannot be named by a path, nor by a guess'],
    ],
  },
  {
    number: 16,
    name: 'Use a current version of Electron',
    rule: 'The pinned Electron is one of the majors in a dated list; how old the list is says `npm run check:age`.',
    tests: [
      majors('the pinned Electron is exact, and one of the majors that get fixes'),
      majors('the list of majors has a day and three that follow each other'),
    ],
  },
  {
    number: 17,
    name: 'Validate the sender of all IPC messages',
    rule: 'Two channels, one place that listens; it takes the main frame of a window of ours at our address, gives that of the room less, and checks what comes.',
    tests: [
      channels('there are two channels, and both answer the page of our window'),
      channels('%s is refused'),
      channels('another window, whatever it says of itself'),
      [
        'tests/electron/desktop/wall.test.ts',
        'asks the product, and of the machine only to fill its own screen',
      ],
      ['tests/electron/desktop/several-files.test.ts', '%s is refused'],
      channels('api answers with an outcome, and never throws'),
      channels('host opens nothing but the data folder, writes nothing unasked and reads nothing'),
      closed('listen to pages in one place only, whatever comes in'),
      pages('a second window with the same page and preload is refused'),
    ],
  },
  {
    number: 18,
    name: 'Avoid usage of the file:// protocol and prefer usage of custom protocols',
    rule: 'app: is a standard, secure scheme with CORS; it serves a fixed map of built files and joins no path.',
    tests: [
      closed('our scheme is a secure place of its own that no policy can be bypassed from'),
      closed('are the only ones: more than 200 ways to write another place find nothing'),
      pages('are the only ones: 200 ways to ask for another find nothing'),
    ],
  },
  {
    number: 19,
    name: 'Check which fuses you can change',
    rule: 'Off: running as Node, NODE_OPTIONS, --inspect, rights for file://. On: encrypted cookies, a checked archive, and only the archive.',
    tests: [
      fuses('the packed program has its fuses the right way'),
      ['tests/build/installer/dist.test.ts', 'has its fuses the right way on %s'],
    ],
  },
  {
    number: 20,
    name: 'Do not expose Electron APIs to untrusted web content',
    rule: 'The preload gives functions with a name: no channel of the page’s choice, no event of Electron.',
    tests: [
      preload('the page gets functions with a name, and nothing of Electron'),
      preload('none of them lets the page choose a channel'),
      preload('who listens hears a name and a value, never the event of Electron'),
      pages('gets functions with a name and nothing else'),
    ],
  },
];

export const checklist = items.map((item) => ({ ...item, undone: waysToUndo[item.number] ?? [] }));
