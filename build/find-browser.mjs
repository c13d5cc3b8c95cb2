// Finds a browser of the Chromium family on this machine, for `npm start` and for the tests. Plain Node.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

const names = [
  ['Chromium', ['chromium', 'chromium-browser']],
  ['Google Chrome', ['google-chrome', 'google-chrome-stable', 'chrome']],
  ['Microsoft Edge', ['microsoft-edge', 'microsoft-edge-stable']],
  ['Brave', ['brave-browser', 'brave']],
  ['Vivaldi', ['vivaldi', 'vivaldi-stable']],
];

const macApplications = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser', 'Vivaldi'];

const windowsPrograms = [
  ['Chromium', 'Chromium\\Application\\chrome.exe'],
  ['Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ['Brave', 'BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
  ['Vivaldi', 'Vivaldi\\Application\\vivaldi.exe'],
];

/**
 * → `{ name, path }`, or `null` where there is none. `SCAN_BROWSER` (a path or a command) comes before all others;
 * it throws one sentence when that one is not there.
 */
export function findBrowser(machine = thisMachine()) {
  const asked = machine.environment.SCAN_BROWSER ?? '';
  if (asked !== '') {
    const path = isAbsolute(asked) ? asked : (onPath(asked, machine) ?? resolve(asked));
    if (!machine.exists(path)) throw new Error(`SCAN_BROWSER names ${asked}, which is not there.`);
    return { name: asked, path };
  }
  const places = { darwin: onMac, win32: onWindows }[machine.platform] ?? onLinux;
  return places(machine).find(({ path }) => machine.exists(path)) ?? playwrightsOwn(machine);
}

/**
 * The same for tests: where there is none it installs one, Debian's package where it may, else Playwright's own.
 * Throws one sentence when that does not work either.
 */
export function findOrInstallBrowser(machine = thisMachine()) {
  const found = findBrowser(machine);
  if (found !== null) return found;
  for (const install of [installDebianPackage, installPlaywrights]) {
    install(machine);
    const installed = findBrowser(machine);
    if (installed !== null) return installed;
  }
  throw new Error(noBrowser);
}

export const noBrowser =
  'No browser found: install Chromium, Google Chrome, Microsoft Edge or Brave, or name one in SCAN_BROWSER.';

/** What the search looks at; a test brings its own. */
export function thisMachine() {
  return {
    platform: process.platform,
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    exists: isProgram,
    run: (program, parameters) => spawnSync(program, parameters, { stdio: ['ignore', 2, 2] }).status === 0,
    playwrightPath,
  };
}

function onLinux(machine) {
  const inPath = names.flatMap(([name, commands]) =>
    commands.flatMap((command) => {
      const path = onPath(command, machine);
      return path === null ? [] : [{ name, path }];
    }),
  );
  return [...inPath, { name: 'Chromium', path: '/snap/bin/chromium' }];
}

function onMac({ environment }) {
  const folders = ['/Applications', join(environment.HOME ?? '/', 'Applications')];
  return macApplications.flatMap((name) =>
    folders.map((folder) => ({ name, path: join(folder, `${name}.app`, 'Contents', 'MacOS', name) })),
  );
}

function onWindows({ environment }) {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => environment[name] ?? '')
    .filter((folder) => folder !== '');
  return windowsPrograms.flatMap(([name, program]) =>
    folders.map((folder) => ({ name, path: `${folder}\\${program}` })),
  );
}

function onPath(command, { environment, exists }) {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, command)).find((path) => exists(path)) ?? null;
}

function playwrightsOwn(machine) {
  const path = machine.playwrightPath();
  return path !== null && machine.exists(path) ? { name: 'the Chromium of Playwright', path } : null;
}

/** Where Playwright would keep its own; `null` while it is not installed itself. */
function playwrightPath() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath() || null;
  } catch {
    return null;
  }
}

function installDebianPackage({ platform, isRoot, environment, exists, run }) {
  const apt = onPath('apt-get', { environment, exists });
  if (platform !== 'linux' || !isRoot || apt === null) return;
  process.stderr.write('No browser found: installing the package chromium…\n');
  const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
  if (!run(apt, install) && run(apt, ['update'])) run(apt, install);
}

function installPlaywrights({ run }) {
  process.stderr.write('No browser found: fetching the one of Playwright…\n');
  const packageFile = createRequire(import.meta.url).resolve('playwright-core/package.json');
  run(process.execPath, [join(packageFile, '..', 'cli.js'), 'install', 'chromium']);
}

function isProgram(path) {
  try {
    accessSync(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}
