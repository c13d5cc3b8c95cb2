import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { DataFolderKind } from '../../scans/services/store-ports.ts';

/** Where everything is kept, and why there. */
export type DataPlace = { readonly kind: DataFolderKind; readonly path: string };

/** What a place depends on; each can be said by a test. */
export type PlaceFacts = {
  /** The program that people start, where it is installed; `null` for a command of Node. */
  readonly executable: string | null;
  readonly home?: string;
  readonly environment?: NodeJS.ProcessEnv;
  readonly platform?: NodeJS.Platform;
};

/** Beside the program, these ask for data beside the program too. */
const portableMarkers = ['portable.txt', 'innovatiescan.portable'];
const portableFolder = 'innovatiescan-data';
/** The installer of Windows puts it there; it empties its whole folder, and so does the next version. */
const uninstaller = 'Uninstall Innovatiescan.exe';

/**
 * The folder that `SCAN_DATA` names, else one beside the program where a marker asks for that, else the one that was
 * chosen in the settings, else the usual one. Only looks: nothing is made.
 */
export function dataPlace({
  executable,
  home = homedir(),
  environment = process.env,
  platform = process.platform,
}: PlaceFacts): DataPlace {
  const named = environment['SCAN_DATA'] ?? '';
  // A relative name starts where the command was typed; npm changes folder before a program starts.
  if (named !== '') {
    return { kind: 'named', path: resolve(environment['INIT_CWD'] ?? process.cwd(), named) };
  }
  const beside =
    executable === null ? null : portablePlace(folderOfProgram(executable, environment, platform));
  if (beside !== null) return { kind: 'portable', path: beside };
  const usual = usualDataFolder(home, environment, platform);
  const chosen = readChosen(chosenFile(usual));
  return chosen === null ? { kind: 'usual', path: usual } : { kind: 'chosen', path: chosen };
}

/**
 * Where a program keeps what it holds for one user on this system, outside the folders that are synchronised. The
 * same for every host, so that a scan made in one is there in the other.
 */
export function usualDataFolder(
  home: string = homedir(),
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  switch (platform) {
    case 'win32':
      return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Innovatiescan');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Innovatiescan');
    default: {
      const given = environment['XDG_DATA_HOME'] ?? '';
      // A relative one must be ignored, says the XDG rule.
      return join(given.startsWith('/') ? given : join(home, '.local', 'share'), 'innovatiescan');
    }
  }
}

/** In the usual folder: says which other one was chosen. */
export function chosenFile(usual: string): string {
  return join(usual, 'data-folder.json');
}

/** `null`: nothing asks for data beside the program, or it would go with the program one day. */
function portablePlace(beside: string): string | null {
  const isAsked = portableMarkers.some((marker) => existsSync(join(beside, marker)));
  return isAsked && !existsSync(join(beside, uninstaller)) ? join(beside, portableFolder) : null;
}

/** An AppImage unpacks itself elsewhere for each start, and on a Mac the program is a folder by itself. */
function folderOfProgram(
  executable: string,
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): string {
  const image = environment['APPIMAGE'] ?? '';
  if (platform === 'linux' && image !== '') return dirname(image);
  const inside = executable.indexOf('.app/Contents/');
  if (platform === 'darwin' && inside !== -1) return dirname(executable.slice(0, inside));
  return dirname(executable);
}

/** What is damaged or says something else chooses nothing. */
function readChosen(file: string): string | null {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const folder: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, 'folder') : null;
    return typeof folder === 'string' && isAbsolute(folder) ? folder : null;
  } catch {
    return null;
  }
}
