// The list of parts of a release in CycloneDX 1.5, so that somebody can look up whether one of them has a known hole.
// `npm sbom` would list what is installed, not what is packed: it forgets what stands in the bundle of the screens and
// names what is left out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../prepare.mjs';

/** `libraries`: of `listLibraries`. The same parts give the same text. */
export function partsList(libraries) {
  const read = (name) => JSON.parse(readFileSync(join(checkout, name), 'utf8'));
  const { name, version, license } = read('package.json');
  const { packages } = read('package-lock.json');
  const runtime = read('node_modules/electron/package.json');
  const electron = { name: 'electron', version: runtime.version, licence: runtime.license };
  const list = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...component({ name, version, licence: license }), type: 'application' } },
    components: [
      { ...component(electron), type: 'framework' },
      ...libraries.map((library) => ({
        ...component(library),
        type: 'library',
        hashes: [hashOf(packages[`node_modules/${library.name}`])],
      })),
    ],
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

function component({ name, version, licence }) {
  const address = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return { 'bom-ref': address, name, version, purl: address, licenses: licencesOf(licence) };
}

/** One licence has an id; several are joined by words. */
function licencesOf(licence) {
  return [/ /u.test(licence) ? { expression: licence } : { license: { id: licence } }];
}

/** Of the package as it was fetched. */
function hashOf({ integrity }) {
  return { alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') };
}
