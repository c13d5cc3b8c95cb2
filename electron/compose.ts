import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { release } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { api } from '../scans/services/api.ts';
import type { Services } from '../scans/services/api.ts';
import type { Ports } from '../scans/services/ports.ts';
import { createScanFileCodec } from '../scans/services/scan-file-codec.ts';
import { isRegisterText } from '../scans/services/register-desk.ts';
import { createServices } from '../scans/services/services.ts';
import type { DataFolder } from '../scans/services/store-ports.ts';
import { createAssessmentStore } from './adapters/assessment-store.ts';
import { createContentFiles } from './adapters/content-files.ts';
import { createDataFolder, readyDataFolder } from './adapters/data-folder.ts';
import { dataPlace, usualDataFolder } from './adapters/data-folder-place.ts';
import type { DataPlace } from './adapters/data-folder-place.ts';
import { downloadsFolder } from './adapters/downloads-folder.ts';
import { createFolderChoice } from './adapters/folder-choice.ts';
import type { FolderChoice } from './adapters/folder-choice.ts';
import { createFileSaver } from './adapters/file-saver.ts';
import type { FileSaver } from './adapters/file-saver.ts';
import { createLog } from './adapters/log-file.ts';
import type { Log } from './adapters/log-file.ts';
import { readLogo } from './adapters/logo/read-logo.ts';
import { asOneWriter, whereHeld } from './adapters/one-writer.ts';
import { openOutside } from './adapters/open-outside.ts';
import { scanInPdf } from './adapters/pdf/scan-in-pdf.ts';
import { readProgram, rootAbove } from './adapters/program.ts';
import { replaceFile } from './adapters/replace-file.ts';
import { safeFileName } from './adapters/safe-file-name.ts';
import { createOwnEntriesStore } from './adapters/own-entries-store.ts';
import { createSealer } from './adapters/sealer.ts';
import { createFileSystem } from './adapters/file-system.ts';
import { createSecondPlace } from './adapters/second-place.ts';
import type { SecondPlace } from './adapters/second-place.ts';
import { createKioskEnd } from './adapters/kiosk-end.ts';
import { createSessionsStore } from './adapters/sessions-store.ts';
import { createSettingsStore } from './adapters/settings-store.ts';
import { createWriterLock } from './adapters/writer-lock.ts';
import type { WriterLock } from './adapters/writer-lock.ts';
import { parseYaml } from './adapters/yaml-parser.ts';
import { dayOf } from './day.ts';

/** Everything that a host gets to work with. */
export type Machine = {
  readonly services: Services;
  /** Holds everything that is kept; `path` is absolute. */
  readonly dataFolder: DataFolder & { readonly path: string };
  /** Lets another program write in the data folder, at once; for the end of a program. */
  readonly release: () => void;
  readonly replaceFile: typeof replaceFile;
  /** For what a user saves, opens or shows. */
  readonly userFiles: UserFiles;
  /** To keep everything elsewhere from the next start on. */
  readonly folderChoice: FolderChoice;
  /** Where copies go once more. */
  readonly secondPlace: SecondPlace;
  /** What went wrong, without a word of the user. */
  readonly log: Log;
};

export type UserFiles = FileSaver & {
  readonly safeFileName: typeof safeFileName;
  readonly downloadsFolder: () => Promise<string>;
  readonly openOutside: (...asked: Parameters<typeof openOutside>) => Promise<boolean>;
};

/**
 * Absolute paths. Without `contentFolder`: the content that comes with the program. Without `dataFolder`: what
 * `dataPlace` says; nothing is made or read there before a call needs it. `executable`: the program that people start,
 * where it can have its data beside it.
 * `ownEntries`: `always`, or only where the folder was named, so that files of answers give the same on every machine.
 * `writer`: `none` is for whoever knows that nobody else writes in the data folder at that moment; else the first write
 * takes the lock of that folder, and holds it until `release`. `now`, `newId` and `parseYaml` can be given by a test.
 */
export type Places = {
  readonly contentFolder?: string;
  readonly dataFolder?: string;
  readonly executable?: string;
  readonly ownEntries?: 'always' | 'where-named';
  readonly writer?: 'lock' | 'none';
  readonly now?: () => Date;
  readonly newId?: () => string;
  readonly parseYaml?: Ports['parseYaml'];
};

export type Compose = (places: Places) => Machine;

