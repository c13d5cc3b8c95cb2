// Finds the runtime of Electron, and fetches it once where it is not there. It never requires `electron`, which would
// start a download of its own and throw. Plain Node.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from './prepare.mjs';

const executables = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
const packageFolder = join(checkout, 'node_modules', 'electron');
/** Holds the version that could not be fetched; delete it to try again. */
const notFetched = join(checkout, 'dist', 'electron-not-fetched.txt');
/** A network that answers nothing must not keep an app from opening. */
const patienceMs = 180_000;

/** The path of the program, or `null` where it is not there. */
export function findElectron(environment = process.env, platform = process.platform) {
  const folder = environment.ELECTRON_OVERRIDE_DIST_PATH || join(packageFolder, 'dist');
  const path = join(folder, executables[platform] ?? 'electron');
  return existsSync(path) ? path : null;
}

/** Tries it once per version, and only where nobody named a runtime of his own. `null`: not to be had. */
export function fetchElectron(environment = process.env) {
  if (environment.ELECTRON_OVERRIDE_DIST_PATH || environment.ELECTRON_SKIP_BINARY_DOWNLOAD) return null;
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  if (existsSync(notFetched) && readFileSync(notFetched, 'utf8') === version) return null;
  process.stderr.write(`Fetching the runtime of Electron ${version}…\n`);
  spawnSync(process.execPath, [join(packageFolder, 'install.js')], {
    stdio: 'ignore',
    timeout: patienceMs,
    killSignal: 'SIGKILL',
  });
  const found = findElectron(environment);
  if (found === null) {
    mkdirSync(join(checkout, 'dist'), { recursive: true });
    writeFileSync(notFetched, version);
  }
  return found;
}
