import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A built file of the screens: where it stands, and its media type. */
export type PageFile = { readonly path: string; readonly type: string };

/**
 * Address → file, for `/` and for every built file (`/assets/index-4f2a.js`). The map is all that can be served: an
 * address is looked up as it comes, never decoded and never joined to a folder.
 */
export type PageFiles = ReadonlyMap<string, PageFile>;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  wasm: 'application/wasm',
};

/** Reads the names in the folder of the built screens. A file of a kind that the screens do not use is left out. */
export async function listPageFiles(folder: string = builtScreens()): Promise<PageFiles> {
  const names = await readdir(folder, { recursive: true });
  const files = new Map<string, PageFile>();
  for (const name of names) {
    const type = types[name.slice(name.lastIndexOf('.') + 1)];
    if (type === undefined) continue;
    const address = `/${name.replaceAll('\\', '/')}`;
    files.set(address === '/index.html' ? '/' : address, { path: join(folder, name), type });
  }
  if (!files.has('/')) throw new Error(`no built screens in ${folder}`);
  return files;
}

/** `renderer/` stands beside `electron/` in `dist/`, both for the sources and for the compiled program. */
function builtScreens(): string {
  const places = ['../renderer/', '../dist/renderer/'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  return places.find((place) => existsSync(join(place, 'assets'))) ?? places.join(' or ');
}
