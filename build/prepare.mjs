// Sets up what a command needs: packages and compiled code. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const checkout = dirname(dirname(fileURLToPath(import.meta.url)));
const inCheckout = (...parts) => join(checkout, ...parts);

const compiledFrom = ['scans', 'electron', 'build/tsconfig.base.json', 'package-lock.json'];
const compiledStamp = inCheckout('dist', 'compiled-from.txt');
const builtFrom = ['scans', 'renderer', 'build/vite.renderer.config.mjs', 'package-lock.json'];
const builtStamp = inCheckout('dist', 'screens-from.txt');
const windowFrom = ['scans', 'electron', 'build/vite.electron.config.mjs', 'package-lock.json'];
const windowStamp = inCheckout('dist', 'window-from.txt');

/**
 * Installs and compiles where needed, and builds the screens and the window for who asks. Everything said goes to
 * standard error. Throws when it cannot.
 */
export function prepare({ screens = false, window = false } = {}) {
  if (isInstalled() && isCompiled() && (!screens || isBuilt()) && (!window || isWindowBuilt())) return;
  alone(() => {
    install();
    compile();
    if (screens) buildScreens();
    if (window) buildWindow();
  });
}

/** Installs exactly what the lock file says, when something of it is not there. */
export function install() {
  if (isInstalled()) return;
  process.stderr.write('Installing packages…\n');
  const npm = process.env.npm_execpath;
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  run(program, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    shell: program === 'npm' && process.platform === 'win32',
  });
}

/** Compiles `scans/` and `electron/`, when a source changed since the last time. */
export function compile() {
  if (isCompiled()) return;
  const before = fingerprint(compiledFrom);
  run(process.execPath, [inCheckout('node_modules', 'typescript', 'bin', 'tsc'), '-b', 'electron']);
  writeFileSync(compiledStamp, before);
}

/** Builds `renderer/` into `dist/renderer`, when a source changed since the last time. */
function buildScreens() {
  if (isBuilt()) return;
  const before = fingerprint(builtFrom);
  run(process.execPath, [
    inCheckout('node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    '--config',
    inCheckout('build', 'vite.renderer.config.mjs'),
    '--logLevel',
    'warn',
  ]);
  writeFileSync(builtStamp, before);
}

/** Builds the window, `electron/main.ts` and its preload, into `dist/desktop`, when a source changed since the last time. */
function buildWindow() {
  if (isWindowBuilt()) return;
  const before = fingerprint(windowFrom);
  for (const mode of ['production', 'preload']) {
    run(process.execPath, [
      inCheckout('node_modules', 'vite', 'bin', 'vite.js'),
      'build',
      '--config',
      inCheckout('build', 'vite.electron.config.mjs'),
      '--mode',
      mode,
      '--logLevel',
      'warn',
    ]);
  }
  writeFileSync(windowStamp, before);
}

/**
 * Runs a program in the checkout with its output on standard error; throws when it does not end well. What is made is
 * always what people run, also when a test is what asked for it.
 */
function run(program, parameters, options = {}) {
  const env = { ...process.env, NODE_ENV: 'production' };
  const ended = spawnSync(program, parameters, { cwd: checkout, env, stdio: ['ignore', 2, 2], ...options });
  if (ended.error) throw ended.error;
  if (ended.status !== 0) throw new Error(`${[program, ...parameters].join(' ')} failed`);
}

function isCompiled() {
  return isMade(inCheckout('dist', 'electron', 'node.js'), compiledStamp, compiledFrom);
}

function isBuilt() {
  return isMade(inCheckout('dist', 'renderer', 'index.html'), builtStamp, builtFrom);
}

function isWindowBuilt() {
  return isMade(inCheckout('dist', 'desktop', 'preload.cjs'), windowStamp, windowFrom);
}

function isMade(output, stamp, sources) {
  return existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(sources);
}

/** npm keeps its own account of what it installed; every package of the lock file must stand in it. */
function isInstalled() {
  const account = inCheckout('node_modules', '.package-lock.json');
  if (!existsSync(account)) return false;
  const wanted = JSON.parse(readFileSync(inCheckout('package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(account, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    if (present[path] === undefined) return optional === true || devOptional === true;
    return present[path].version === version && (optional === true || existsSync(inCheckout(path)));
  });
}

/** Changes with every file that goes into what is made: its name, size or time. */
function fingerprint(places) {
  const hash = createHash('sha256');
  for (const place of places) addTo(hash, place);
  return hash.digest('hex');
}

function addTo(hash, place) {
  const found = statSync(inCheckout(place));
  if (found.isDirectory()) {
    for (const name of readdirSync(inCheckout(place)).sort()) addTo(hash, `${place}/${name}`);
  } else if (/\.(ts|tsx|json|css|html|svg|mjs)$/u.test(place)) {
    hash.update(`${place} ${found.size} ${found.mtimeMs}\n`);
  }
}

/** Two commands started at once set up one after the other. A lock of a program that is gone is no lock. */
function alone(work) {
  const lock = inCheckout('dist', 'setting-up.txt');
  mkdirSync(dirname(lock), { recursive: true });
  while (!takeLock(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isHeld(lock) {
  try {
    const text = readFileSync(lock, 'utf8');
    if (text === '') return Date.now() - statSync(lock).mtimeMs < 5000;
    process.kill(Number(text), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
