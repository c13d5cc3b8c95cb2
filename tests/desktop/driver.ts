import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type * as Electron from 'electron';
// `window.scanHost`, for work that is sent to a page.
import type {} from '../../renderer/host/ipc-client.ts';

export type ElectronModule = typeof Electron;

/** What a user answers in a dialog of the system, said beforehand. `'default'`: takes the place that is proposed. */
export type Answers = {
  readonly showSaveDialog: 'default' | { readonly canceled: boolean; readonly filePath: string };
  readonly showOpenDialog: { readonly canceled: boolean; readonly filePaths: readonly string[] };
  readonly showMessageBox: { readonly response: number };
  readonly showMessageBoxSync: number;
};

/** What the program asked of the system. */
export type Recorded = {
  readonly dialogs: readonly { readonly kind: keyof Answers; readonly options: Record<string, unknown> }[];
  readonly opened: readonly string[];
  readonly shown: readonly string[];
  readonly external: readonly string[];
  /** What was put on the clipboard. */
  readonly copied: readonly string[];
};

export type Exit = { readonly code: number | null; readonly stderr: string };

/** One running window, the same for Electron itself and for its stand-in. */
export type Desktop = {
  readonly page: Page;
  /** In the main process; `work` is sent as text and knows only its arguments. */
  readonly evaluate: <R, A>(work: (electron: ElectronModule, arg: A) => R | Promise<R>, arg: A) => Promise<R>;
  readonly answer: <D extends keyof Answers>(dialog: D, answer: Answers[D]) => Promise<void>;
  readonly recorded: () => Promise<Recorded>;
  readonly exited: Promise<Exit>;
  /** As when the power fails. */
  readonly kill: () => Promise<void>;
  /** As a user quits; rejects when something was wrong with how Electron was used. */
  readonly close: () => Promise<void>;
};

export type Launch = {
  /** Of the window itself: Chromium's profile and the lock. */
  readonly profile: string;
  readonly dataFolder: string;
  readonly home: string;
  readonly args?: readonly string[];
  readonly locale?: string;
  /** Another main than the built one, for tests of the tests. */
  readonly main?: string;
};

export type DesktopDriver = {
  readonly runtime: 'electron' | 'stand-in';
  readonly launch: (launch: Launch) => Promise<Desktop>;
  /** A start that ends by itself: a second one, or a command. */
  readonly run: (launch: Launch) => Promise<Exit & { readonly stdout: string }>;
};

/** The window as it is built; a weakened one for a test of the tests. */
export const builtMain =
  process.env['DESKTOP_MAIN'] ?? fileURLToPath(new URL('../../dist/desktop/main.js', import.meta.url));

export function environmentOf({ dataFolder, home, locale = 'nl-BE' }: Launch): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HOME: home,
    USERPROFILE: home,
    XDG_DOWNLOAD_DIR: '',
    SCAN_DATA: dataFolder,
    STAND_IN_LOCALE: locale,
    INIT_CWD: home,
  };
}
