import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text as it stands on a page, in points from the lower left corner. */
export type TextRun = {
  readonly page: number;
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Its piece of marked content; `null`: an artifact. */
  readonly mark: string | null;
  /** The hyphen at the end of a line, which is not part of the text. */
  readonly isLineHyphen: boolean;
};
export type PageText = {
  readonly runs: readonly TextRun[];
  /** Per piece of marked content its text. */
  readonly marks: ReadonlyMap<string, string>;
  /** Runs outside all marked content: none of our papers has any. */
  readonly untagged: readonly string[];
};

type Open = { readonly tag: string; readonly id: string | null };

/** The text of a page as pdf.js gives it, with the marked content that each run belongs to. */
export async function readPageText(page: PDFPageProxy, number: number): Promise<PageText> {
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const runs: TextRun[] = [];
  const marks = new Map<string, string>();
  const untagged: string[] = [];
  const open: Open[] = [];
  let afterHyphen = false;
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push({ tag: tagOf(item), id: item.id ?? null });
      continue;
    }
    const mark = open.findLast(({ id }) => id !== null)?.id ?? null;
    const isLineHyphen = open.at(-1)?.tag === 'Span';
    const isArtifact = open.some(({ tag }) => tag === 'Artifact');
    // pdf.js says with an empty run that a line ended before it.
    const space = item.hasEOL && !afterHyphen && !isLineHyphen ? ' ' : '';
    afterHyphen = isLineHyphen || (afterHyphen && item.str === '');
    if (mark !== null) marks.set(mark, `${marks.get(mark) ?? ''}${isLineHyphen ? '' : item.str}${space}`);
    if (item.str.trim() === '') continue;
    if (mark === null && !isArtifact) untagged.push(item.str);
    const [size = 0, , , , left = 0, baseline = 0] = item.transform.map(Number);
    runs.push({
      page: number,
      text: item.str,
      size,
      left,
      right: left + item.width,
      baseline,
      mark: isArtifact ? null : mark,
      isLineHyphen,
    });
  }
  return { runs, marks, untagged };
}

function tagOf(item: object): string {
  const tag: unknown = Reflect.get(item, 'tag');
  return typeof tag === 'string' ? tag : '';
}
