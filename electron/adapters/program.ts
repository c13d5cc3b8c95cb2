import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { valueAt } from './plain-data.ts';
import type { Library, Program } from '../../scans/services/ports.ts';

/** What the packed program consists of, written when it was built: it has no folder of packages to look into. */
const builtList = 'libraries.json';

/** In the screens, so that they come with the program although it does not need them to run. */
const inTheScreens = ['react', 'react-dom', 'pdfjs-dist'];

/**
 * What the program says about itself: its own `package.json` stands in or above `start`, beside it its libraries or the
 * list of them.
 */
export async function readProgram(start: string): Promise<Program> {
  const root = rootAbove(start);
  const { version, needs } = await readPackage(root);
  return {
    version,
    runtime: runtimeOf(process.versions),
    libraries: existsSync(join(root, builtList))
      ? await readBuiltList(join(root, builtList))
      : await librariesOf(root, [...needs, ...inTheScreens]),
  };
}

/** The folder of our own `package.json`, in or above `start`. */
export function rootAbove(start: string): string {
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  return start;
}

/** "Node 20.20.2", and in a window "Electron 45.4.1 · Chromium 156". */
export function runtimeOf(versions: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { electron, chrome, node } = versions;
  const chromium = chrome === undefined ? '' : ` · Chromium ${chrome.split('.')[0] ?? ''}`;
  return [`Node ${node ?? ''}`, ...(electron === undefined ? [] : [`Electron ${electron}${chromium}`])];
}

async function readBuiltList(path: string): Promise<readonly Library[]> {
  const found: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!Array.isArray(found)) throw new Error(`no list in ${path}`);
  return found.map((library: unknown) => ({
    name: textOf(library, 'name'),
    version: textOf(library, 'version'),
    licence: textOf(library, 'licence'),
  }));
}

/** These and everything that they need in their turn, by name. */
async function librariesOf(root: string, names: readonly string[]): Promise<readonly Library[]> {
  const found = new Map<string, Library>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const folder = join(root, 'node_modules', name);
    if (found.has(name) || !existsSync(join(folder, 'package.json'))) continue;
    const { version, licence, needs } = await readPackage(folder);
    found.set(name, { name, version, licence });
    waiting.push(...needs);
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

type Package = { readonly version: string; readonly licence: string; readonly needs: readonly string[] };

async function readPackage(folder: string): Promise<Package> {
  const found: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const needs = valueAt(found, 'dependencies');
  return {
    version: textOf(found, 'version'),
    licence: textOf(found, 'license'),
    needs: typeof needs === 'object' && needs !== null ? Object.keys(needs) : [],
  };
}

function textOf(value: unknown, key: string): string {
  const found = valueAt(value, key);
  return typeof found === 'string' ? found : '';
}
