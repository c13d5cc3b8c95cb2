import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';

/**
 * An `electron` module that writes down what the program does with it. It runs no page: what Chromium makes of all
 * this is for the tests with real pages. Whatever the program uses and this does not have is an error.
 */
export type Recorded = ReturnType<typeof createRecordedElectron>;

type Handler = (...given: unknown[]) => unknown;

export function createRecordedElectron() {
  const windows: RecordedWindow[] = [];
  const channels = new Map<string, Handler>();
  const schemes: { readonly scheme: string; readonly privileges: Readonly<Record<string, boolean>> }[] = [];
  const protocols = new Map<string, (request: Request) => Promise<Response>>();
  const handlers = new Map<string, Handler>();
  const asked: { readonly kind: string; readonly options: Readonly<Record<string, unknown>> }[] = [];
  const answers: unknown[] = [];
  const opened: string[] = [];
  const copied: string[] = [];
  const order: string[] = [];
  const menus: MenuTemplate[] = [];
  const starting = new EventEmitter();
  const ready = new Promise<void>((resolve) => starting.once('ready', resolve));
  let isReady = false;
  const switches = new Set(['user-data-dir']);
  let hasLock = true;

  class RecordedWindow extends EventEmitter {
    readonly webContents = createContents();
    isShown = false;
    readonly options: Readonly<Record<string, unknown>>;
    constructor(options: Readonly<Record<string, unknown>>) {
      super();
      this.options = options;
      windows.push(this);
      order.push('window');
      app.emit('web-contents-created', {}, this.webContents);
    }
    readonly loadURL = async (address: string): Promise<void> => {
      order.push(`load ${address}`);
      this.webContents.emit('did-navigate', {}, address);
      this.webContents.emit('dom-ready', {});
      this.emit('ready-to-show', {});
    };
    readonly show = (): void => {
      this.isShown = true;
    };
    readonly isVisible = (): boolean => this.isShown;
    readonly isMinimized = (): boolean => false;
    readonly isMaximized = (): boolean => false;
    isFull = false;
    readonly isFullScreen = (): boolean => this.isFull;
    readonly setFullScreen = (full: boolean): void => {
      this.isFull = full;
    };
    readonly close = (): void => {
      this.emit('closed');
    };
    /** Where the system put it. */
    bounds: Bounds = { ...place };
    readonly getNormalBounds = (): Bounds => this.bounds;
    readonly setBounds = (bounds: Bounds): void => {
      this.bounds = bounds;
      order.push('place');
    };
    readonly focus = (): void => {
      order.push('focus');
    };
  }

  const displays: Bounds[] = [{ x: 0, y: 0, width: 1920, height: 1040 }];
  const screen = strict('screen', new EventEmitter(), {
    getAllDisplays: () => displays.map((workArea) => ({ workArea })),
    getPrimaryDisplay: () => ({ workArea: displays[0] }),
  });

  const app = strict('app', new EventEmitter(), {
    isPackaged: true,
    enableSandbox: () => order.push('sandbox'),
    commandLine: strict(
      'commandLine',
      {},
      {
        hasSwitch: (name: string) => switches.has(name),
        appendSwitch: (name: string, value = '') => order.push(`switch ${name} ${value}`.trim()),
      },
    ),
    requestSingleInstanceLock: () => {
      order.push('lock');
      return hasLock;
    },
    quit: () => order.push('quit'),
    exit: (code: number) => order.push(`exit ${String(code)}`),
    relaunch: (options: { readonly args: readonly string[] }) =>
      order.push(`relaunch ${options.args.join(' ')}`.trim()),
    isReady: () => isReady,
    whenReady: () => ready,
    getPath: (name: string) => {
      const path = paths[name];
      if (path === undefined) throw new Error(`no folder for ${name} in this test`);
      return path;
    },
    setPath: (name: string, path: string) => {
      if (!existsSync(path)) throw new Error('Failed to set path');
      order.push(`path ${name} ${path}`);
      paths[name] = path;
    },
    addRecentDocument: (path: string) => order.push(`recent ${path}`),
    clearRecentDocuments: () => order.push('no recent'),
    getPreferredSystemLanguages: () => ['nl-BE'],
  });
  const paths: Record<string, string> = {};
  const place: Bounds = { x: 320, y: 120, width: 1280, height: 800 };

  const ask = (kind: string) => (_window: unknown, options: Readonly<Record<string, unknown>>) => {
    asked.push({ kind, options });
    if (answers.length === 0) throw new Error(`nobody answers ${kind}`);
    return answers.shift();
  };

  const session = strict('session', new EventEmitter(), {
    setPermissionRequestHandler: (handler: Handler) => handlers.set('request', handler),
    setPermissionCheckHandler: (handler: Handler) => handlers.set('check', handler),
    setDevicePermissionHandler: (handler: Handler) => handlers.set('device', handler),
    setDisplayMediaRequestHandler: (handler: Handler) => handlers.set('display', handler),
    webRequest: strict(
      'webRequest',
      {},
      {
        onBeforeRequest: (handler: Handler) => handlers.set('before', handler),
      },
    ),
  });

  const electron = {
    app,
    BrowserWindow: RecordedWindow,
    session: strict('session module', {}, { defaultSession: session }),
    protocol: strict(
      'protocol',
      {},
      {
        registerSchemesAsPrivileged: (given: typeof schemes) => {
          order.push('scheme');
          schemes.push(...given);
        },
        handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
          protocols.set(scheme, handler),
      },
    ),
    ipcMain: strict(
      'ipcMain',
      {},
      {
        handle: (channel: string, handler: Handler) => channels.set(channel, handler),
      },
    ),
    dialog: strict(
      'dialog',
      {},
      {
        showSaveDialog: async (...given: Parameters<ReturnType<typeof ask>>) => ask('save')(...given),
        showOpenDialog: async (...given: Parameters<ReturnType<typeof ask>>) => ask('open')(...given),
        showMessageBox: async (...given: Parameters<ReturnType<typeof ask>>) => ask('message')(...given),
        showMessageBoxSync: ask('question'),
      },
    ),
    shell: strict(
      'shell',
      {},
      {
        openPath: async (path: string) => {
          opened.push(`open ${path}`);
          return '';
        },
        openExternal: async (url: string) => {
          opened.push(`browse ${url}`);
        },
        showItemInFolder: (path: string) => opened.push(`show ${path}`),
      },
    ),
    Menu: {
      buildFromTemplate: (template: MenuTemplate) => template,
      setApplicationMenu: (template: MenuTemplate) => menus.push(template),
    },
    clipboard: strict('clipboard', {}, { writeText: async (text: string) => void copied.push(text) }),
    nativeTheme: { themeSource: 'system' },
    screen,
  };

  return {
    electron,
    app,
    session,
    windows,
    channels,
    schemes,
    protocols,
    handlers,
    asked,
    /** What the next dialogs give, in their order. */
    answers,
    opened,
    /** What was put on the clipboard. */
    copied,
    /** What happened, in its order. */
    order,
    menus,
    paths,
    /** The work areas of the screens, the first one first. */
    displays,
    /** Where the next window stands before anybody moves it. */
    place,
    /** What the program was started with for Chromium. */
    switches,
    start: async (): Promise<void> => {
      isReady = true;
      starting.emit('ready');
    },
    refuseLock: () => {
      hasLock = false;
    },
  };
}

