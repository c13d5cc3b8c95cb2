import { jsPDF } from 'jspdf';
import type { PaperAttachment } from '../../../scans/services/ports.ts';
import { attachFile } from './attached-file.ts';
import { createCanvas } from './canvas.ts';
import type { Canvas, PlacedText } from './canvas.ts';
import { describeDocument, withoutOpenAction } from './document-facts.ts';
import type { DocumentFacts } from './document-facts.ts';
import { addFonts } from './fonts.ts';
import type { FontFiles } from './fonts.ts';
import { internalsOf } from './jspdf-internals.ts';
import { packObjects } from './pack-objects.ts';
import { writeStructure } from './structure.ts';
import type { Sheet } from './style.ts';

export type DocumentPlan = {
  readonly facts: DocumentFacts;
  /** Of every page. */
  readonly sheet: Sheet;
  readonly fonts: FontFiles;
  /** A file that travels inside. */
  readonly attachment: PaperAttachment | undefined;
};

/** `placed`: where the typesetter put each text, to compare with what the file says. */
export type Typeset = { readonly bytes: Uint8Array; readonly placed: readonly PlacedText[] };

/** A tagged PDF of pages of one size; `draw` gets a first page that is empty. The same drawing gives the same bytes. */
export function typeset(
  { facts, sheet, fonts, attachment }: DocumentPlan,
  draw: (canvas: Canvas) => void,
): Typeset {
  const document = new jsPDF({
    unit: 'pt',
    format: [sheet.width, sheet.height],
    orientation: sheet.width > sheet.height ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 2,
  });
  describeDocument(document, facts);
  const canvas = createCanvas(document, addFonts(document, fonts), sheet);
  const internals = internalsOf(document);
  writeStructure(canvas.structure, internals, facts.language);
  if (attachment !== undefined) attachFile(attachment, internals, facts.date);
  draw(canvas);
  canvas.finish();
  const bytes = packObjects(withoutOpenAction(new Uint8Array(document.output('arraybuffer'))));
  return { bytes, placed: canvas.placed };
}
