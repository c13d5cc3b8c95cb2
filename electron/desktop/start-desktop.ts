import { app } from 'electron';
import { mkdirSync } from 'node:fs';
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
  keepProfileApart();
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

/** Ends a program without a window. */
export function endProgram(code: number): void {
  app.exit(code);
}

/** What Chromium keeps for the window never stands among the scans, also where names differ in case only. */
function keepProfileApart(): void {
  if (app.commandLine.hasSwitch('user-data-dir')) return;
  const profile = join(app.getPath('appData'), 'Innovatiescan-window');
  // Electron refuses a folder that is not there.
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  app.setPath('userData', profile);
}