export type Bounds = { x: number; y: number; width: number; height: number };

export type MenuTemplate = readonly MenuEntry[];
export type MenuEntry = {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly enabled?: boolean;
  readonly click?: () => void;
  readonly submenu?: MenuTemplate;
};

/** What stands for the page of a window. */
export function createContents() {
  const sent: (readonly unknown[])[] = [];
  let openHandler: ((details: { readonly url: string }) => unknown) | null = null;
  let factor = 1;
  return strict('webContents', new EventEmitter(), {
    sent,
    send: (...message: readonly unknown[]) => sent.push(message),
    setWindowOpenHandler: (handler: (details: { readonly url: string }) => unknown) => {
      openHandler = handler;
    },
    /** As if the page asked for a window. */
    askWindow: (url: string) => openHandler?.({ url }),
    setZoomFactor: (wanted: number) => {
      factor = wanted;
    },
    getZoomFactor: () => factor,
    isDestroyed: () => false,
    reload: () => sent.push(['reload']),
  });
}

function strict<T extends object, P extends object>(name: string, target: T, parts: P): T & P {
  return new Proxy(Object.assign(target, parts), {
    get: (object, key, self): unknown => {
      if (key in object || typeof key === 'symbol' || key === 'then') return Reflect.get(object, key, self);
      throw new Error(`${name}.${key} is not recorded`);
    },
  });
}
