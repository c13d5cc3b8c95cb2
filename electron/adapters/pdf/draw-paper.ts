import { createHash } from 'node:crypto';
import type { Furniture, PaperModel } from '../../../scans/report/report-model.ts';
import type { PaperAttachment } from '../../../scans/services/ports.ts';
import type { Setter } from '../typeset/boxes.ts';
import type { Canvas } from '../typeset/canvas.ts';
import { needsSubstitute } from '../typeset/clean-text.ts';
import { typeset } from '../typeset/document.ts';
import type { Typeset } from '../typeset/document.ts';
import { flow } from '../typeset/flow.ts';
import type { FontFiles } from '../typeset/fonts.ts';
import { locales } from '../typeset/locales.ts';
import { landscape, largeScale, posterHalf, posterSheet, sheet, usualScale } from '../typeset/style.ts';
import { drawAttendance } from './attendance-pages.ts';
import { blockPieces } from './block-pieces.ts';
import { drawCertificates } from './certificate-pages.ts';
import { drawCore } from './core-pages.ts';
import { drawFlow } from './flow-pages.ts';
import { drawForm } from './form-pages.ts';
import { drawFurniture } from './furniture.ts';
import { drawLetters } from './letter-pages.ts';
import { drawPoster } from './poster-pages.ts';
import { drawQuickCore } from './quick-pages.ts';
import { drawPageToSign } from './sign-page.ts';
import { drawWorkshopPaper } from './workshop-pages.ts';

export type Paper = {
  readonly model: PaperModel;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly attachment: PaperAttachment | undefined;
};

/** A paper as a file, and where each of its texts was put. */
export function drawPaper(paper: Paper, fonts: FontFiles): Typeset {
  const { model, date, attachment } = paper;
  const { title, subject } = model;
  const facts = { title, subject, language: locales[model.language], date, id: idOf(paper) };
  const setting = settingOf(model);
  return typeset({ facts, sheet: setting.sheet, fonts, attachment }, (canvas) => {
    const setter: Setter = { metrics: canvas.metrics, language: model.language, ...setting };
    const pages = drawModel(canvas, model, setter);
    // The margins of a poster have no room for it: there it stands beside the name.
    const logo = model.body.kind === 'poster' ? null : (model.furniture.logo ?? null);
    drawFurniture(canvas, model.furniture, logo, pages, setter);
  });
}

/** The sheet of a paper, and the sizes of what runs over it. */
function settingOf({ body }: PaperModel): Pick<Setter, 'sheet' | 'scale'> {
  if (body.kind === 'poster') {
    return { sheet: body.poster.sheets === 1 ? posterSheet : posterHalf, scale: usualScale };
  }
  if (body.kind === 'certificates') return { sheet: landscape, scale: usualScale };
  const isLarge = body.kind === 'flow' && body.size === 'large';
  return { sheet, scale: isLarge ? largeScale : usualScale };
}

/** 32 hexadecimal digits, as PDF wants them; of what the file holds. */
function idOf({ model, date, attachment }: Paper): string {
  const hash = createHash('sha256').update(JSON.stringify([model, date]));
  if (attachment !== undefined) hash.update(attachment.name).update(attachment.bytes);
  return hash.digest('hex').slice(0, 32).toUpperCase();
}

/** Draws what a paper says and gives the number of its pages. */
function drawModel(canvas: Canvas, { furniture, body }: PaperModel, setter: Setter): number {
  const isReplaced = textsOf([furniture.company, body]).some((text) =>
    needsSubstitute(text, canvas.metrics.covers),
  );
  const notice = isReplaced ? furniture.unknownCharacters : '';
  if (body.kind === 'full') drawCore(canvas, body.core, furniture, notice, setter);
  else if (body.kind === 'quick') drawQuickCore(canvas, body.core, furniture, notice, setter);
  else drawAlone(canvas, body, furniture, notice, setter);
  if ('annex' in body && body.annex.length > 0) {
    canvas.addPage();
    flow(canvas, blockPieces(body.annex, setter));
  }
  return canvas.page();
}

/** What has no annex. */
function drawAlone(
  canvas: Canvas,
  body: Exclude<PaperModel['body'], { readonly kind: 'full' | 'quick' }>,
  furniture: Furniture,
  notice: string,
  setter: Setter,
): void {
  switch (body.kind) {
    case 'letters':
      drawLetters(canvas, body.letters, furniture, notice, setter);
      break;
    case 'flow':
      drawFlow(canvas, body, furniture, notice, setter);
      break;
    case 'to-sign':
      drawPageToSign(canvas, body.paper, furniture, notice, setter);
      break;
    case 'poster':
      drawPoster(canvas, body.poster, furniture, notice, setter);
      break;
    case 'form':
      drawForm(canvas, body, furniture, setter);
      break;
    case 'attendance':
      drawAttendance(canvas, body, furniture, notice, setter);
      break;
    case 'certificates':
      drawCertificates(canvas, body, notice, setter);
      break;
    default:
      drawWorkshopPaper(canvas, body, furniture, notice, setter);
      break;
  }
}

/** Every text anywhere in a part of a model. */
function textsOf(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(textsOf);
}
