import { createHash, scryptSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../prepare.mjs';
import { compiled, loadProduct } from '../bench/product.mjs';
import { firstScan } from './scan-payload.mjs';

/**
 * Every kind of file that the program takes from outside: a good one, and `take(text)`, which reads any. What it takes
 * it gives back as a text, which must be taken again; `null`: refused.
 */
export async function importKinds() {
  const { definition } = await loadProduct();
  return [await responses(definition), await scans(), await lists(definition), await sealedFiles()];
}

async function responses(definition) {
  const { parseResponse } = await compiled('scans/assessment/parse-response.js');
  const persona = join(checkout, 'scans', 'content', 'personas', 'metaal-voorbeeld.json');
  return {
    kind: 'response',
    good: readFileSync(persona, 'utf8'),
    take: async (text) => (parseResponse(definition, 'a.json', text).ok ? text : null),
  };
}

async function scans() {
  const { parseScanFile, serialiseScanFile } = await compiled('scans/assessment/scan-file.js');
  const good = serialiseScanFile(await firstScan(), sha256Hex);
  return {
    kind: 'scan',
    good: good.value,
    take: async (text) => {
      const taken = parseScanFile(withChecksum(text), 'a.iscan', sha256Hex);
      if (!taken.ok) return null;
      const again = serialiseScanFile(taken.value, sha256Hex);
      return again.ok ? again.value : null;
    },
  };
}

/** A broken file with a right checksum, so that what comes after the checksum is tried too. */
function withChecksum(text) {
  const end = text.lastIndexOf(',\n  "checksum"');
  if (end === -1) return text;
  const unsigned = `${text.slice(0, end)}\n}`;
  return `${text.slice(0, end)},\n  "checksum": "${sha256Hex(unsigned)}"\n}\n`;
}

async function lists(definition) {
  const { parseOwnEntries, ownEntriesText } = await compiled('scans/definition/parse-own-entries.js');
  const centre = definition.centres.find(({ id }) => id === 'buildwise');
  const entry = { id: centre.id, checkedOn: '2026-11-20', phone: '02 716 42 11', contact: 'Els' };
  const list = { format: 'innovatiescan-own-entries', version: 1, centres: [entry] };
  const scope = { file: 'a.json', content: definition, today: '2026-11-24' };
  return {
    kind: 'list',
    good: JSON.stringify(list, null, 2),
    take: async (text) => {
      const taken = parseOwnEntries(text, scope);
      return taken.ok ? ownEntriesText(taken.value) : null;
    },
  };
}

/** Making a real key takes half a second: it is tried once, the rest with a key that costs nothing. */
async function sealedFiles() {
  const { seal, unseal } = await compiled('electron/adapters/sealed-file.js');
  const secret = 'Bakkerij Voorbeeld\n'.repeat(40);
  const real = await unseal(await seal(secret, 'fiets'), 'fiets');
  if (real !== secret) throw new Error('a sealed file does not open');
  const quick = {
    makeKey: async (password, { salt }) => scryptSync(password, salt, 32, { N: 2, r: 1, p: 1 }),
  };
  const good = await seal(secret, 'fiets', quick);
  return {
    kind: 'sealed',
    good,
    /** Only the very file may open. */
    take: async (text) => ((await unseal(text, 'fiets', quick)) === null ? null : good),
    isStrict: true,
  };
}

function sha256Hex(text) {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
