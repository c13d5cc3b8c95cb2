// One page: its frames as the browser reports them, its preload, and what it asks.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { originOf, toMain, toPage } from './addresses.mjs';
import { expected } from './chromium.mjs';
import { decode, encode } from './clone.mjs';
import { fault, notImplemented, onlyKnown, preventable, strict, StrictEmitter } from './loud.mjs';
import { host, windows } from './host.mjs';
import { worldScripts } from './worlds.mjs';

const events = [
  'will-navigate',
  'will-frame-navigate',
  'did-navigate',
  'did-finish-load',
  'did-fail-load',
  'dom-ready',
  'will-prevent-unload',
  'destroyed',
  'render-process-gone',
  'zoom-changed',
  // May be listened to and never fires: webviews and redirects are refused outright, and there is no Bluetooth.
  'will-attach-webview',
  'will-redirect',
  'select-bluetooth-device',
];

export class WebContents extends StrictEmitter {
  constructor(window, preferences) {
    super('webContents', events);
    this.id = window.id;
    this.session = host.session;
    this._window = window;
    this._preferences = preferences;
    this._frames = new Map();
    this._contexts = new Map();
    this._secret = `s${randomBytes(12).toString('hex')}`;
    this._openHandler = null;
    this._programmatic = new Set();
    this._zoom = 1;
  }

  async _attach() {
    const { context } = await host.browser();
    const taken = [...windows.values()].map((window) => window._page);
    const unused = context.pages().find((page) => page.url() === 'about:blank' && !taken.includes(page));
    if (!unused) expected.pages++;
    const page = unused ?? (await context.newPage());
    this._page = page;
    this._window._page = page;
    const cdp = await context.newCDPSession(page);
    this._cdp = cdp;
    this._targetId = (await cdp.send('Target.getTargetInfo')).targetInfo.targetId;
    this._followFrames(cdp);
    this._followPage(cdp, page);
    await cdp.send('Page.enable');
    await cdp.send('Runtime.enable');
    if (this._preferences.preload) await this._addPreload(this._preferences.preload);
    process.send?.({ type: 'window', id: this.id, targetId: this._targetId });
  }

