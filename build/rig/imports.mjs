import { createHash, scryptSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../prepare.mjs';
import { compiled, loadProduct } from '../bench/product.mjs';
import { mutated } from './mutate.mjs';
import { paperWith, papersAround } from './papers.mjs';
import { firstScan } from './scan-payload.mjs';

/**
 * Every kind of file that the program takes from outside: a `good` one, `broken(chance)`, which makes a bad one of it,
 * and `take(file)`, which reads any. What it takes it gives back in the form in which the program writes it, which
 * must be taken again; `null`: refused. `isStrict`: only the very file may be taken. `isScan`: it may go on to the store.
 */
export async function importKinds() {
  const { definition } = await loadProduct();
  const scan = await scans();
  return [await json(definition), scan, await papers(definition, scan), await sealedFiles()];
}

/** Two sorts, in turn: answers, and what an adviser knows of centres. */
async function json(definition) {
  const sorts = [await responses(definition), await lists(definition)];
  const sortOf = (text) =>
    sorts.find(({ good }) => text.includes(/"format": "[^"]+"/u.exec(good)[0])) ?? sorts[0];
  return {
    kind: 'json',
    good: sorts[0].good,
    broken: (chance) => mutated(sorts[chance() < 0.5 ? 0 : 1].good, chance),
    take: (text) => sortOf(text).take(text),
  };
}

async function responses(definition) {
  const { parseResponse } = await compiled('scans/assessment/parse-response.js');
  const persona = join(checkout, 'scans', 'content', 'personas', 'metaal-voorbeeld.json');
  return {
    good: readFileSync(persona, 'utf8'),
    take: async (text) => (parseResponse(definition, 'a.json', text).ok ? text : null),
  };
}

async function lists(definition) {
  const { parseOwnEntries, ownEntriesText } = await compiled('scans/definition/parse-own-entries.js');
  const centre = definition.centres.find(({ id }) => id === 'buildwise');
  const entry = { id: centre.id, checkedOn: '2026-11-20', phone: '02 716 42 11', contact: 'Els' };
  const list = { format: 'innovatiescan-own-entries', version: 1, centres: [entry] };
  const scope = { file: 'a.json', content: definition, today: '2026-11-24' };
  return {
    good: JSON.stringify(list, null, 2),
    take: async (text) => {
      const taken = parseOwnEntries(text, scope);
      return taken.ok ? ownEntriesText(taken.value) : null;
    },
  };
}

async function scans() {
  const { serialiseScanFile } = await compiled('scans/assessment/scan-file.js');
  const { scanIn } = await compiled('scans/services/incoming-file.js');
  const { scanInPdf } = await compiled('electron/adapters/pdf/scan-in-pdf.js');
  const text = serialiseScanFile(await firstScan(), sha256Hex).value;
  const ports = { sha256Hex, scanInPdf, decodeUtf8 };
  return {
    kind: 'scan',
    good: Buffer.from(text),
    broken: (chance) => Buffer.from(brokenScan(text, chance), chance() < 0.9 ? 'utf8' : 'latin1'),
    take: async (bytes) => {
      const taken = scanIn({ file: 'a.iscan', bytes }, ports);
      if (!taken.ok) return null;
      const again = serialiseScanFile(taken.value, sha256Hex);
      return again.ok ? Buffer.from(again.value) : null;
    },
    isScan: true,
  };
}

/** Often with a right checksum, so that what comes after the checksum is tried too. */
function brokenScan(text, chance) {
  const broken = mutated(text, chance);
  const end = broken.lastIndexOf(',\n  "checksum"');
  if (end === -1 || chance() < 0.1) return broken;
  const unsigned = `${broken.slice(0, end)}\n}`;
  return `${broken.slice(0, end)},\n  "checksum": "${sha256Hex(unsigned)}"\n}\n`;
}

/** A paper that carries a scan. What is taken out of it is a scan file like any other. */
async function papers(definition, scan) {
  const { scanInPdf } = await compiled('electron/adapters/pdf/scan-in-pdf.js');
  const good = await paperWith(definition, scan.good);
  const around = papersAround(good);
  return {
    kind: 'pdf',
    good,
    broken: (chance) => around(scan.broken(chance), chance),
    take: async (bytes) => {
      const carried = scanInPdf(bytes);
      return carried.kind === 'found' ? scan.take(carried.bytes) : null;
    },
    takeAgain: scan.take,
    isScan: true,
  };
}

/** Making a real key takes half a second: it is tried once, the rest with a key that costs nothing. */
async function sealedFiles() {
  const { keyOf, seal, unseal } = await compiled('electron/adapters/sealed-file.js');
  const secret = 'Bakkerij Voorbeeld\n'.repeat(40);
  const made = { makeKey: keyOf };
  const real = await unseal(await seal(secret, 'fiets', made), 'fiets', made);
  if (real !== secret) throw new Error('a sealed file does not open');
  const quick = {
    makeKey: async (password, { salt, cost }) => {
      if (cost < 15 || cost > 18) throw new Error(`a file may ask for work: ${cost}`);
      return scryptSync(password, salt, 32, { N: 2, r: 1, p: 1 });
    },
  };
  const good = await seal(secret, 'fiets', quick);
  const head = good.indexOf('"data"');
  return {
    kind: 'sealed',
    good,
    broken: (chance) =>
      chance() < 0.5 ? mutated(good.slice(0, head), chance) + good.slice(head) : mutated(good, chance),
    take: async (text) => ((await unseal(text, 'fiets', quick)) === null ? null : good),
    isStrict: true,
  };
}

function decodeUtf8(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function sha256Hex(text) {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
