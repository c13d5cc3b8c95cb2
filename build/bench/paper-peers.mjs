import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { runsOf } from './paper-text.mjs';
import { requirePeer } from './peers.mjs';

/** A function that makes a PDF of the blocks with pdfmake; `fonts`: paths of the regular and the bold font file. */
export function pdfmakePrinter(fonts) {
  const pdfmake = requirePeer('pdfmake');
  pdfmake.addFonts({ Paper: { normal: fonts.regular, bold: fonts.bold } });
  pdfmake.setLocalAccessPolicy((path) => path === fonts.regular || path === fonts.bold);
  pdfmake.setUrlAccessPolicy(() => false);
  const definitionOf = (blocks) => ({
    pageSize: 'A4',
    defaultStyle: { font: 'Paper', fontSize: 10 },
    footer: (page, pages) => ({ text: `${page} / ${pages}`, alignment: 'center' }),
    content: blocks.map(pdfmakeBlock),
  });
  return (blocks) => pdfmake.createPdf(definitionOf(blocks)).getBuffer();
}

/** The same blocks as a page of HTML. */
export function htmlPage(blocks, fonts, language) {
  const face = (path, weight) =>
    `@font-face { font-family: Paper; font-weight: ${weight}; src: url("${pathToFileURL(path).href}"); }`;
  const style = `${face(fonts.regular, 400)} ${face(fonts.bold, 700)} body { font: 10pt Paper; } @page { size: A4; }`;
  const body = blocks.map(htmlBlock).join('\n');
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>paper</title><style>${style}</style>${body}</html>`;
}

/** Starts Chromium, lets it print a page to a PDF file, and waits for its end. */
export function printWithChromium(chromium, page, pdf, profile) {
  const flags = [...quiet, `--user-data-dir=${profile}`, `--print-to-pdf=${pdf}`, pathToFileURL(page).href];
  const done = spawnSync(chromium, flags, { stdio: 'ignore', timeout: 60_000 });
  if (done.status !== 0 || !existsSync(pdf))
    throw new Error(`${chromium} ended with ${done.status ?? done.signal}`);
}

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function pdfmakeBlock(block) {
  if (block.kind === 'heading') return { text: block.text, fontSize: 14, bold: true, margin: [0, 8, 0, 4] };
  if (block.kind === 'text') return { text: runsOf(block.text), margin: [0, 0, 0, 4] };
  const widths = block.rows[0].map(() => '*');
  return { table: { headerRows: 1, widths, body: block.rows.map((cells) => [...cells]) } };
}

function htmlBlock(block) {
  if (block.kind === 'heading') return `<h2>${escaped(block.text)}</h2>`;
  if (block.kind === 'text') return `<p>${runsOf(block.text).map(htmlRun).join('')}</p>`;
  const rows = block.rows.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

function htmlRun({ text, bold }) {
  return bold ? `<b>${escaped(text)}</b>` : escaped(text);
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
