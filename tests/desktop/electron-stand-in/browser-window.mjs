import { host, windows } from './host.mjs';
import { fault, notImplemented, onlyKnown, preventable, strict, StrictEmitter } from './loud.mjs';
import { WebContents } from './web-contents.mjs';

const options = [
  'name windowStatePersistence title width height minWidth minHeight x y show backgroundColor',
  'webPreferences icon autoHideMenuBar',
].flatMap((names) => names.split(' '));
const preferences = [
  'preload contextIsolation sandbox nodeIntegration nodeIntegrationInSubFrames nodeIntegrationInWorker',
  'webSecurity webviewTag navigateOnDragDrop spellcheck devTools allowRunningInsecureContent',
  'experimentalFeatures',
].flatMap((names) => names.split(' '));
/** What is not so cannot be shown here, and is never right. */
const mustBe = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
};
const events = ['close', 'closed', 'ready-to-show', 'show', 'hide', 'focus', 'blur'];
const patienceMs = 5000;
let nextId = 1;

class StandInWindow extends StrictEmitter {
  constructor(given = {}) {
    super('BrowserWindow', events);
    if (!host.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const wanted = given.webPreferences ?? {};
    onlyKnown('BrowserWindow', given, options);
    onlyKnown('webPreferences', wanted, preferences);
    for (const [key, value] of Object.entries(mustBe)) {
      if (key in wanted && wanted[key] !== value)
        throw notImplemented(`webPreferences.${key} = ${wanted[key]}`);
    }
    this.id = nextId++;
    this._options = given;
    this._title = given.title ?? host.app.getName();
    this._visible = given.show !== false;
    this._minimized = false;
    this._bounds = placeOf(given);
    windows.set(this.id, this);
    this._contents = new WebContents(this, wanted);
    this._contentsProxy = strict('webContents', this._contents);
    this._ready = this._contents._attach();
    this._ready.catch((error) => fault(`stand-in: no page for a window: ${error?.stack ?? error}`));
    this._proxy = strict('BrowserWindow', this);
    host.app.emit('web-contents-created', preventable(), this._contentsProxy);
    host.app.emit('browser-window-created', preventable(), this._proxy);
    return this._proxy;
  }

  get webContents() {
    return this._contentsProxy;
  }
  loadURL(url, given) {
    return this._contents.loadURL(url, given);
  }
  show() {
    this._visible = true;
    this.emit('show', preventable());
    this.focus();
  }
  focus() {
    host.focused = this;
    this.emit('focus', preventable());
  }
  isVisible() {
    return this._visible;
  }
  isFocused() {
    return host.focused === this;
  }
  minimize() {
    this._minimized = true;
  }
  isMinimized() {
    return this._minimized;
  }
  restore() {
    this._minimized = false;
  }
  isMaximized() {
    return false;
  }
  isFullScreen() {
    return this._full === true;
  }
  setFullScreen(full) {
    this._full = full;
  }
  getNormalBounds() {
    return { ...this._bounds };
  }
  setBounds(bounds) {
    this._bounds = { ...this._bounds, ...bounds };
  }
  isDestroyed() {
    return this._destroyed === true;
  }
  getTitle() {
    return this._title;
  }
  close() {
    void this._tryClose();
  }

  /** `true` once it is gone, `false` when the program or the page kept it. */
  async _tryClose() {
    if (this._destroyed) return true;
    const event = preventable();
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    await this._ready.catch(() => {});
    this._contents._vetoed = false;
    await this._page?.close({ runBeforeUnload: true }).catch(() => {});
    for (let waited = 0; waited < patienceMs && !this._destroyed && !this._contents._vetoed; waited += 10) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    if (!this._destroyed && !this._contents._vetoed) throw fault('stand-in: a window did not close');
    return this._destroyed === true;
  }

  _gone() {
    if (this._destroyed) return;
    this._destroyed = true;
    windows.delete(this.id);
    if (host.focused === this) host.focused = undefined;
    this._contents.emit('destroyed');
    this.emit('closed');
    host.windowClosed();
  }
}

function placeOf({ x = 40, y = 20, width = 800, height = 600 }) {
  return { x, y, width, height };
}

const statics = {
  getAllWindows: () => [...windows.values()].map((window) => window._proxy),
  getFocusedWindow: () => host.focused?._proxy ?? null,
  fromWebContents: (contents) =>
    [...windows.values()].find((window) => window._contentsProxy === contents)?._proxy ?? null,
};

export const BrowserWindow = new Proxy(StandInWindow, {
  get(target, key) {
    if (Object.hasOwn(statics, key)) return statics[key];
    if (key === 'prototype' || key === 'name' || typeof key === 'symbol') return target[key];
    throw notImplemented(`BrowserWindow.${String(key)}`);
  },
  set(_target, key) {
    throw notImplemented(`assignment to BrowserWindow.${String(key)}`);
  },
});
