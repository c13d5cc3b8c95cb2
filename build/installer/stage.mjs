// Puts together what the installed program consists of: an empty folder, and into it file by file what is on the list.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkout } from '../prepare.mjs';
import { licenceTexts, listLibraries } from './libraries.mjs';
import { licencesFile, stageFolder } from './places.mjs';

/** All that is packed: files of these folders with these names. Whatever else stands there stays behind. */
export const packedFiles = [
  { folder: 'dist/desktop', files: /^(?:[\w-]+\.js|preload\.cjs|fonts\/[\w-]+\.ttf)$/u },
  { folder: 'dist/renderer', files: /^(?:index\.html|assets\/[\w.-]+\.(?:js|mjs|css|svg|woff2))$/u },
  { folder: 'scans/content', files: /^(?:(?:[\w.-]+\/)*[\w.-]+\.yaml|personas\/[\w.-]+\.json)$/u },
];

/** Fills the folder anew. → the version of the program and the libraries in it. */
export function stageApp() {
  rmSync(stageFolder, { recursive: true, force: true });
  for (const { folder, files } of packedFiles) {
    for (const name of namesBelow(join(checkout, folder)).filter((one) => files.test(one))) {
      const to = join(stageFolder, folder, name);
      mkdirSync(dirname(to), { recursive: true });
      cpSync(join(checkout, folder, name), to);
    }
  }
  const libraries = listLibraries();
  const listed = libraries.map(({ name, version, licence }) => ({ name, version, licence }));
  writeJson('libraries.json', listed);
  const own = packageOfProgram();
  writeJson('package.json', own);
  writeFileSync(licencesFile, licenceTexts(libraries));
  return { version: own.version, libraries };
}

/** Of our package only what Electron and "About" read. No dependencies: they are in the bundles. */
function packageOfProgram() {
  const { name, version, description, license, type, main } = JSON.parse(
    readFileSync(join(checkout, 'package.json'), 'utf8'),
  );
  return {
    name,
    productName: 'Innovatiescan',
    version,
    description,
    license,
    type,
    main,
    // What Linux calls a window, so that it belongs to its entry in the menu.
    desktopName: 'innovatiescan.desktop',
  };
}

function writeJson(name, value) {
  writeFileSync(join(stageFolder, name), `${JSON.stringify(value, null, 2)}\n`);
}

/** With `/`, sorted: the same order, and so the same archive, on every machine. */
function namesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted((a, b) => (a < b ? -1 : 1));
}
