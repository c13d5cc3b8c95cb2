import { basename, dirname, extname } from 'node:path';
import type { Machine, UserFiles } from '../compose.ts';
import type { OpenAddress } from '../known-addresses.ts';
import { failed } from '../saved-places.ts';
import type { Done, SavedPlaces } from '../saved-places.ts';
import type { Ask } from './channels.ts';
import type { Dialogs } from './dialogs.ts';
import type { FolderAbilities } from './folder-abilities.ts';
import { pickedKinds, shownScans } from './messages.ts';
import type { PickedKind, ReadFile, ShownScan } from './messages.ts';
import { readScanFile } from './read-scan-file.ts';
import type { RecentFiles } from './recent-files.ts';
import type { SecondPlaceAbilities } from './second-place-abilities.ts';
import { createSeveralFiles } from './several-files.ts';

export type AbilityParts = {
  readonly userFiles: UserFiles;
  readonly places: SavedPlaces;
  readonly openAddress: OpenAddress;
  readonly dialogs: () => Dialogs;
  readonly dataFolder: string;
  /** Holds the papers that are on their way to a printer. */
  readonly printFolder: string;
  /** The page is ready for messages. */
  readonly listening: () => void;
  readonly folders: FolderAbilities;
  readonly secondPlace: SecondPlaceAbilities;
  readonly log: Pick<Machine['log'], 'text'>;
  /** Puts a text where the user can paste it. */
  readonly copyText: (text: string) => Promise<void>;
  readonly recent: Pick<RecentFiles, 'add'>;
  /** Opens the window for the room of a session; unchecked. */
  readonly showWall: (session: unknown) => void;
  readonly fillScreen: () => void;
  /** Which kind of scan the page shows, for the menu. */
  readonly shows: (shown: ShownScan) => void;
};

/** More than any file that we make. */
const mostBytes = 50_000_000;

/**
 * What a page may ask of the machine, by name. A name that is not here, or an input of the wrong shape, is a defect
 * of the page and throws.
 */
export function createAbilities(parts: AbilityParts): Ask {
  const { places, openAddress, dataFolder, listening, folders, secondPlace } = parts;
  const several = createSeveralFiles(parts);
  const abilities: ReadonlyMap<unknown, (input: unknown) => Promise<unknown>> = new Map([
    ['save', (input: unknown) => save(parts, textOf(input, 'name'), bytesOf(input))],
    ['pick-save-folder', () => several.pick()],
    [
      'save-in-folder',
      (input: unknown) => several.save(valueOf(input, 'folder'), textOf(input, 'name'), bytesOf(input)),
    ],
    ['open', (input: unknown) => outside(places, 'open', input)],
    ['show', (input: unknown) => outside(places, 'show', input)],
    ['open-address', (input: unknown) => openAddress(textOf(input, 'address'))],
    ['print', (input: unknown) => print(parts, bytesOf(input))],
    ['pick', (input: unknown) => pick(parts, pickedKindOf(input))],
    ['data-folder', () => places.openPath(dataFolder)],
    ['pick-folder', () => folders.pick()],
    ['use-folder', (input: unknown) => folders.use(valueOf(input, 'place'), valueOf(input, 'copy'))],
    ['use-usual-folder', () => folders.useUsual()],
    ['second-place', () => secondPlace.state()],
    ['choose-second-place', () => secondPlace.choose()],
    ['stop-second-place', () => secondPlace.stop()],
    ['log', () => parts.log.text()],
    ['copy-log', async () => parts.copyText(await parts.log.text())],
    ['listening', async () => listening()],
    ['show-wall', async (input: unknown) => parts.showWall(valueOf(input, 'session'))],
    ['fill-screen', async () => parts.fillScreen()],
    ['showing', async (input: unknown) => parts.shows(shownScanOf(input))],
  ]);
  return async (name, input) => {
    const ability = abilities.get(name);
    if (ability === undefined) throw new Error('no such ability');
    return ability(input);
  };
}

async function save(
  { userFiles, places, dialogs, recent }: AbilityParts,
  name: string,
  bytes: Uint8Array,
): Promise<unknown> {
  const safe = userFiles.safeFileName(name);
  if (safe === null) throw new Error('not a kind of file that we make');
  const chosen = await dialogs().askPlace(safe);
  if (chosen === null) return { kind: 'cancelled' };
  const ending = extname(safe);
  // Where the dialog gave another ending, nobody was asked about the file that we then write: it must be a new one.
  const saved =
    extname(chosen).toLowerCase() === ending
      ? await userFiles.saveAt(chosen, bytes)
      : await userFiles.saveInFolder(dirname(chosen), `${basename(chosen)}${ending}`, bytes);
  if (!saved.ok) return failed(saved.problems);
  if (ending === '.iscan') await recent.add(saved.value);
  return { kind: 'saved', place: places.keep(saved.value), shown: saved.value };
}

async function outside(places: SavedPlaces, what: 'open' | 'show', input: unknown): Promise<Done> {
  const done = await places.outside(what, textOf(input, 'place'));
  if (done === null) throw new Error('unknown place');
  return done;
}

/** Brings the paper to the program of the system that shows and prints it. */
async function print({ userFiles, places, printFolder }: AbilityParts, bytes: Uint8Array): Promise<Done> {
  if (!Buffer.from(bytes.subarray(0, 5)).equals(Buffer.from('%PDF-'))) throw new Error('not a PDF');
  const saved = await userFiles.saveInFolder(printFolder, 'innovatiescan.pdf', bytes);
  return saved.ok ? places.openPath(saved.value) : failed(saved.problems);
}

/** Only scans are files of lately. */
async function pick({ dialogs, recent }: AbilityParts, kind: PickedKind): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = [];
  for (const path of await dialogs().askFiles(kind)) {
    const file = await readScanFile(path);
    if (file === null) await dialogs().sayUnreadable(basename(path));
    else {
      files.push(file);
      if (kind === 'scan') await recent.add(path);
    }
  }
  return files;
}

function pickedKindOf(input: unknown): PickedKind {
  const found = pickedKinds.find((known) => known === valueOf(input, 'kind'));
  if (found === undefined) throw new Error('no kind of file');
  return found;
}

function shownScanOf(input: unknown): ShownScan {
  const found = shownScans.find((known) => known === valueOf(input, 'scan'));
  if (found === undefined) throw new Error('no kind of scan');
  return found;
}

function textOf(input: unknown, key: string): string {
  const value = valueOf(input, key);
  if (typeof value !== 'string' || value.length > 4096) throw new Error(`${key} is no text`);
  return value;
}

function bytesOf(input: unknown): Uint8Array {
  const value = valueOf(input, 'bytes');
  if (!(value instanceof Uint8Array) || value.length > mostBytes) throw new Error('no bytes');
  return value;
}

function valueOf(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, key)
    ? Reflect.get(input, key)
    : undefined;
}
