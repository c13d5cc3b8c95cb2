import { app, session } from 'electron';
import type { Event, Session, WebContents } from 'electron';
import { isOwnAddress } from './address.ts';

/** Before the app is ready: every page in its sandbox, no name ever looked up, no page anywhere but ours. */
export function closeTheProgram(): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.on('web-contents-created', (_event, contents) => closeThePage(contents));
}

function closeThePage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', stayHere);
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame) details.preventDefault();
    else stayHere(details);
  });
  contents.on('will-redirect', stayHere);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // Bluetooth asks no permission: left alone, Electron would choose the first device that it finds.
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
}

function stayHere(details: Event<{ readonly url: string }>): void {
  if (!isOwnAddress(details.url)) details.preventDefault();
}

/**
 * Once the app is ready: no permission, no device, no picture of the screen, no download, and no request that is not
 * for our own files.
 */
export function closeTheSession(): void {
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  chooseNoDevice(own);
  own.on('will-download', (event) => event.preventDefault());
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayBeAsked(url) }));
}

/** Nobody listening would leave it to Electron what is taken. */
function chooseNoDevice(own: Session): void {
  own.on('select-hid-device', (event, _found, choose) => {
    event.preventDefault();
    choose();
  });
  own.on('select-usb-device', (event, _found, choose) => {
    event.preventDefault();
    choose();
  });
  own.on('select-serial-port', (event, _found, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
}

/** `data:` is what a style sheet carries in itself; `devtools:` is there in development only. */
function mayBeAsked(url: string): boolean {
  return isOwnAddress(url) || url.startsWith('data:') || (!app.isPackaged && url.startsWith('devtools:'));
}
