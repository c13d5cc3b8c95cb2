import { BrowserWindow, screen } from 'electron';
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import { keepOnScreen } from './window-place.ts';

/** The window of the program, closed on all sides; nothing is loaded in it yet. `preload`: a path of ours. */
export function createWindow(preload: string): BrowserWindow {
  return makeWindow(preload, {
    // The name under which its place and size are kept.
    name: 'main',
    windowStatePersistence: true,
    title: 'Innovatiescan',
  });
}

/** What the room sees, closed on the same sides: on another screen than `beside` where there is one. */
export function createWallWindow(preload: string, beside: BrowserWindow): BrowserWindow {
  const own = beside.getNormalBounds();
  const free = screen
    .getAllDisplays()
    .map(({ workArea }) => workArea)
    .find(({ x, y, width, height }) => {
      const isWithin = own.x >= x && own.x < x + width && own.y >= y && own.y < y + height;
      return !isWithin;
    });
  return makeWindow(preload, {
    title: 'Innovatiescan',
    autoHideMenuBar: true,
    ...(free === undefined ? {} : { x: free.x, y: free.y }),
  });
}

function makeWindow(preload: string, own: BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...own,
    width: 1280,
    height: 800,
    minWidth: 480,
    minHeight: 400,
    show: false,
    webPreferences: closedPreferences(preload),
  });
  keepOnScreen(window);
  window.once('ready-to-show', () => window.show());
  return window;
}

/** The same for every window. */
function closedPreferences(preload: string): WebPreferences {
  return {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    // Would fetch its word lists from the network.
    spellcheck: false,
  };
}

/** Brings it to the front, wherever it is. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
