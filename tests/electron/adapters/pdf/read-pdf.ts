import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPageText } from './read-page-text.ts';
import type { PageText } from './read-page-text.ts';

export type OutlineEntry = { readonly title: string; readonly page: number; readonly level: number };
export type Link = { readonly url: string; readonly box: readonly number[]; readonly contents: string };
export type PdfPage = PageText & {
  readonly width: number;
  readonly height: number;
  readonly links: readonly Link[];
  /** What is neither text nor a link: none of our papers has any. */
  readonly otherAnnotations: readonly string[];
  readonly scripts: unknown;
};
export type PdfFacts = {
  readonly pages: readonly PdfPage[];
  readonly title: unknown;
  readonly subject: unknown;
  readonly language: unknown;
  readonly created: unknown;
  readonly xmpTitle: unknown;
  readonly isTagged: boolean;
  readonly showsTitle: boolean;
  readonly outline: readonly OutlineEntry[];
  /** Per font: whether its program is in the file. */
  readonly fonts: ReadonlyMap<string, boolean>;
  readonly attachments: unknown;
  readonly scripts: unknown;
  readonly openAction: unknown;
};

/** Reads a PDF back as a reader program sees it, with pdf.js. Places in points from the lower left corner. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  try {
    const fonts = new Map<string, boolean>();
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await readPage(page, number));
      await gatherFonts(page, fonts);
    }
    const { info, metadata } = await document.getMetadata();
    return {
      pages,
      fonts,
      title: Reflect.get(info, 'Title'),
      subject: Reflect.get(info, 'Subject'),
      language: Reflect.get(info, 'Language'),
      created: Reflect.get(info, 'CreationDate'),
      xmpTitle: metadata?.get('dc:title') ?? null,
      isTagged: (await document.getMarkInfo())?.Marked === true,
      showsTitle: isTrue(await document.getViewerPreferences(), 'DisplayDocTitle'),
      outline: await readOutline(document, await document.getOutline(), 1),
      attachments: await document.getAttachments(),
      scripts: await document.getJSActions(),
      openAction: await document.getOpenAction(),
    };
  } finally {
    await task.destroy();
  }
}

function isTrue(holder: object | null, name: string): boolean {
  return holder !== null && Reflect.get(holder, name) === true;
}

async function readPage(page: PDFPageProxy, number: number): Promise<PdfPage> {
  const [left, bottom, right, top] = page.view;
  if (left !== 0 || bottom !== 0) throw new Error('a page that does not begin at its corner');
  const text = await readPageText(page, number);
  const annotations: readonly unknown[] = await page.getAnnotations();
  const isLink = (one: unknown): one is object => textIn(one, 'subtype') === 'Link';
  return {
    ...text,
    width: right ?? 0,
    height: top ?? 0,
    links: annotations.filter(isLink).map((one) => ({
      url: textIn(one, 'unsafeUrl'),
      contents: textIn(Reflect.get(one, 'contentsObj'), 'str'),
      box: numbersIn(one, 'rect'),
    })),
    otherAnnotations: annotations.filter((one) => !isLink(one)).map((one) => textIn(one, 'subtype')),
    scripts: await page.getJSActions(),
  };
}

async function readOutline(
  document: PDFDocumentProxy,
  entries: readonly OutlineNode[] | null,
  level: number,
): Promise<readonly OutlineEntry[]> {
  const found: OutlineEntry[] = [];
  for (const { title, dest, items } of entries ?? []) {
    const target: unknown = Array.isArray(dest) ? dest[0] : null;
    const page = isReference(target) ? (await document.getPageIndex(target)) + 1 : 0;
    found.push({ title, page, level }, ...(await readOutline(document, items, level + 1)));
  }
  return found;
}

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

function isReference(value: unknown): value is { num: number; gen: number } {
  return isObject(value) && typeof Reflect.get(value, 'num') === 'number';
}

/** A page names its fonts only in what it draws. */
async function gatherFonts(page: PDFPageProxy, fonts: Map<string, boolean>): Promise<void> {
  await page.getOperatorList();
  const { styles } = await page.getTextContent();
  for (const id of Object.keys(styles)) {
    const font: unknown = page.commonObjs.get(id);
    if (!isObject(font)) throw new Error(`no font ${id}`);
    fonts.set(textIn(font, 'name'), Reflect.get(font, 'missingFile') === false);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function textIn(holder: unknown, name: string): string {
  const value: unknown = isObject(holder) ? Reflect.get(holder, name) : undefined;
  return typeof value === 'string' ? value : '';
}

function numbersIn(holder: object, name: string): readonly number[] {
  const value: unknown = Reflect.get(holder, name);
  return Array.isArray(value) ? value.map(Number) : [];
}
