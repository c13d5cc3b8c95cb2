import { app } from 'electron';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from '../compose.ts';
import type { PageFiles } from '../page-files.ts';
import { appId } from './app-id.ts';
import { registerAppScheme } from './app-protocol.ts';
import { scanFileIn } from './arguments.ts';
import { closeTheProgram } from './closed-by-default.ts';
import { createDesk } from './desk.ts';

export type DesktopParts = {
  readonly machine: Machine;
  readonly pageFiles: () => Promise<PageFiles>;
  /** A CommonJS file of ours. */
  readonly preload: string;
  /** A defect. */
  readonly complain: (error: unknown) => void;
};

/**
 * The window. Called while the program starts, before Electron is ready. A second start hands its file to the first
 * one and ends.
 */
export function startDesktop(parts: DesktopParts): void {
  if (process.platform === 'win32') app.setAppUserModelId(appId);
  keepProfileApart(parts.machine.dataFolder);
  closeTheProgram();
  // Linux lets a page speak only on request; elsewhere nobody knows this switch. Its voices are those of the laptop.
  app.commandLine.appendSwitch('enable-speech-dispatcher');
  registerAppScheme();
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const desk = createDesk(parts);
  app.on('second-instance', (_event, argv, folder) => desk.open(scanFileIn(argv, folder)));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    desk.open(path);
  });
  app.on('activate', () => desk.open(null));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app
    .whenReady()
    .then(() => desk.start(scanFileIn(process.argv, process.env['INIT_CWD'] ?? process.cwd())))
    .catch((error: unknown) => {
      parts.complain(error);
      app.exit(2);
    });
}

/** What people start, where it is installed. */
export function programFile(): string {
  return app.getPath('exe');
}

/** Ends a program without a window. */
export function endProgram(code: number): void {
  app.exit(code);
}

/**
 * What Chromium keeps for the window never stands among the scans, also where names differ in case only. A program
 * that has its data beside it keeps that there too; where nothing can be written the window still opens, to say so.
 */
function keepProfileApart({ kind, path }: Machine['dataFolder']): void {
  if (app.commandLine.hasSwitch('user-data-dir')) return;
  const wanted =
    kind === 'portable' ? join(path, 'window') : join(app.getPath('appData'), 'Innovatiescan-window');
  const otherwise = join(app.getPath('temp'), 'Innovatiescan-window');
  app.setPath('userData', made(wanted) ?? made(otherwise) ?? otherwise);
}

/** Electron refuses a folder that is not there. `null`: it cannot be made, or not be written in. */
function made(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return null;
  }
}
