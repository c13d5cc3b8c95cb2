import { createHash } from 'node:crypto';
import { jsPDF } from 'jspdf';
import type { Language } from '../../scans/definition/definition.ts';
import type { PaperModel } from '../../scans/report/report-model.ts';
import type { PaperAttachment, ReportRenderer } from '../../scans/services/ports.ts';
import { annexPieces } from './pdf/annex-pieces.ts';
import { attachFile } from './typeset/attached-file.ts';
import { createCanvas } from './typeset/canvas.ts';
import type { Canvas } from './typeset/canvas.ts';
import { needsSubstitute } from './typeset/clean-text.ts';
import { drawCore } from './pdf/core-pages.ts';
import { describeDocument, withoutOpenAction } from './typeset/document-facts.ts';
import { flow } from './typeset/flow.ts';
import { addFonts, loadFontFiles } from './typeset/fonts.ts';
import type { FontFiles } from './typeset/fonts.ts';
import { drawFurniture } from './pdf/furniture.ts';
import { internalsOf } from './typeset/jspdf-internals.ts';
import { drawLetters } from './pdf/letter-pages.ts';
import { packObjects } from './typeset/pack-objects.ts';
import { drawQuickCore } from './pdf/quick-pages.ts';
import { writeStructure } from './typeset/structure.ts';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' };

/**
 * Draws report models with jsPDF: A4, embedded fonts, tagged, with language and outline (ARCHITECTURE, decision 6).
 * The same model, date and attachment give the same bytes.
 */
export function createPdfReport(): ReportRenderer {
  return {
    render: async (model, date, attachment) => render({ model, date, attachment }, await loadFontFiles()),
  };
}

type Paper = {
  readonly model: PaperModel;
  readonly date: string;
  readonly attachment: PaperAttachment | undefined;
};

function render(paper: Paper, fonts: FontFiles): Uint8Array {
  const { model, date, attachment } = paper;
  const document = new jsPDF({
    unit: 'pt',
    format: 'a4',
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 2,
  });
  describeDocument(document, {
    title: model.title,
    subject: model.subject,
    language: locales[model.language],
    date,
    id: idOf(paper),
  });
  const canvas = createCanvas(document, addFonts(document, fonts));
  const internals = internalsOf(document);
  writeStructure(canvas.structure, internals, locales[model.language]);
  if (attachment !== undefined) attachFile(attachment, internals, date);
  drawModel(canvas, model);
  drawFurniture(canvas, model.furniture, document.getNumberOfPages(), { ...model, ...canvas });
  canvas.finish();
  return packObjects(withoutOpenAction(new Uint8Array(document.output('arraybuffer'))));
}

/** 32 hexadecimal digits, as PDF wants them; of what the file holds. */
function idOf({ model, date, attachment }: Paper): string {
  const hash = createHash('sha256').update(JSON.stringify([model, date]));
  if (attachment !== undefined) hash.update(attachment.name).update(attachment.bytes);
  return hash.digest('hex').slice(0, 32).toUpperCase();
}

function drawModel(canvas: Canvas, { language, furniture, body }: PaperModel): void {
  const setter = { metrics: canvas.metrics, language };
  const isReplaced = textsOf([furniture.company, body]).some((text) =>
    needsSubstitute(text, canvas.metrics.covers),
  );
  const notice = isReplaced ? furniture.unknownCharacters : '';
  if (body.kind === 'letters') return drawLetters(canvas, body.letters, furniture, notice, setter);
  if (body.kind === 'full') drawCore(canvas, body.core, furniture, notice, setter);
  else drawQuickCore(canvas, body.core, furniture, notice, setter);
  if (body.annex.length === 0) return undefined;
  canvas.addPage();
  flow(canvas, annexPieces(body.annex, setter));
  return undefined;
}

/** Every text anywhere in a part of a model. */
function textsOf(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(textsOf);
}
