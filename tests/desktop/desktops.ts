import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from '../../build/prepare.mjs';
import type { Desktop, DesktopDriver, Launch } from './driver.ts';
import { standIn } from './stand-in-driver.ts';

/** What the built window runs in here. */
export async function desktopDriver(): Promise<DesktopDriver> {
  return standIn;
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

export type { Desktop };
