import { jsPDF } from 'jspdf';
import { createPdfReport } from '../../../../electron/adapters/pdf-report.ts';
import { addFonts, loadFontFiles } from '../../../../electron/adapters/typeset/fonts.ts';
import type { Metrics } from '../../../../electron/adapters/typeset/fonts.ts';
import type { PaperModel } from '../../../../scans/report/report-model.ts';
import { readObjects } from './pdf-objects.ts';
import type { PdfFile } from './pdf-objects.ts';
import { readPdf } from './read-pdf.ts';
import type { PdfFacts } from './read-pdf.ts';
import { readStructure } from './read-structure.ts';
import type { TaggedFile } from './read-structure.ts';
import { uaFailures } from './ua/check.ts';

export const paperDate = '2026-11-24';
const renderer = createPdfReport();

/** A paper drawn by the real adapter. */
export function draw(model: PaperModel, date = paperDate): Promise<Uint8Array> {
  return renderer.render(model, date);
}

export type ReadPaper = {
  readonly bytes: Uint8Array;
  readonly seen: PdfFacts;
  readonly file: PdfFile;
  readonly tagged: TaggedFile;
};

/** A paper drawn and read back, by pdf.js and object by object, and held to every rule of PDF/UA that we can try. */
export async function drawAndRead(model: PaperModel): Promise<ReadPaper> {
  const bytes = await draw(model);
  const file = readObjects(bytes);
  const tagged = readStructure(file);
  const failures = uaFailures({ file, tagged });
  if (failures.length > 0) throw new Error(`no accessible paper: ${failures.join('; ')}`);
  return { bytes, seen: await readPdf(bytes), file, tagged };
}

/** Widths and signs of the real fonts. */
export async function realMetrics(): Promise<Metrics> {
  return addFonts(new jsPDF({ unit: 'pt' }), await loadFontFiles());
}
