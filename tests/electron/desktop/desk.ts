import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Places } from '../../../electron/compose.ts';
import type { DesktopParts } from '../../../electron/desktop/start-desktop.ts';
import { temporaryFolder } from '../adapters/temporary-folder.ts';
import { createRecordedElectron } from './recorded-electron.ts';
import type { Recorded } from './recorded-electron.ts';

export type Desk = Recorded & {
  readonly folder: string;
  readonly complaints: unknown[];
  readonly window: () => Recorded['windows'][number];
  /** A call as the page in the main frame of the window makes it. */
  readonly ask: (channel: string, name: unknown, input?: unknown) => Promise<unknown>;
  /** A call from elsewhere. */
  readonly askFrom: (from: object, channel: string, name: unknown, input?: unknown) => Promise<unknown>;
};

export type Beginning = {
  readonly hasLock?: boolean;
  /** Where the system keeps what belongs to programs; none: the profile of Chromium is named in the command. */
  readonly programs?: (folder: string) => string;
  /** What happens between the start of the program and that of Electron. */
  readonly before?: (recorded: Recorded) => void;
  readonly argv?: readonly string[];
  /** Of the machine; none: a data folder that was named. */
  readonly places?: (folder: string) => Places;
};

/** The real desktop host on folders of its own, over a recorded Electron. */
export async function startDesk(beginning: Beginning = {}): Promise<Desk> {
  const folder = temporaryFolder();
  const recorded = createRecordedElectron();
  for (const name of ['userData', 'downloads']) recorded.paths[name] = join(folder, name);
  // Electron makes this one.
  mkdirSync(join(folder, 'userData'));
  if (beginning.programs !== undefined) {
    recorded.switches.clear();
    recorded.paths['appData'] = beginning.programs(folder);
    recorded.paths['temp'] = join(folder, 'temp');
  }
  if (beginning.hasLock === false) recorded.refuseLock();
  const complaints: unknown[] = [];

  vi.resetModules();
  vi.doMock('electron', () => recorded.electron);
  const { startDesktop } = await import('../../../electron/desktop/start-desktop.ts');
  const { compose } = await import('../../../electron/compose.ts');
  const { listPageFiles } = await import('../../../electron/page-files.ts');
  const screens = writeScreens(folder);
  const parts: DesktopParts = {
    machine: compose(beginning.places?.(folder) ?? { dataFolder: join(folder, 'data') }),
    pageFiles: () => listPageFiles(screens),
    preload: '/program/preload.cjs',
    complain: (error) => complaints.push(error),
  };
  const argv = process.argv;
  process.argv = ['electron', ...(beginning.argv ?? [])];
  startDesktop(parts);
  beginning.before?.(recorded);
  await recorded.start();
  const desk = { ...recorded, folder, complaints, ...asking(recorded) };
  if (beginning.hasLock !== false) {
    await eventually(() => {
      if (complaints.length > 0) throw complaints[0];
      if (recorded.windows.length === 0 || recorded.menus.length < 2) throw new Error('not started');
    });
  }
  process.argv = argv;
  return desk;
}

/** Tries until it does not throw, with patience for a busy machine. */
export function eventually<T>(attempt: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(attempt, { timeout: 20_000, interval: 20 });
}

function asking({ windows, channels }: Recorded): Pick<Desk, 'window' | 'ask' | 'askFrom'> {
  const window = (): Recorded['windows'][number] => {
    const found = windows.at(-1);
    if (found === undefined) throw new Error('no window');
    return found;
  };
  const askFrom: Desk['askFrom'] = async (from, channel, ...given) => {
    const handler = channels.get(channel);
    if (handler === undefined) throw new Error(`no channel ${channel}`);
    return handler(from, ...given);
  };
  return {
    window,
    askFrom,
    ask: (...given) => askFrom({ sender: window().webContents, senderFrame: ownFrame }, ...given),
  };
}

export const ownFrame = { parent: null, origin: 'app://scan', url: 'app://scan/#/start' };

function writeScreens(folder: string): string {
  const screens = join(folder, 'screens');
  mkdirSync(join(screens, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(screens, 'secret.key'), 'secret');
  writeFileSync(join(screens, 'index.html'), '<!doctype html><title>Innovatiescan</title>');
  writeFileSync(join(screens, 'assets', 'index-1.js'), 'export {};');
  return screens;
}
