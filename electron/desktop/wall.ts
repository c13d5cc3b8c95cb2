import type { BrowserWindow } from 'electron';
import { appAddress } from './address.ts';
import type { Ask, Sender } from './channels.ts';
import { bringForward, createWallWindow } from './window.ts';

export type WallParts = {
  /** A path of ours. */
  readonly preload: string;
  /** What the product answers, as for the other window. */
  readonly api: Ask;
  readonly complain: (error: unknown) => void;
};

/** The window for the room: one at most, and gone when the window of the adviser is. */
export type WallDesk = {
  /** Shows this session in it, beside the window of the adviser. */
  readonly show: (session: unknown, beside: BrowserWindow) => void;
  readonly close: () => void;
  /** Who may ask from there; `null`: there is no such window. */
  readonly sender: () => Sender | null;
};

/** As ids of ours are; anything else is no session. */
const idPattern = /^[a-z0-9][a-z0-9-]{0,99}$/u;

export function createWallDesk({ preload, api, complain }: WallParts): WallDesk {
  let wall: BrowserWindow | null = null;
  const make = (beside: BrowserWindow): BrowserWindow => {
    const window = createWallWindow(preload, beside);
    wall = window;
    window.on('closed', () => {
      wall = null;
    });
    // Nothing is typed there.
    window.webContents.on('will-prevent-unload', (event) => event.preventDefault());
    window.webContents.once('render-process-gone', () => window.webContents.reload());
    return window;
  };
  return {
    show: (session, beside) => {
      if (typeof session !== 'string' || !idPattern.test(session)) throw new Error('no session');
      if (wall !== null) bringForward(wall);
      const window = wall ?? make(beside);
      window.loadURL(`${appAddress}#/present/${session}`).catch(complain);
    },
    close: () => wall?.close(),
    sender: () => {
      const window = wall;
      return window === null ? null : { window, channels: { api, host: wallAbilities(window) } };
    },
  };
}

/** All that the page on the wall may ask of the machine: to fill its screen. It has no menu and no files. */
function wallAbilities(window: BrowserWindow): Ask {
  return (name) => {
    switch (name) {
      case 'listening':
      case 'showing':
        return Promise.resolve();
      case 'fill-screen':
        return Promise.resolve(fillScreen(window));
      default:
        return Promise.reject(new Error('no such ability'));
    }
  };
}

/** Or gives the screen back. */
export function fillScreen(window: BrowserWindow): void {
  window.setFullScreen(!window.isFullScreen());
}
