import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duration, measure, median, ratio, row, size } from '../frame.mjs';
import { htmlPage, pdfmakePrinter, printWithChromium } from '../paper-peers.mjs';
import { findBrowser } from '../../find-browser.mjs';
import { paperBlocks } from '../paper-text.mjs';
import { versionOf } from '../peers.mjs';
import { checkout } from '../../prepare.mjs';
import { compiled } from '../product.mjs';
import { carryingPapers } from '../carrying-papers.mjs';
import { printingRows } from '../paper-printing.mjs';
import { modelMaker } from '../report-models.mjs';
import { completeResponses } from '../responses.mjs';

const date = '2026-01-15';
const rounds = 7;
const warmUp = 2;
const notesWritten = 10;
const mostBytes = 200_000;
const aimInDutch = 150_000;
const languages = ['nl', 'fr', 'de', 'en'];

/** The paper of core and annex: its size in every variant and language, and the time to draw one. */
export async function run(product) {
  const { createPdfReport } = await compiled('electron/adapters/pdf-report.js');
  const renderer = createPdfReport();
  const modelOf = await modelMaker(product, date);
  const carrying = await carryingPapers(product);
  const rows = [];
  for (const { id } of product.definition.variants) {
    const response = longResponse(product.definition, id);
    for (const language of languages) {
      const pdf = await renderer.render(await modelOf(response, language), date);
      const whole = await carrying.make(response, language);
      rows.push(
        sizeRow(id, language, sizeOf(pdf)),
        sizeRow(id, `${language}, its scan in it`, sizeOf(whole)),
      );
    }
  }
  carrying.end();
  const model = await modelOf(longResponse(product.definition, 'general'), 'nl');
  rows.push(...(await timeRows(renderer, model)));
  if (findBrowser() !== null) rows.push(...(await printingRows(renderer, model, product.definition, date)));
  return { title: 'paper: core and annex of a complete response with ten notes', notes: notesOf(), rows };
}

function notesOf() {
  return [
    `ratio: how many times longer than ours; peers get the same text in the same two font files, laid out as headings, paragraphs and tables without pictures`,
    `pdfmake ${versionOf('pdfmake')} in this process, Chromium started anew each time; medians of ${rounds} rounds in turn after ${warmUp} to warm up`,
    ...(findBrowser() === null
      ? ['no browser of the Chromium family (SCAN_BROWSER names one): left out']
      : []),
  ];
}

function sizeRow(variant, language, bytes) {
  const aim = bytes <= aimInDutch ? 'met' : 'not met';
  const what = `${variant}, ${language}${language.startsWith('nl') ? ` (aim ${size(aimInDutch)}: ${aim})` : ''}`;
  return row(what, size(bytes), { target: { atMost: mostBytes / 1000, unit: ' KB' }, value: bytes / 1000 });
}

/** A file that is no PDF is never small enough. */
function sizeOf(bytes) {
  if (!Buffer.from(bytes.subarray(0, 5)).equals(Buffer.from('%PDF-'))) throw new Error('not a PDF');
  return bytes.length;
}

async function timeRows(renderer, model) {
  const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-bench-'));
  try {
    const sizes = {};
    const ways = waysOf(renderer, model, folder, sizes);
    const times = await measure(ways, { rounds, warmUp });
    return Object.entries(times).map(([name, own]) =>
      row(`general, nl: ${name}`, `${duration(median(own))}, ${size(sizes[name])}`, {
        times: own === times.ours ? undefined : ratio(own, times.ours),
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Every way makes the whole PDF and keeps its size. */
function waysOf(renderer, model, folder, sizes) {
  const fonts = fontFiles();
  const blocks = paperBlocks(model);
  const print = pdfmakePrinter(fonts);
  const ways = {
    ours: async () => sizeOf(await renderer.render(model, date)),
    pdfmake: async () => sizeOf(await print(blocks)),
  };
  const chromium = findBrowser()?.path ?? null;
  if (chromium !== null) {
    const page = join(folder, 'page.html');
    const empty = join(folder, 'empty.html');
    writeFileSync(page, htmlPage(blocks, fonts, model.language));
    writeFileSync(empty, '<!doctype html><title>empty</title>');
    const printed = (file) => {
      const pdf = join(folder, 'page.pdf');
      rmSync(pdf, { force: true });
      printWithChromium(chromium, file, pdf, join(folder, 'profile'));
      return sizeOf(readFileSync(pdf));
    };
    ways['Chromium'] = () => printed(page);
    ways['Chromium, an empty page'] = () => printed(empty);
  }
  return Object.fromEntries(
    Object.entries(ways).map(([name, make]) => [
      name,
      { n: 1, run: async () => void (sizes[name] = await make()) },
    ]),
  );
}

/** Every question answered, and a note with each of the first ten: the level text of another answer, so in its language. */
function longResponse(definition, variantId) {
  const [response] = completeResponses(definition, variantId, 1);
  const noted = Object.keys(response.answers).slice(0, notesWritten);
  const noteOf = (id) => definition.questions.find((question) => question.id === id).levels[4];
  return (language) => ({
    ...response,
    notes: Object.fromEntries(noted.map((id) => [id, noteOf(id)[language]])),
  });
}

function fontFiles() {
  const folder = join(checkout, 'node_modules', '@expo-google-fonts', 'source-sans-3');
  return {
    regular: join(folder, '400Regular', 'SourceSans3_400Regular.ttf'),
    bold: join(folder, '700Bold', 'SourceSans3_700Bold.ttf'),
  };
}
