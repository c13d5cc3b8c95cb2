import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { host, windows } from './host.mjs';
import { faults, notImplemented, preventable, strict, StrictEmitter } from './loud.mjs';
import { createLock } from './single-instance.mjs';

const events = [
  'will-finish-launching ready activate second-instance before-quit will-quit quit window-all-closed open-file',
  'web-contents-created browser-window-created render-process-gone child-process-gone',
].flatMap((names) => names.split(' '));

const manifest = readManifest(dirname(resolve(process.argv[1])));
let isReady = false;
let quitting = false;
let exitCode = 0;
let ending = null;

class App extends StrictEmitter {
  constructor() {
    super('app', events);
    this.name = manifest.productName ?? manifest.name;
    this.isPackaged = false;
    this.commandLine = strict('app.commandLine', {
      appendSwitch: (name, value) => void host.recorded.switches.push([name, value]),
      hasSwitch: (name) =>
        process.argv.some((given) => given === `--${name}` || given.startsWith(`--${name}=`)),
      getSwitchValue: (name) => switchValue(name) ?? '',
    });
    this._paths = {};
    this._whenReady = new Promise((done) => {
      this._setReady = () => {
        isReady = true;
        this.emit('ready', preventable(), {});
        done();
      };
    });
  }
  getName() {
    return this.name;
  }
  getVersion() {
    return manifest.version;
  }
  getAppPath() {
    return manifest.folder;
  }
  getLocale() {
    return locale();
  }
  getPreferredSystemLanguages() {
    return [locale()];
  }
  isReady() {
    return isReady;
  }
  whenReady() {
    return this._whenReady;
  }
  getPath(name) {
    const home = homedir();
    const appData = process.env.XDG_CONFIG_HOME ?? join(home, '.config');
    const known = {
      home,
      appData,
      exe: process.env.STAND_IN_EXE ?? process.execPath,
      userData: switchValue('user-data-dir') ?? join(appData, this.name),
      temp: tmpdir(),
      documents: join(home, 'Documents'),
      downloads: join(home, 'Downloads'),
      ...this._paths,
    };
    if (!Object.hasOwn(known, name)) throw notImplemented(`app.getPath('${name}')`);
    return known[name];
  }
  setPath(name, path) {
    this._paths[name] = path;
  }
  enableSandbox() {
    if (isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    host.recorded.sandboxed = true;
  }
  addRecentDocument(path) {
    host.recorded.recent.push(path);
  }
  clearRecentDocuments() {
    host.recorded.recent.length = 0;
  }
  relaunch(options) {
    // The test starts it again.
    host.recorded.relaunched.push(options ?? {});
  }
  requestSingleInstanceLock(data) {
    return lock.take(data);
  }
  hasSingleInstanceLock() {
    return lock.isHeld();
  }
  releaseSingleInstanceLock() {
    lock.release();
  }
  quit() {
    // What went wrong is remembered, and shows in how the process ends.
    quit().catch(() => end());
  }
  exit(code = 0) {
    exitCode = code;
    void end();
  }
}

const target = new App();
export const app = strict('app', target);
export const setReady = () => target._setReady();
export const isEnding = () => quitting || ending !== null;

const lock = createLock(
  () => app.getPath('userData'),
  (argv, cwd, data) =>
    void app.whenReady().then(() => app.emit('second-instance', preventable(), argv, cwd, data)),
);

async function quit() {
  if (quitting) return;
  const before = preventable();
  app.emit('before-quit', before);
  if (before.defaultPrevented) return;
  quitting = true;
  for (const window of windows.values()) {
    if (!(await window._tryClose())) {
      quitting = false;
      return;
    }
  }
  const will = preventable();
  app.emit('will-quit', will);
  if (will.defaultPrevented) quitting = false;
  else await end();
}

/** The process ends with 70 when anything was wrong with how it used Electron. */
export function end() {
  ending ??= (async () => {
    app.emit('quit', preventable(), exitCode);
    const browser = await host.browser()?.catch(() => undefined);
    await browser?.context.close().catch(() => {});
    lock.release();
    process.exit(faults.length > 0 ? 70 : exitCode);
  })();
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.quit());
process.on('exit', () => lock.release());

host.windowClosed = () => {
  if (windows.size > 0 || quitting) return;
  if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
  else app.quit();
};
host.isReady = () => isReady;
host.app = app;

function locale() {
  return process.env.STAND_IN_LOCALE ?? 'nl-BE';
}

function switchValue(name) {
  return process.argv.find((given) => given.startsWith(`--${name}=`))?.slice(name.length + 3);
}

function readManifest(start) {
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) return { folder, ...JSON.parse(readFileSync(file, 'utf8')) };
  }
  return { folder: start, name: 'electron', version: '0.0.0' };
}
