import { jsPDF } from 'jspdf';
import { createPdfReport } from '../../../../electron/adapters/pdf-report.ts';
import { addFonts, loadFontFiles } from '../../../../electron/adapters/typeset/fonts.ts';
import type { Metrics } from '../../../../electron/adapters/typeset/fonts.ts';
import type { PaperModel } from '../../../../scans/report/report-model.ts';
import type { PdfFile } from './pdf-objects.ts';
import { readPdf } from './read-pdf.ts';
import type { PdfFacts } from './read-pdf.ts';
import type { TaggedFile } from './read-structure.ts';
import { drawnOf } from './figures/drawn.ts';
import { figureFailures } from './figures/rules.ts';
import { paperDate } from './paper-date.ts';
import { bytesFailures } from './bytes-failures.ts';
import { uaFailures } from './ua/check.ts';

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

/**
 * A paper drawn and read back, by pdf.js and object by object, and held to every rule of PDF/UA that we can try and to
 * every figure, that of bytes among them.
 */
export async function drawAndRead(model: PaperModel): Promise<ReadPaper> {
  const drawn = drawnOf(model);
  const failures = [...uaFailures(drawn), ...figureFailures(drawn), ...bytesFailures(drawn)];
  if (failures.length > 0) throw new Error(`no sound paper: ${failures.join('; ')}`);
  const { bytes, file, tagged } = drawn;
  return { bytes, seen: await readPdf(bytes), file, tagged };
}

/** Widths and signs of the real fonts. */
export async function realMetrics(): Promise<Metrics> {
  return addFonts(new jsPDF({ unit: 'pt' }), await loadFontFiles());
}
