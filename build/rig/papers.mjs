import { deflateSync } from 'node:zlib';
import { compiled, loadProduct } from '../bench/product.mjs';
import { modelMaker } from '../bench/report-models.mjs';
import { completeResponses } from '../bench/responses.mjs';
import { mutated } from './mutate.mjs';

const date = '2026-11-25';

/** A paper as people print it, with a file in it. */
export async function paperWith(definition, bytes) {
  const { createPdfReport } = await compiled('electron/adapters/pdf-report.js');
  const modelOf = await modelMaker(await loadProduct(), date);
  const [response] = completeResponses(definition, 'general', 1);
  const model = await modelOf(() => response, 'nl');
  const attachment = { name: 'scan.iscan', type: 'application/json', description: 'scan', bytes };
  return Buffer.from(await createPdfReport().render(model, date, attachment));
}

/**
 * Makes hostile papers of a good one: broken anywhere, or whole around a scan that is broken, packed or not; small
 * ones too, in which a broken place is sooner one that matters.
 */
export function papersAround(good) {
  const swollen = swollenSizes.map((size) => packed(Buffer.concat([goodStart, Buffer.alloc(size)])));
  return (scan, chance) => {
    if (chance() < 0.01) return swollen[Math.floor(chance() * swollen.length)];
    const way = Math.floor(chance() * ways.length);
    return ways[way]({ good, scan, chance });
  };
}

/** What unpacks to far more than it is. */
const swollenSizes = [1_000_000, 19_000_000, 100_000_000];
const goodStart = Buffer.from('{\n  "format": "innovatiescan",');

const ways = [
  ({ good, chance }) => brokenBytes(good, chance),
  ({ scan, chance }) => brokenBytes(packed(scan), chance),
  ({ scan, chance }) => brokenBytes(smallPaper(scan, ''), chance),
  ({ scan }) => packed(scan),
  ({ scan }) => smallPaper(scan, ''),
  ({ scan, chance }) => {
    const one = packed(scan);
    return Buffer.concat(Array.from({ length: 1 + Math.floor(chance() ** 4 * 2000) }, () => one));
  },
];

function packed(content) {
  return smallPaper(deflateSync(content), '/Filter/FlateDecode');
}

function smallPaper(content, filter) {
  const head = `%PDF-1.7\n1 0 obj\n<</Type/EmbeddedFile/Length ${content.length}${filter}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\nendstream\nendobj\n%%EOF\n')]);
}

/** Sign for byte, so that what is not broken stays as it was. */
function brokenBytes(bytes, chance) {
  return Buffer.from(mutated(bytes.toString('latin1'), chance), 'latin1');
}
