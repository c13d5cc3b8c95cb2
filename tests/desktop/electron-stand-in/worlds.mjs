// What runs in a page before any script of its own: the preload in a world apart, and the receiving end of
// contextBridge in the world of the page.
import { bridgeEnd } from './bridge-end.mjs';
import { cloneCodec } from './clone.mjs';

function mainWorld(makeEnd, secret) {
  if (window !== window.top) return;
  const freeze = (value, seen = new Set()) => {
    const isPlain = value === null || (typeof value !== 'object' && typeof value !== 'function');
    if (isPlain || ArrayBuffer.isView(value) || seen.has(value)) return value;
    seen.add(value);
    for (const key of Object.keys(value)) freeze(value[key], seen);
    return Object.freeze(value);
  };
  const node = document.createElement('i');
  const end = makeEnd(node, `${secret}-main`, `${secret}-isolated`);
  end.handlers.expose = ({ key, value }) =>
    Object.defineProperty(window, key, {
      value: freeze(end.unpack(value)),
      enumerable: true,
      writable: false,
      configurable: false,
    });
  end.handlers.probe = ({ key }) => end.post({ kind: 'probed', has: key in window });
  // A window that is refused gives null, as in Electron. Links that open one are seen from outside.
  Object.defineProperty(window, 'open', {
    configurable: true,
    enumerable: true,
    writable: true,
    value: function open(url = '', name = '', features = '') {
      end.post({
        kind: 'open',
        url: url === '' ? 'about:blank' : new URL(url, document.baseURI).href,
        windowName: String(name),
        windowFeatures: String(features).split(',').filter(Boolean),
      });
      return null;
    },
  });
  window.dispatchEvent(new MouseEvent(secret, { relatedTarget: node }));
}

function isolatedWorld(makeEnd, makeCodec, secret, environment, preload) {
  // Frames in a page get no preload, as without nodeIntegrationInSubFrames.
  if (window !== window.top) return;
  const { encode, decode } = makeCodec();
  const native = globalThis[secret];
  delete globalThis[secret];
  const send = (message) => native(JSON.stringify(message));
  const loud = (what) => {
    send({ kind: 'loud', what });
    throw new Error(`stand-in: not implemented: ${what}`);
  };
  const strict = (name, target) =>
    new Proxy(target, {
      get(object, key, self) {
        if (key in object || typeof key === 'symbol') return Reflect.get(object, key, self);
        return key === 'then' || key === 'toJSON' ? undefined : loud(`${name}.${key}`);
      },
    });

  function contextBridgeOver(end) {
    let taken = false;
    end.handlers.probed = ({ has }) => {
      taken = has;
    };
    return strict('contextBridge', {
      exposeInMainWorld(key, api) {
        end.post({ kind: 'probe', key });
        if (taken) throw new Error('Cannot bind an API on top of an existing property on the window object');
        end.post({ kind: 'expose', key, value: end.pack(api) });
      },
    });
  }

  function makeIpcRenderer() {
    let calls = 0;
    const waiting = new Map();
    const listeners = new Map();
    const listenersOf = (channel) => listeners.get(channel) ?? [];
    const ipcRenderer = strict('ipcRenderer', {
      async invoke(channel, ...given) {
        const data = encode(given);
        const id = ++calls;
        const answer = await new Promise((resolve) => {
          waiting.set(id, resolve);
          send({ kind: 'invoke', id, channel, data });
        });
        if ('error' in answer) throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
        return decode(answer.result);
      },
      send: (channel, ...given) => send({ kind: 'send', channel, data: encode(given) }),
      on(channel, listener) {
        listeners.set(channel, [...listenersOf(channel), listener]);
        return ipcRenderer;
      },
      removeListener(channel, listener) {
        listeners.set(
          channel,
          listenersOf(channel).filter((other) => other !== listener),
        );
        return ipcRenderer;
      },
    });
    const receive = {
      answer(id, answer) {
        waiting.get(id)(answer);
        waiting.delete(id);
      },
      event(channel, data) {
        const given = decode(data);
        for (const listener of listenersOf(channel)) {
          try {
            listener({ sender: ipcRenderer, ports: [] }, ...given);
          } catch (error) {
            reportError(error);
          }
        }
      },
    };
    Object.defineProperty(globalThis, `${secret}-receive`, {
      value: (kind, first, second) => receive[kind](first, second),
    });
    return ipcRenderer;
  }

  function run(electron) {
    const require = (id) => {
      if (/^electron(\/(renderer|common))?$/.test(id)) return electron;
      if (/^(node:)?(events|timers|url)$/.test(id)) return loud(`require('${id}') in a preload`);
      throw new Error(`module not found: ${id}`);
    };
    const process = strict('process (preload)', { ...environment, sandboxed: true, contextIsolated: true });
    const module = { exports: {} };
    try {
      preload(require, module, module.exports, process);
    } catch (error) {
      send({ kind: 'preload-error', stack: String(error?.stack) });
      throw error;
    }
  }

  window.addEventListener(
    secret,
    (hello) => {
      const end = makeEnd(hello.relatedTarget, `${secret}-isolated`, `${secret}-main`);
      end.handlers.open = send;
      const contextBridge = contextBridgeOver(end);
      const ipcRenderer = makeIpcRenderer();
      run(strict('electron (preload)', { contextBridge, ipcRenderer }));
    },
    { once: true },
  );
}

/** The source texts for both worlds. `secret` names what they share; the page cannot guess it. */
export function worldScripts({ secret, preloadSource, preloadPath, environment }) {
  const shared = [JSON.stringify(secret), JSON.stringify(environment)].join(', ');
  const preload = `function (require, module, exports, process) {\n${preloadSource}\n}`;
  return {
    isolated: `(${isolatedWorld})(${bridgeEnd}, ${cloneCodec}, ${shared}, ${preload})\n//# sourceURL=${preloadPath}`,
    main: `(${mainWorld})(${bridgeEnd}, ${JSON.stringify(secret)})`,
  };
}
