// The code and fonts of others that the installed program holds, with their licences. The names come from the bundles
// themselves (`bundled-packages.mjs`), so nothing that is packed can be forgotten.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundles, namesFile } from '../bundled-packages.mjs';
import { checkout } from '../prepare.mjs';

const licenceFile = /^(?:licen[cs]e|copying|notice)/iu;

/** → `{ name, version, licence, text }` by name. Throws when one of them comes without the text of its licence. */
export function listLibraries() {
  const names = new Set(bundles.flatMap((bundle) => JSON.parse(readFileSync(namesFile(bundle), 'utf8'))));
  return [...names].toSorted((a, b) => (a < b ? -1 : 1)).map(readLibrary);
}

/** All texts as one for a reader: each under the name of its library. */
export function licenceTexts(libraries) {
  const own = readFileSync(join(checkout, 'LICENSE'), 'utf8');
  const parts = libraries.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`,
  );
  return [`Innovatiescan\n\n${own}`, ...parts]
    .map((part) => `${part.trimEnd()}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}

function readLibrary(name) {
  const folder = join(checkout, 'node_modules', name);
  const { version, license: licence } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length === 0 || typeof licence !== 'string') throw new Error(`${name} comes without a licence`);
  return { name, version, licence, text: texts.join('\n\n') };
}
