// Reads the fuses back from what was made. A program whose fuses stand otherwise than we asked is not handed out.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** In the order of the wire; what is not here stays as Electron brings it. */
const wanted = [
  [0, '0', 'runs as plain Node'],
  [1, '1', 'keeps cookies unencrypted'],
  [2, '0', 'listens to NODE_OPTIONS'],
  [3, '0', 'listens to --inspect'],
  [4, '1', 'does not check its archive'],
  [5, '1', 'loads code from outside its archive'],
  [7, '0', 'gives file:// more rights'],
];

/** Throws what is wrong with one of the programs in the folder of the installers. */
export function checkFuses(folder) {
  for (const program of programsIn(folder)) {
    const wire = readFuses(program);
    const wrong = wanted.filter(([place, state]) => wire[place] !== state).map(([, , what]) => what);
    if (wrong.length > 0) throw new Error(`${program} ${wrong.join(', ')}`);
  }
}

/** The states of all fuses, `0` or `1` each. */
export function readFuses(program) {
  const bytes = readFileSync(program);
  const found = bytes.indexOf(sentinel);
  if (found === -1) throw new Error(`${program}: no fuses`);
  const start = found + sentinel.length + 2;
  return bytes.toString('latin1', start, start + bytes.readUInt8(start - 1));
}

/** What electron-builder packs from: the programs in their folders. */
function programsIn(folder) {
  const places = [
    'innovatiescan',
    'Innovatiescan.exe',
    'Innovatiescan.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
  ];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => places.map((place) => join(folder, entry.name, place)))
    .filter((path) => existsSync(path));
}
