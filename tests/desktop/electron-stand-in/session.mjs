import { originOf, schemes, toPage } from './addresses.mjs';
import { handlers } from './chromium.mjs';
import { host } from './host.mjs';
import { notImplemented, onlyKnown, strict, StrictEmitter } from './loud.mjs';

const privilegeNames =
  'standard secure supportFetchAPI corsEnabled stream codeCache allowServiceWorkers bypassCSP';
let registered = false;

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(list) {
    if (host.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    if (registered) throw new Error('protocol.registerSchemesAsPrivileged should be called only once');
    registered = true;
    for (const { scheme, privileges = {} } of list) {
      onlyKnown(`scheme '${scheme}'`, privileges, privilegeNames.split(' '));
      const { standard, secure, supportFetchAPI, bypassCSP } = privileges;
      if (!standard || !secure || !supportFetchAPI || bypassCSP) {
        throw notImplemented(`scheme '${scheme}' that is not standard, secure and with fetch`);
      }
      schemes.set(scheme, privileges);
    }
  },
  handle(scheme, handler) {
    if (!host.isReady()) throw new Error('protocol.handle can only be called after app is ready');
    if (!schemes.has(scheme)) throw notImplemented(`protocol.handle('${scheme}') of no known scheme`);
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
});

/** Electron's name → the browser's */
const permissionNames = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  media: 'camera',
  'clipboard-read': 'clipboard-read',
  midi: 'midi',
  'storage-access': 'storage-access',
};

class Session extends StrictEmitter {
  constructor() {
    // Devices and downloads never come this far: the browser has none to offer and refuses downloads.
    super('session', ['will-download', 'select-hid-device', 'select-usb-device', 'select-serial-port']);
    this.protocol = protocol;
    this.webRequest = strict('session.webRequest', {
      onBeforeRequest: (listener) => {
        this._beforeRequest = listener;
      },
    });
  }
  setPermissionRequestHandler(handler) {
    this._request = handler;
  }
  setPermissionCheckHandler(handler) {
    this._check = handler;
  }
  setDevicePermissionHandler(handler) {
    this._device = handler;
  }
  /** What it answers is not shown: a browser without a screen has nothing to capture. */
  setDisplayMediaRequestHandler(handler) {
    this._display = handler;
  }
}

const own = new Session();
host.session = strict('session', own);

export const session = strict('session module', {
  get defaultSession() {
    if (!host.isReady()) throw new Error('Session can only be received when app is ready');
    return host.session;
  },
});

/** Did the program say that nothing may be asked there? */
export function mayAsk(url) {
  let cancelled = false;
  own._beforeRequest?.({ url, method: 'GET' }, ({ cancel }) => {
    cancelled = cancel === true;
  });
  return !cancelled;
}

let permissionSession;
/** The browser does not report that a page asks, so both handlers are asked beforehand and the browser is told. */
host.permissions = async (url) => {
  const page = toPage(url);
  if (page === url) return;
  const { context } = await host.browser();
  // What is set lasts as long as this session.
  permissionSession ??= await context.browser().newBrowserCDPSession();
  for (const [permission, name] of Object.entries(permissionNames)) {
    const granted = isGranted(permission, url);
    host.recorded.permissions.push({ permission, granted });
    await permissionSession.send('Browser.setPermission', {
      permission: { name },
      setting: granted ? 'granted' : 'denied',
      origin: new URL(page).origin,
    });
  }
};

/** Without a handler Electron grants. */
function isGranted(permission, url) {
  const details = { isMainFrame: true, requestingUrl: url };
  const checked = own._check ? own._check(null, permission, `${originOf(url)}/`, details) === true : true;
  if (!own._request) return checked;
  let answer;
  own._request(
    null,
    permission,
    (yes) => {
      answer = yes;
    },
    details,
  );
  if (answer === undefined) throw notImplemented('a permission handler that answers later');
  return checked && answer === true;
}
