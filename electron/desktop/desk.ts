import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app, clipboard, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import { dispatch } from '../../scans/services/dispatch.ts';
import type { UserFiles } from '../compose.ts';
import { createOpenAddress } from '../known-addresses.ts';
import { printFolder } from './print-folder.ts';
import { createSavedPlaces } from '../saved-places.ts';
import { createAbilities } from './abilities.ts';
import { appAddress } from './address.ts';
import { serveScreens } from './app-protocol.ts';
import { createCallsUnderWay } from './calls-under-way.ts';
import type { CallsUnderWay } from './calls-under-way.ts';
import { serveChannels } from './channels.ts';
import { createWallDesk, fillScreen } from './wall.ts';
import type { WallDesk } from './wall.ts';
import type { Ask, Sender } from './channels.ts';
import { closeTheSession } from './closed-by-default.ts';
import { createDialogs } from './dialogs.ts';
import type { Dialogs } from './dialogs.ts';
import { createFolderAbilities } from './folder-abilities.ts';
import { createMessages } from './messages.ts';
import { readScanFile } from './read-scan-file.ts';
import type { DesktopParts } from './start-desktop.ts';
import { restart } from './restart.ts';
import { createSecondPlaceAbilities } from './second-place-abilities.ts';
import { createWindowMenu } from './window-menu.ts';
import type { WindowMenu } from './window-menu.ts';
import { bringForward, createWindow } from './window.ts';
import { createZoom } from './zoom.ts';
import type { Zoom } from './zoom.ts';

/** The window with everything around it. */
export type Desk = {
  /** Once Electron is ready; with the file that the program was started with. */
  readonly start: (file: string | null) => Promise<void>;
  /** Shows the window, and in it this file. */
  readonly open: (file: string | null) => void;
};

type Open = { readonly window: BrowserWindow; readonly dialogs: Dialogs };

export function createDesk(parts: DesktopParts): Desk {
  const { machine, complain } = parts;
  const messages = createMessages();
  const zoom = createZoom(join(app.getPath('userData'), 'zoom.json'), machine.replaceFile);
  const calls = createCallsUnderWay();
  let open: Open | null = null;

  const { settings, recent, shows, isHandedOver } = createWindowMenu(parts, {
    tell: messages.tell,
    zoom: (step) => {
      if (open !== null) zoom.change(open.window.webContents, step).catch(complain);
    },
    open: (path) => bring(path),
  });

  const api = calls.watched(askProduct(machine, settings));
  const wall = createWallDesk({ preload: parts.preload, api, complain });

  const show = (): Open => {
    if (open !== null) return open;
    const window = createWindow(parts.preload);
    const dialogs = createDialogs(window, settings.texts);
    open = { window, dialogs };
    window.on('closed', () => {
      open = null;
      messages.deaf();
      shows('none');
      wall.close();
    });
    window.webContents.on('did-navigate', () => shows('none'));
    tend(open, { messages, zoom, calls, complain });
    window.loadURL(appAddress).catch(complain);
    return open;
  };

  const bring = async (file: string | null): Promise<void> => {
    const { window, dialogs } = show();
    if (window.isVisible() || window.isMinimized()) bringForward(window);
    if (file !== null && !isHandedOver()) await takeFile(file, { dialogs, messages, recent });
  };

  return {
    start: async (file) => {
      await recent.start();
      await serveThePage(parts, {
        api,
        wall,
        window: () => open?.window ?? null,
        dialogs: () => show().dialogs,
        listening: () => messages.listening(show().window.webContents),
        recent,
        shows,
      });
      const opened = bring(null);
      // Says whether the device goes from hand to hand.
      await settings.start();
      await opened;
      if (file !== null) await bring(file);
      machine.secondPlace.catchUp().catch(complain);
    },
    open: (file) => {
      if (app.isReady()) bring(file).catch(complain);
      else app.whenReady().then(() => bring(file), complain);
    },
  };
}

/** A call of a page, with its name in the log where it fails. */
function askProduct({ log }: DesktopParts['machine'], settings: WindowMenu['settings']): Ask {
  return (name, input) => log.watched(name, () => dispatch(settings.services, 'adviser', name, input));
}

