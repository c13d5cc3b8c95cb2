import { drawPaper } from '../../../../../electron/adapters/pdf/draw-paper.ts';
import type { PlacedText } from '../../../../../electron/adapters/typeset/canvas.ts';
import { loadFontFiles } from '../../../../../electron/adapters/typeset/fonts.ts';
import type { PaperModel } from '../../../../../scans/report/report-model.ts';
import type { PaperAttachment } from '../../../../../scans/services/ports.ts';
import { paperDate } from '../paper-date.ts';
import { readObjects } from '../pdf-objects.ts';
import type { PdfFile } from '../pdf-objects.ts';
import { readStructure } from '../read-structure.ts';
import type { TaggedFile } from '../read-structure.ts';
import { drawnTexts } from './drawn-texts.ts';
import type { DrawnText } from './drawn-texts.ts';

/** A paper as the typesetter says it put it, and as the file says it stands there. `texts`: per page. */
export type Drawn = {
  readonly model: PaperModel;
  readonly bytes: Uint8Array;
  readonly placed: readonly PlacedText[];
  readonly file: PdfFile;
  readonly tagged: TaggedFile;
  readonly texts: readonly (readonly DrawnText[])[];
};

const fonts = await loadFontFiles();

/** Any paper, drawn and read back object by object. */
export function drawnOf(model: PaperModel, attachment?: PaperAttachment): Drawn {
  const { bytes, placed } = drawPaper({ model, date: paperDate, attachment }, fonts);
  const file = readObjects(bytes);
  const tagged = readStructure(file);
  const texts = tagged.pages.map((page, at) => drawnTexts(file, page, at + 1));
  return { model, bytes, placed, file, tagged, texts };
}
