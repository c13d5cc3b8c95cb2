// Which packages of others a bundle holds, so that the installed program can name them all with their licences.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The three builds that end up in the installed program. */
export const bundles = ['window', 'preload', 'screens'];

/** Where the names of one bundle are kept. */
export const namesFile = (bundle) =>
  fileURLToPath(new URL(`../dist/packages/${bundle}.json`, import.meta.url));

/** Writes the names of the packages in this bundle: of their code that is left, and of their files (fonts). */
export function listPackages(bundleName) {
  return {
    name: 'list-packages',
    generateBundle(_options, bundle) {
      const sources = Object.values(bundle).flatMap((made) =>
        made.type === 'chunk' ? made.moduleIds : made.originalFileNames,
      );
      const names = [...new Set(sources.map(packageIn).filter((name) => name !== null))];
      const file = namesFile(bundleName);
      mkdirSync(fileURLToPath(new URL('../dist/packages', import.meta.url)), { recursive: true });
      writeFileSync(file, JSON.stringify(names.toSorted()));
    },
  };
}

/** `…/node_modules/@a/b/c.js` → `@a/b`; `null` for a source of ours. */
export function packageIn(path) {
  const found = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path.replaceAll('\\', '/'));
  return found?.[1] ?? null;
}
