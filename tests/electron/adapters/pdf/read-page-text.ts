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
  /** Runs outside all marked content: none of our papers has any. */
  readonly untagged: readonly string[];
};

type Open = { readonly tag: string; readonly id: string | null };

/** The text of a page as pdf.js gives it, with the marked content that each run belongs to. */
export async function readPageText(page: PDFPageProxy, number: number): Promise<PageText> {
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const runs: TextRun[] = [];
  const untagged: string[] = [];
  const open: Open[] = [];
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push({ tag: tagOf(item), id: item.id ?? null });
      continue;
    }
    const place = placeOf(open);
    if (item.str.trim() === '') continue;
    if (place.mark === null && !place.isArtifact) untagged.push(item.str);
    runs.push(runOf(item, number, place));
  }
  return { runs, untagged };
}

type Place = { readonly mark: string | null; readonly isLineHyphen: boolean; readonly isArtifact: boolean };

function placeOf(open: readonly Open[]): Place {
  return {
    mark: open.findLast(({ id }) => id !== null)?.id ?? null,
    isLineHyphen: open.at(-1)?.tag === 'Span',
    isArtifact: open.some(({ tag }) => tag === 'Artifact'),
  };
}

type Item = { readonly str: string; readonly width: number; readonly transform: readonly unknown[] };

function runOf({ str, width, transform }: Item, page: number, place: Place): TextRun {
  const [size = 0, , , , left = 0, baseline = 0] = transform.map(Number);
  const mark = place.isArtifact ? null : place.mark;
  return {
    page,
    text: str,
    size,
    left,
    right: left + width,
    baseline,
    mark,
    isLineHyphen: place.isLineHyphen,
  };
}

function tagOf(item: object): string {
  const tag: unknown = Reflect.get(item, 'tag');
  return typeof tag === 'string' ? tag : '';
}
