import { extname, join } from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { DesktopTexts } from './desktop-texts.ts';
import type { PickedKind } from './messages.ts';

/** The dialogs of the system, in the language of the window. */
export type Dialogs = {
  /** Where a file of this name goes; `null` when the user thinks better of it. */
  readonly askPlace: (name: string) => Promise<string | null>;
  /** Files of the user's choice, as paths; several only of scans. */
  readonly askFiles: (kind: PickedKind) => Promise<readonly string[]>;
  /** A folder of the user's choice, as a path. */
  readonly askFolder: () => Promise<string | null>;
  readonly sayUnreadable: (name: string) => Promise<void>;
  /** Answers are not on disk: may the window close all the same? */
  readonly mayClose: () => boolean;
};

/** `texts` is asked anew every time: the language can change. */
export function createDialogs(window: BrowserWindow, texts: () => DesktopTexts): Dialogs {
  return {
    askPlace: async (name) => {
      const kind = extname(name).slice(1);
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: join(app.getPath('downloads'), name),
        filters: [{ name: kind.toUpperCase(), extensions: [kind] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    askFiles: async (kind) => {
      const { scanFiles, centreLists, sessionLists, logoFiles, allFiles } = texts();
      const own = {
        scan: { name: scanFiles, extensions: ['iscan', 'pdf'] },
        list: { name: centreLists, extensions: ['json'] },
        register: { name: sessionLists, extensions: ['csv', 'txt', 'json'] },
        logo: { name: logoFiles, extensions: ['png', 'svg'] },
      };
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: kind === 'scan' ? ['openFile', 'multiSelections'] : ['openFile'],
        filters: [own[kind], { name: allFiles, extensions: ['*'] }],
      });
      return canceled ? [] : filePaths;
    },
    askFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    sayUnreadable: async (name) => {
      const { unreadable, unreadableDetail } = texts();
      await dialog.showMessageBox(window, {
        type: 'warning',
        message: unreadable.replace('{name}', () => name),
        detail: unreadableDetail,
      });
    },
    mayClose: () => {
      const { notKept, notKeptDetail, stay, leave } = texts();
      const chosen = dialog.showMessageBoxSync(window, {
        type: 'warning',
        message: notKept,
        detail: notKeptDetail,
        buttons: [stay, leave],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      return chosen === 1;
    },
  };
}
