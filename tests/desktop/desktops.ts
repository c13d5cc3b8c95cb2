import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findElectron } from '../../build/find-electron.mjs';
import { prepare } from '../../build/prepare.mjs';
import type { DesktopDriver, Launch } from './driver.ts';
import { electronAt } from './electron-driver.ts';
import { standIn } from './stand-in-driver.ts';

let isSaid = false;

/** Electron itself where a runtime is found, else its stand-in; which one is always said, once. */
export async function desktopDriver(): Promise<DesktopDriver> {
  const electron = findElectron();
  if (!isSaid) process.stderr.write(`${whatIsTested(electron)}\n`);
  isSaid = true;
  return electron === null ? standIn : electronAt(electron);
}

function whatIsTested(electron: string | null): string {
  return electron === null
    ? 'NO ELECTRON RUNTIME FOUND: the window is tested on its stand-in (name one with ELECTRON_OVERRIDE_DIST_PATH)'
    : `The window is tested on Electron itself: ${electron}`;
}

/** Builds what is tested, once. */
export function prepareDesktop(): void {
  prepare({ screens: true, window: true });
}

/** Empty folders for one user; `remove` takes them away. */
export function emptyPlaces(): Launch & { readonly root: string; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'innovatiescan-window-'));
  const home = join(root, 'home');
  mkdirSync(join(home, 'Downloads'), { recursive: true });
  return {
    root,
    home,
    profile: join(root, 'profile'),
    dataFolder: join(root, 'data'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