/** Puts the machine together: the only place that knows both the product and its adapters. */
export const compose: Compose = (places) => {
  const place = placeOf(places);
  const { path, kind } = place;
  const now = places.now ?? (() => new Date());
  const writer = places.writer === 'none' ? null : createWriterLock({ folder: path, now, wait: pause });
  const dataFolder = {
    ...createDataFolder(path, undefined, undefined, kind, asOneWriter(writer, path)),
    path,
  };
  const codec = createScanFileCodec(sha256Hex);
  const secondPlace = createSecondPlace({
    fileSystem: createFileSystem(),
    codec,
    folder: path,
    now,
    wait: pause,
    whereHeld: (work) => whereHeld(writer, work),
    isRegister: (text) => isRegisterText(text, sha256Hex),
  });
  return {
    services: createServices({
      content: createContentFiles(places.contentFolder ?? shippedContent()),
      parseYaml: places.parseYaml ?? parseYaml,
      renderer: {
        render: async (model, date, attachment) => {
          const { createPdfReport } = await import('./adapters/pdf-report.ts');
          return createPdfReport().render(model, date, attachment);
        },
      },
      tables: {
        write: async (file, date) => {
          const { writeTables } = await import('./adapters/tables/table-writer.ts');
          return writeTables(file, date);
        },
      },
      readCsv: async (text) => {
        const { readCsv } = await import('./adapters/tables/read-csv.ts');
        return readCsv(text);
      },
      dataFolder,
      ...storesIn(place, places, { writer, codec, secondPlace }),
    }),
    dataFolder,
    release: () => writer?.release(),
    folderChoice: createFolderChoice(path, usualDataFolder()),
    secondPlace,
    replaceFile,
    log: createLog({
      folder: path,
      root: programRoot,
      now,
      head: logHead,
      isCall: (name) => Object.hasOwn(api, name),
    }),
    userFiles: { ...createFileSaver(), safeFileName, downloadsFolder: () => downloadsFolder(), openOutside },
  };
};

type Shared = {
  readonly writer: WriterLock | null;
  readonly codec: ReturnType<typeof createScanFileCodec>;
  readonly secondPlace: SecondPlace;
};

/** What is kept, when, and under which name. */
function storesIn(
  place: DataPlace,
  { now = () => new Date(), newId = randomUUID, ...places }: Places,
  { writer, codec, secondPlace }: Shared,
): Omit<Ports, 'content' | 'parseYaml' | 'renderer' | 'tables' | 'readCsv' | 'dataFolder'> {
  const { path: folder, kind } = place;
  let made: Promise<void> | null = null;
  // A disk that a folder was chosen on can be pulled out at any time.
  const ready = (): Promise<void> =>
    kind === 'chosen' ? readyDataFolder(place) : (made ??= readyDataFolder(place));
  const withOwnEntries = places.ownEntries !== 'where-named' || isNamed(places);
  const alone = asOneWriter(writer, folder);
  return {
    assessments: createAssessmentStore({ folder, codec, now, ready, writer, secondPlace }),
    settings: createSettingsStore({ folder, sha256Hex, now, ready, alone }),
    ownEntries: withOwnEntries ? createOwnEntriesStore({ folder, now, ready, alone }) : null,
    sessions: createSessionsStore({ folder, now, ready, alone, secondPlace }),
    asksKioskEnd: createKioskEnd(folder),
    now: () => now().toISOString(),
    today: () => dayOf(now()),
    dayOf: (moment) => dayOf(new Date(moment)),
    newId,
    sha256Hex,
    scanInPdf,
    readLogo,
    sealer: createSealer(),
    decodeUtf8,
    program: () => readProgram(here),
  };
}

const here = dirname(fileURLToPath(import.meta.url));
const programRoot = rootAbove(here);

async function logHead(): Promise<readonly string[]> {
  const { version, runtime } = await readProgram(here);
  return [`Innovatiescan ${version}`, `${process.platform} ${process.arch} ${release()}`, ...runtime];
}

function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isNamed({ dataFolder }: Places): boolean {
  return dataFolder !== undefined || (process.env['SCAN_DATA'] ?? '') !== '';
}

function placeOf({ dataFolder, executable }: Places): DataPlace {
  if (dataFolder !== undefined) return { kind: 'named', path: dataFolder };
  return dataPlace({ executable: executable ?? null });
}

/** `scans/content` stands beside `electron/` in the sources, and beside `dist/` where the program is compiled. */
function shippedContent(): string {
  const places = ['../scans/content', '../../scans/content'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  return places.find((place) => existsSync(place)) ?? places.join(' or ');
}
