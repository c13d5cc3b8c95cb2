import { dataFolderParts } from './data-folder.ts';
import { createTextFileStore, type TextFileOptions } from './text-file-store.ts';
import type { OwnEntriesStore } from '../../scans/services/store-ports.ts';

/** `own-entries.json` in the data folder. */
export function createOwnEntriesStore(options: TextFileOptions): OwnEntriesStore {
  return createTextFileStore(kind, options).store;
}

const maxBytes = 1_000_000;
const kind = {
  name: dataFolderParts.ownEntries,
  maxBytes,
  tooLarge: { code: 'own-too-large', most: String(maxBytes / 1000) },
  changedElsewhere: 'own-changed-elsewhere',
};
