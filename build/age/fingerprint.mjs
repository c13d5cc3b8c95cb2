// What the pictures of the manual show, as two short marks: one of the screens, one of what stands on them.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = { screens: ['renderer', 'build/pictures.mjs', 'build/pictures'], content: ['scans/content'] };
const texts = /\.(ts|tsx|mjs|css|html|svg|json|yaml)$/u;

/** Where the marks of the pictures that are there are kept. */
export const fingerprintFile = 'build/pictures/fingerprint.json';

/** → `{ screens, content }` of a checkout as it is now. The same on every system: line ends do not count. */
export function fingerprintOf(checkout) {
  return Object.fromEntries(
    Object.entries(sources).map(([name, folders]) => [name, markOf(checkout, folders)]),
  );
}

/** One line for each mark that is no longer the one of the pictures; `kept`: `null` where there are no pictures. */
export function agedPictures(kept, now) {
  if (kept === null) return ['Pictures of the manual: there are none; npm run pictures makes them.'];
  const words = { screens: 'the screens', content: 'the texts and facts on them' };
  return Object.keys(words)
    .filter((name) => kept[name] !== now[name])
    .map((name) => `Pictures of the manual: ${words[name]} changed since they were made; npm run pictures.`);
}

function markOf(checkout, folders) {
  const hash = createHash('sha256');
  for (const folder of folders) addTo(hash, checkout, folder);
  return hash.digest('hex').slice(0, 16);
}

/** A place that is not there adds nothing. */
function addTo(hash, checkout, place) {
  const path = join(checkout, place);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, checkout, `${place}/${name}`);
  } else if (found !== undefined && texts.test(place) && place !== fingerprintFile) {
    hash.update(`${place}\n${readFileSync(path, 'utf8').replaceAll('\r\n', '\n')}\n`);
  }
}
