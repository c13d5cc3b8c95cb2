import { join } from 'node:path';
import { Low } from 'lowdb';
import { dataFolderParts } from './data-folder.ts';
import type { FileSystem } from './file-system.ts';
import { createJsonFile } from './json-file.ts';
import type { AsOneWriter } from './one-writer.ts';
import { decodeSettings, encodeSettings } from './settings-file.ts';
import { refusable } from './store-refusal.ts';
import { defaultSettings, type Settings, type SettingsStore } from '../../scans/services/store-ports.ts';

export type SettingsStoreOptions = {
  /** Absolute path of the data folder. */
  readonly folder: string;
  readonly sha256Hex: (text: string) => string;
  readonly now: () => Date;
  /** Waited for before anything is looked at: makes the folder. */
  readonly ready?: () => Promise<unknown>;
  /** Around each change. */
  readonly alone?: AsOneWriter;
  readonly fileSystem?: FileSystem;
  readonly wait?: (ms: number) => Promise<unknown>;
};

const maxSettingsBytes = 100_000;

/**
 * `settings.json` in the data folder. Settings are worth less than answers: a damaged file is kept aside and the
 * defaults take its place. A file of another program or a newer version is left alone, and then changes are refused.
 */
export function createSettingsStore(options: SettingsStoreOptions): SettingsStore {
  const file = createJsonFile({
    path: join(options.folder, dataFolderParts.settings),
    encode: (settings) => encodeSettings(settings, options.sha256Hex),
    decode: (text, name) => decodeSettings(text, name, options.sha256Hex),
    now: options.now,
    maxBytes: maxSettingsBytes,
    earlierNotice: 'settings-earlier',
    quarantine: join(options.folder, dataFolderParts.quarantine),
    otherwise: { value: defaultSettings, notice: 'settings-damaged' },
    ...(options.fileSystem === undefined ? {} : { fileSystem: options.fileSystem }),
    ...(options.wait === undefined ? {} : { wait: options.wait }),
  });
  const low = new Low(file, defaultSettings);
  const alone: AsOneWriter = options.alone ?? ((work) => work());
  let turn: Promise<unknown> = Promise.resolve();

  /** One at a time, so that a change never starts from what another change is about to replace. */
  function inTurn<R>(work: () => Promise<R>): Promise<R> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  async function newest(): Promise<void> {
    await options.ready?.();
    if (await file.isCurrent()) return;
    low.data = defaultSettings;
    await low.read();
  }

  async function put(change: Partial<Settings>): Promise<Settings> {
    const before = low.data;
    try {
      low.data = { ...before, ...change };
      await low.write();
      return low.data;
    } catch (error) {
      low.data = before;
      throw error;
    }
  }

  return {
    read: () =>
      inTurn(async () => {
        const found = await refusable(newest);
        const notices = found.ok ? file.notices() : found.problems;
        return { settings: low.data, notices };
      }),
    change: (change) =>
      inTurn(() =>
        refusable(async () => {
          await newest();
          return alone(() => put(change));
        }),
      ),
  };
}
