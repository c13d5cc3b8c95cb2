import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { temporaryName } from './durable-replace.ts';
import type { FileSystem, Stamp } from './file-system.ts';
import { valueAt } from './plain-data.ts';
import type { AssessmentRow, ScanFileCodec } from '../../scans/services/store-ports.ts';

export type Readable = Extract<AssessmentRow, { kind: 'readable' }>;
export type Remembered = { readonly stamp: Stamp; readonly row: Readable };

/** What the list was made from, so that the next start needs to read only the files that changed. */
export type ListMemo = {
  /** By name of the file; empty where nothing was kept, or nothing that can be trusted. */
  readonly read: () => Promise<ReadonlyMap<string, Remembered>>;
  readonly keep: (rows: ReadonlyMap<string, Remembered>) => Promise<void>;
  /** Leaves nothing of what was kept, durably. Rejects with the error of the system. */
  readonly forget: () => Promise<void>;
};

/** Fewer files are read as fast as the memo itself. */
export const fewestRemembered = 40;

const version = 1;

/**
 * A file at `path` that holds nothing of its own: without it, or with a damaged one, all files are read again. Whoever
 * erases a scan for good lets it forget too, because it holds names. Any other failure is nobody’s concern: it only
 * costs time.
 */
export function createListMemo(
  fileSystem: FileSystem,
  path: string,
  { rowOf }: Pick<ScanFileCodec, 'rowOf'>,
): ListMemo {
  return {
    read: async () => {
      try {
        return rowsIn(new TextDecoder().decode(await fileSystem.read(path)), rowOf);
      } catch {
        return new Map();
      }
    },
    keep: async (rows) => {
      const temporary = temporaryName(path);
      try {
        const entries = [...rows].map(([name, { stamp, row }]) => ({ name, stamp, row }));
        const text = JSON.stringify({ version, entries });
        const file = await fileSystem.create(temporary, 0o600);
        try {
          const bytes = new TextEncoder().encode(`${sumOf(text)}\n${text}\n`);
          for (let done = 0; done < bytes.length;) done += await file.write(bytes.subarray(done));
        } finally {
          await file.close();
        }
        await fileSystem.rename(temporary, path);
      } catch {
        await fileSystem.remove(temporary).catch(() => undefined);
      }
    },
    forget: async () => {
      const [folder, name] = [dirname(path), basename(path)];
      const kept = (await fileSystem.names(folder)).filter(
        (other) => other === name || (other.startsWith(`.${name}.`) && other.endsWith('.tmp')),
      );
      for (const other of kept) await fileSystem.remove(join(folder, other));
      if (kept.length > 0) await fileSystem.syncFolder(folder);
    },
  };
}

function rowsIn(text: string, rowOf: ScanFileCodec['rowOf']): ReadonlyMap<string, Remembered> {
  const [sum, json] = text.split('\n');
  if (json === undefined || sum !== sumOf(json)) return new Map();
  const found: unknown = JSON.parse(json);
  const entries = valueAt(found, 'entries');
  if (valueAt(found, 'version') !== version || !Array.isArray(entries)) return new Map();
  return new Map(
    entries.flatMap((entry: unknown) => {
      const name = valueAt(entry, 'name');
      const stamp = stampOf(valueAt(entry, 'stamp'));
      const row = rowOf(valueAt(entry, 'row'));
      return typeof name === 'string' && stamp !== null && row !== null ? [[name, { stamp, row }]] : [];
    }),
  );
}

function stampOf(value: unknown): Stamp | null {
  const keys = ['bytes', 'modifiedMs', 'changedMs', 'inode', 'mode'];
  const [bytes, modifiedMs, changedMs, inode, mode] = keys.map((key) => valueAt(value, key));
  return typeof bytes === 'number' &&
    typeof modifiedMs === 'number' &&
    typeof changedMs === 'number' &&
    typeof inode === 'number' &&
    typeof mode === 'number'
    ? { bytes, modifiedMs, changedMs, inode, mode }
    : null;
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
