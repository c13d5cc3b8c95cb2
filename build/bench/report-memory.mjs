// `node --expose-gc report-memory.mjs 530`: makes so many reports and prints, as JSON, how much is kept per tenth.
import { keptMemory, printTenths } from './kept-memory.mjs';
import { compiled, loadProduct } from './product.mjs';
import { modelMaker } from './report-models.mjs';
import { completeResponses } from './responses.mjs';

const date = '2026-01-15';
const reports = Number(process.argv[2]);
const languages = ['nl', 'fr', 'de', 'en'];

const product = await loadProduct();
const { createPdfReport } = await compiled('electron/adapters/pdf-report.js');
const renderer = createPdfReport();
const modelOf = await modelMaker(product, date);
const variants = product.definition.variants.map(({ id }) => completeResponses(product.definition, id, 20));

const kept = [];
for (let made = 0; made < reports; made += 1) {
  const responses = variants[made % variants.length];
  const response = responses[made % responses.length];
  const model = await modelOf(() => response, languages[made % languages.length]);
  await renderer.render(model, date);
  kept.push(keptMemory());
}
printTenths(kept);
