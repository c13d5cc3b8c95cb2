// The module `electron` of the main process. README.md says what it can prove and what it cannot.
import { mkdirSync } from 'node:fs';
import { app, end, isEnding, setReady } from './app.mjs';
import { BrowserWindow } from './browser-window.mjs';
import { startChromium } from './chromium.mjs';
import { startControl } from './control.mjs';
import { host, windows } from './host.mjs';
import { ipcMain } from './ipc-main.mjs';
import { absent, strict } from './loud.mjs';
import { Menu, MenuItem } from './menu.mjs';
import { mayAsk, protocol, session } from './session.mjs';
import { clipboard, dialog, nativeTheme, screen, scripted, shell } from './system.mjs';

const parts = {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
};
const electron = strict('electron', parts);

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
};

// There, as in Electron, and loud on first use.
export const autoUpdater = absent('autoUpdater');
export const BaseWindow = absent('BaseWindow');
export const contentTracing = absent('contentTracing');
export const crashReporter = absent('crashReporter');
export const desktopCapturer = absent('desktopCapturer');
export const globalShortcut = absent('globalShortcut');
export const MessageChannelMain = absent('MessageChannelMain');
export const nativeImage = absent('nativeImage');
export const net = absent('net');
export const Notification = absent('Notification');
export const powerMonitor = absent('powerMonitor');
export const powerSaveBlocker = absent('powerSaveBlocker');
export const safeStorage = absent('safeStorage');
export const systemPreferences = absent('systemPreferences');
export const Tray = absent('Tray');
export const utilityProcess = absent('utilityProcess');
export const webContents = absent('webContents');
export const WebContentsView = absent('WebContentsView');
export const webFrameMain = absent('webFrameMain');

let browser;
host.browser = () => browser;
const control = startControl({ electron, recorded: host.recorded, scripted, end });

/** A frame of a page that no window has yet may go anywhere: it is still empty. */
function decide(frame, url) {
  const window = [...windows.values()].find(({ _page }) => _page === frame.page());
  return window ? window._contents._mayNavigate(frame, url) : true;
}

// After the synchronous part of the program: a second start that quits at once never starts a browser.
setTimeout(async () => {
  if (isEnding()) return;
  try {
    mkdirSync(app.getPath('userData'), { recursive: true });
    browser = startChromium(app.getPath('userData'), { decide, mayAsk });
    const { endpoint } = await browser;
    await control.attached(endpoint);
  } catch (error) {
    process.stderr.write(`stand-in: could not start: ${error?.stack ?? error}\n`);
    process.exit(71);
  }
  setReady();
}, 0);
