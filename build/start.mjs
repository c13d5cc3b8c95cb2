// `npm start`: installs and builds what is newer, then opens the app; `npm start -- --data DIR` on another folder.
// In Electron where its runtime is here or can be fetched, else through the web host in a browser.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { browserFlags } from './browser-flags.mjs';
import { findBrowser, noBrowser } from './find-browser.mjs';
import { fetchElectron, findElectron } from './find-electron.mjs';
import { checkout, prepare } from './prepare.mjs';

const parameters = process.argv.slice(2);
const dataFolder = namedDataFolder();

try {
  prepare({ screens: true });
  process.exitCode = await start();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function start() {
  const electron = hasDisplay() ? (findElectron() ?? fetchElectron()) : null;
  return electron === null ? startInBrowser() : startInElectron(electron);
}

function startInElectron(electron) {
  prepare({ window: true });
  say(`Innovatiescan opens in Electron, because its runtime is here: ${electron}`);
  // Electron refuses to start for root with its sandbox.
  const flags = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { ELECTRON_RUN_AS_NODE: _plainNode, ...environment } = process.env;
  const child = spawn(electron, [...flags, join(checkout, 'dist', 'desktop', 'main.js')], {
    stdio: 'inherit',
    env: { ...environment, ...(dataFolder === '' ? {} : { SCAN_DATA: dataFolder }) },
  });
  endWithUs(child);
  return ended(child);
}

async function startInBrowser() {
  const browser = findBrowser();
  const profile = profileFolder();
  const running = await runningAddress(profile);
  if (running !== null && browser !== null && hasDisplay()) {
    say(`Innovatiescan is open already: here is another window, in ${browser.name}.`);
    return ended(openWindow(browser, running, profile));
  }
  const host = spawn(
    process.execPath,
    [join(checkout, 'dist', 'electron', 'node.js'), 'serve', ...parameters],
    {
      // Over the fourth it hears that we are gone, however we went.
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  endWithUs(host);
  const address = await firstLine(host);
  if (address === '') return ended(host);
  remember(profile, address);
  if (hasDisplay() && browser !== null) {
    say(`Innovatiescan opens in ${browser.name}, because the runtime of Electron is not here: ${address}`);
    const browserWindow = openWindow(browser, address, profile);
    endWithUs(browserWindow);
    await ended(browserWindow);
    host.kill('SIGTERM');
  } else {
    const why = hasDisplay() ? noBrowser : 'There is no display here.';
    say(`${why} Open this address in a browser on this machine: ${address}`);
  }
  const code = await ended(host);
  forget(profile);
  return code;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function openWindow(browser, address, profile) {
  const flags = browserFlags({ address, profile: join(profile, 'browser') });
  return spawn(browser.path, flags, { stdio: 'ignore' });
}

function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((name) => (name ?? '') !== '');
}

/** What the host prints first; '' when it ended before it had anything to say. */
function firstLine(child) {
  return new Promise((resolveLine, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
      if (said.includes('\n')) resolveLine(said.slice(0, said.indexOf('\n')));
    });
    child.once('error', reject);
    child.stdout.once('close', () => resolveLine(''));
  });
}

function ended(child) {
  return new Promise((resolveCode, reject) => {
    child.once('error', reject);
    if (child.exitCode !== null) resolveCode(child.exitCode);
    else child.once('close', (code) => resolveCode(code ?? 0));
  });
}

/** Who ends us ends what we started; then it ends in order, and so do we. */
function endWithUs(child) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
}

/** What `--data` names, else `SCAN_DATA`; '' where neither does. It starts where the command was typed. */
function namedDataFolder() {
  const at = parameters.findIndex((one) => one === '--data' || one.startsWith('--data='));
  const option = parameters[at]?.startsWith('--data=')
    ? parameters[at].slice('--data='.length)
    : parameters[at + 1];
  const named = (at === -1 ? process.env.SCAN_DATA : option) ?? '';
  return named === '' ? '' : resolve(process.env.INIT_CWD ?? process.cwd(), named);
}

/** For the browser's own files, and to know whether the app is open: one per data folder, so per set of scans. */
function profileFolder() {
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  const profile = join(cacheFolder(), 'innovatiescan', name);
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  return profile;
}

function cacheFolder() {
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? homedir();
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
}

/** The address of an app that is open on these scans, and answers; else `null`. */
async function runningAddress(profile) {
  try {
    const address = readFileSync(join(profile, 'address.txt'), 'utf8');
    const reply = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(2000) });
    return reply.ok ? address : null;
  } catch {
    return null;
  }
}

/** For this user alone: the address opens the scans. */
function remember(profile, address) {
  forget(profile);
  writeFileSync(join(profile, 'address.txt'), address, { mode: 0o600 });
}

function forget(profile) {
  rmSync(join(profile, 'address.txt'), { force: true });
}
