import { BrowserWindow } from 'electron';
import { keepOnScreen } from './window-place.ts';

/** The one window of the program, closed on all sides; nothing is loaded in it yet. `preload`: a path of ours. */
export function createWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    // The name under which its place and size are kept.
    name: 'main',
    windowStatePersistence: true,
    title: 'Innovatiescan',
    width: 1280,
    height: 800,
    minWidth: 480,
    minHeight: 400,
    show: false,
    webPreferences: {
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
    },
  });
  keepOnScreen(window);
  window.once('ready-to-show', () => window.show());
  return window;
}

/** Brings it to the front, wherever it is. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
