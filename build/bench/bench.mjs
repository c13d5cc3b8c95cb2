/**
 * `npm run bench`, or `npm run bench -- score` for one part: measures the product beside its peers and prints one
 * table. Ends with 1 when a target is missed. A part is a file in `parts/` with `run(product)`, which gives
 * `{ title, notes, rows }`; the rows come from `frame.mjs`.
 */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPeers } from './peers.mjs';
import { loadProduct } from './product.mjs';
import { table } from './table.mjs';

const folder = join(import.meta.dirname, 'parts');
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length))
  .toSorted();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  process.stderr.write(`no part ${unknown.join(', ')}: choose from ${known.join(', ')}\n`);
  process.exitCode = 1;
} else {
  process.exitCode = (await benchmark(wanted.length > 0 ? wanted : known)) ? 0 : 1;
}

/** True when no target was missed. */
async function benchmark(names) {
  installPeers();
  const product = await loadProduct();
  const sections = [];
  for (const name of names) {
    process.stderr.write(`measuring ${name} …\n`);
    sections.push(await sectionOf(name, product));
  }
  const missed = sections.flatMap(({ rows }) => rows).filter(({ passed }) => passed === false);
  const machine = `Node ${process.version}, ${process.platform}, ${cpus().length} processors: compare ratios, not times`;
  const verdict = missed.length === 0 ? 'every target met' : `targets missed: ${missed.length}`;
  process.stdout.write([machine, '', ...table(sections), '', verdict, ''].join('\n'));
  return missed.length === 0;
}

/** A part that breaks down is a missed target; the others still get their turn. */
async function sectionOf(name, product) {
  try {
    const part = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
    return await part.run(product);
  } catch (error) {
    process.stderr.write(`${error.stack}\n`);
    return {
      title: name,
      notes: [],
      rows: [{ what: 'broke down', measured: '', target: {}, passed: false }],
    };
  }
}
