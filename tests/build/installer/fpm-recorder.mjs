#!/usr/bin/env node
// Stands in for the program that makes a `.deb`: keeps what it was asked, and the small files that it was given.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const given = process.argv.slice(2);
const folder = process.env.FPM_RECORD;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'given.json'), JSON.stringify(given));
for (const one of given) {
  const [from, to] = one.split('=/');
  if (to?.endsWith('.desktop') || to?.endsWith('.xml')) copyFileSync(from, join(folder, basename(to)));
}
writeFileSync(given[given.indexOf('--package') + 1], 'a package');