  /** Who a caller is comes from the browser, never from the message. */
  _followFrames(cdp) {
    cdp.on('Page.frameNavigated', ({ frame }) => {
      const url = toMain(frame.url + (frame.urlFragment ?? ''));
      this._frames.set(frame.id, { url, parent: frame.parentId });
      if (!frame.parentId) this.emit('did-navigate', preventable(), this.getURL(), 200, 'OK');
    });
    cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const frame = this._frames.get(frameId);
      if (frame) frame.url = toMain(url);
    });
    cdp.on('Page.frameDetached', ({ frameId, reason }) => {
      if (reason === 'remove') this._frames.delete(frameId);
    });
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === this._secret) this._contexts.set(context.id, context.auxData.frameId);
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      this._contexts.delete(executionContextId),
    );
    cdp.on('Runtime.executionContextsCleared', () => this._contexts.clear());
    cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === this._secret) this._message(JSON.parse(payload), executionContextId);
    });
  }

  _followPage(cdp, page) {
    cdp.on('Page.windowOpen', (asked) => this._windowOpen(asked));
    cdp.on('Page.domContentEventFired', () => this.emit('dom-ready', preventable()));
    cdp.on('Page.loadEventFired', () => {
      this.emit('did-finish-load', preventable());
      this._window.emit('ready-to-show', preventable());
    });
    cdp.on('Inspector.targetCrashed', () =>
      this.emit('render-process-gone', preventable(), { reason: 'crashed', exitCode: 1 }),
    );
    page.on('dialog', (dialog) => {
      if (dialog.type() !== 'beforeunload') return;
      const event = preventable();
      this.emit('will-prevent-unload', event);
      this._vetoed = !event.defaultPrevented;
      (event.defaultPrevented ? dialog.accept() : dialog.dismiss()).catch(() => {});
    });
    page.on('close', () => this._window._gone());
  }

  async _addPreload(preload) {
    if (!existsSync(preload)) throw fault(`stand-in: there is no preload ${preload}`);
    const preloadSource = readFileSync(preload, 'utf8');
    if (/^\s*(import|export)\s/m.test(preloadSource)) {
      throw fault('stand-in: a preload in a sandbox must be CommonJS');
    }
    const scripts = worldScripts({
      secret: this._secret,
      preloadSource,
      preloadPath: preload,
      environment: { platform: process.platform, type: 'renderer', versions: { ...process.versions } },
    });
    await this._cdp.send('Runtime.addBinding', { name: this._secret, executionContextName: this._secret });
    await this._cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: scripts.isolated,
      worldName: this._secret,
    });
    await this._cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.main });
  }

  _frameOf(frameId) {
    const { url = 'about:blank', parent } = this._frames.get(frameId) ?? {};
    const above = parent ? this._frameOf(parent) : null;
    const frame = { url, origin: originOf(url), parent: above, top: above?.top ?? null, detached: false };
    const asSeen = strict('senderFrame', frame);
    frame.top ??= asSeen;
    return asSeen;
  }

  _message(message, contextId) {
    const kinds = {
      loud: () => void notImplemented(`${message.what} (in the preload)`),
      'preload-error': () => void fault(`stand-in: the preload threw: ${message.stack}`),
      open: () => this._windowOpen(message),
      send: () => host.ipcMain.emit(message.channel, this._event(contextId), ...decode(message.data)),
      invoke: async () => {
        const answer = await host.ipcMain._invoke(
          message.channel,
          this._event(contextId),
          decode(message.data),
        );
        await this._run(contextId, 'answer', message.id, answer);
      },
    };
    void kinds[message.kind]();
  }

  _event(contextId) {
    const senderFrame = this._frameOf(this._contexts.get(contextId));
    return { type: 'frame', sender: this._window._contentsProxy, senderFrame, processId: 1, frameId: 1 };
  }

  async _run(executionContextId, ...given) {
    try {
      await this._cdp.send('Runtime.callFunctionOn', {
        executionContextId,
        functionDeclaration: `function (...given) { globalThis['${this._secret}-receive'](...given); }`,
        arguments: given.map((value) => ({ value })),
      });
    } catch (error) {
      if (!/context|closed|detached|crash/i.test(String(error))) fault(`stand-in: not delivered: ${error}`);
    }
  }

  /** May this frame go there? */
  _mayNavigate(frame, url) {
    const isMainFrame = frame.parentFrame() === null;
    if (isMainFrame && this._programmatic.delete(url)) return true;
    const asked = preventable({ url, isSameDocument: false, isMainFrame });
    this.emit('will-frame-navigate', asked);
    if (isMainFrame && !asked.defaultPrevented) this.emit('will-navigate', asked, url);
    return !asked.defaultPrevented;
  }

  _windowOpen({ url, windowName, windowFeatures = [] }) {
    if (!this._openHandler) throw notImplemented('window.open without setWindowOpenHandler');
    const answer = this._openHandler({
      url: toMain(url),
      frameName: windowName,
      features: windowFeatures.join(','),
      disposition: windowFeatures.length > 0 ? 'new-window' : 'foreground-tab',
      referrer: { url: '', policy: 'default' },
    });
    host.recorded.windowsAsked.push({ url: toMain(url), action: answer?.action });
    if (answer?.action !== 'deny')
      throw notImplemented(`a window open handler that answers ${JSON.stringify(answer)}`);
  }

  send(channel, ...given) {
    const data = encode(given);
    const isMain = ([, frameId]) => !this._frames.get(frameId)?.parent;
    const context = [...this._contexts].find(isMain)?.[0];
    if (context !== undefined) void this._run(context, 'event', channel, data);
  }

  setWindowOpenHandler(handler) {
    this._openHandler = handler;
  }

  getURL() {
    return this._page ? toMain(this._page.url()) : '';
  }

  isDestroyed() {
    return this._window.isDestroyed();
  }

  /** Remembered, not drawn. */
  setZoomFactor(factor) {
    if (!(factor > 0)) throw new TypeError("'zoomFactor' must be a double greater than 0.0");
    this._zoom = factor;
  }

  getZoomFactor() {
    return this._zoom;
  }

  async loadURL(url, options) {
    onlyKnown('loadURL', options, []);
    await this._window._ready;
    if (/^https?:/.test(url)) throw notImplemented(`loadURL('${url}'): there is no network`);
    await host.permissions(url);
    this._programmatic.add(url);
    try {
      await this._page.goto(toPage(url), { waitUntil: 'load', timeout: 30_000 });
    } catch (error) {
      if (this._page.isClosed()) throw new Error(`ERR_FAILED (-2) loading '${url}'`, { cause: error });
      const code = /net::(ERR_[A-Z_]+)/.exec(String(error))?.[1] ?? 'ERR_FAILED';
      this.emit('did-fail-load', preventable(), -2, code, url, true);
      throw new Error(`${code} loading '${url}'`, { cause: error });
    } finally {
      this._programmatic.delete(url);
    }
  }

  reload() {
    this._programmatic.add(this.getURL());
    void this._page.reload().catch(() => {});
  }
}