/** Brings a file to the page; one that cannot be read is said, and is no file of lately any more. */
async function takeFile(
  file: string,
  {
    dialogs,
    messages,
    recent,
  }: Pick<Tending, 'messages'> & Pick<Open, 'dialogs'> & Pick<WindowMenu, 'recent'>,
): Promise<void> {
  const read = await readScanFile(file);
  if (read === null) {
    await recent.remove(file);
    await dialogs.sayUnreadable(basename(file));
    return;
  }
  messages.tell({ event: 'open-file', value: read });
  await recent.add(file);
}

/** Everything that a page gets from this process, ready before there is one. */
async function serveThePage(
  { machine, pageFiles, complain }: DesktopParts,
  desk: {
    readonly api: Ask;
    readonly wall: WallDesk;
    readonly window: () => BrowserWindow | null;
    readonly dialogs: () => Dialogs;
    readonly listening: () => void;
  } & Pick<WindowMenu, 'recent' | 'shows'>,
): Promise<void> {
  const papers = printFolder();
  await rm(papers, { recursive: true, force: true });
  closeTheSession();
  serveScreens(await pageFiles());
  const host = createAbilities({
    userFiles: machine.userFiles,
    places: createSavedPlaces(openOutside),
    openAddress: createOpenAddress(machine.services, openOutside),
    dialogs: desk.dialogs,
    dataFolder: machine.dataFolder.path,
    printFolder: papers,
    listening: desk.listening,
    folders: createFolderAbilities({
      folderChoice: machine.folderChoice,
      dataFolder: machine.dataFolder,
      dialogs: desk.dialogs,
      restart,
    }),
    secondPlace: createSecondPlaceAbilities({ secondPlace: machine.secondPlace, dialogs: desk.dialogs }),
    log: machine.log,
    copyText: async (text) => clipboard.writeText(text),
    recent: desk.recent,
    shows: desk.shows,
    ...wallOf(desk),
  });
  const senders = (): readonly Sender[] => {
    const window = desk.window();
    const main = window === null ? [] : [{ window, channels: { api: desk.api, host } }];
    const room = desk.wall.sender();
    return room === null ? main : [...main, room];
  };
  serveChannels(senders, complain);
}

/** The window of the adviser opens that of the room, and can fill its own screen. */
function wallOf({ wall, window }: { readonly wall: WallDesk; readonly window: () => BrowserWindow | null }) {
  return {
    showWall: (session: unknown) => {
      const beside = window();
      if (beside !== null) wall.show(session, beside);
    },
    fillScreen: () => {
      const own = window();
      if (own !== null) fillScreen(own);
    },
  };
}

type Tending = Pick<DesktopParts, 'complain'> & {
  readonly messages: ReturnType<typeof createMessages>;
  readonly zoom: Zoom;
  readonly calls: CallsUnderWay;
};

/** What happens to a page from outside: shown at its size, closed only when nothing is lost, loaded anew after a crash. */
function tend({ window, dialogs }: Open, { messages, zoom, calls, complain }: Tending): void {
  const contents = window.webContents;
  contents.on('did-navigate', () => messages.deaf());
  contents.on('dom-ready', () => void zoom.apply(contents).catch(complain));
  contents.on('zoom-changed', (_event, step) => void zoom.change(contents, step).catch(complain));
  const closing = closeWhenKept(window, calls, complain);
  contents.on('will-prevent-unload', (event) => {
    closing.givenUp();
    if (dialogs.mayClose()) event.preventDefault();
  });
  contents.once('render-process-gone', (_event, { reason }) => {
    complain(new Error(`the page is gone: ${reason}`));
    messages.deaf();
    contents.reload();
  });
}

/** What is on its way to the disk gets there first, so that nobody is asked about an answer that is being kept. */
function closeWhenKept(
  window: BrowserWindow,
  calls: CallsUnderWay,
  complain: (error: unknown) => void,
): { readonly givenUp: () => void } {
  let mayClose = false;
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  window.on('close', (event) => {
    if (mayClose || !calls.areThere()) return;
    event.preventDefault();
    const again = quitting ? () => app.quit() : () => window.close();
    calls
      .ended()
      .then(() => {
        mayClose = true;
        again();
      })
      .catch(complain);
  });
  return {
    givenUp: () => {
      mayClose = false;
      quitting = false;
    },
  };
}

async function openOutside(...[what, place]: Parameters<UserFiles['openOutside']>): Promise<boolean> {
  if (what === 'open') return (await shell.openPath(place)) === '';
  if (what === 'show') shell.showItemInFolder(place);
  else await shell.openExternal(place);
  return true;
}
