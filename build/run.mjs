// `npm run --silent scan -- …`: sets up what is missing, then hands the arguments to the program itself.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout, prepare } from './prepare.mjs';

try {
  prepare({ screens: process.argv.includes('serve') });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
await import(pathToFileURL(join(checkout, 'dist', 'electron', 'node.js')).href);
