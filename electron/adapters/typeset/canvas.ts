import type { jsPDF } from 'jspdf';
import type { Metrics } from './fonts.ts';
import { internalsOf } from './jspdf-internals.ts';
import type { Internals } from './jspdf-internals.ts';
import { drawOutline, drawPicture } from './picture.ts';
import type { Outline, Picture } from './picture.ts';
import { addMark, createStructure } from './structure.ts';
import type { Annotation, Element, PdfBox, Structure } from './structure.ts';
import type { Sheet, TextStyle } from './style.ts';

export type Point = readonly [x: number, y: number];
/** `fill` and `stroke` are colours; `line`: width of the stroke in points. */
export type Paint = { readonly fill?: string; readonly stroke?: string; readonly line?: number };
type Look = Pick<TextStyle, 'font' | 'size' | 'colour'>;

/**
 * Draws on one document. Places are in points from the top left corner of the page; text stands on its baseline.
 * Everything drawn belongs to an element of the structure tree or is an artifact; nothing is left untagged.
 */
export type Canvas = {
  readonly metrics: Metrics;
  readonly sheet: Sheet;
  readonly structure: Structure;
  /** Every text that was drawn, with its place: what a file must say when it is read back. */
  readonly placed: readonly PlacedText[];
  /** A part of the page as PDF counts it: from the lower left corner. */
  readonly pdfBox: (corners: Corners) => PdfBox;
  /** The page that is drawn on, counted from 1. */
  readonly page: () => number;
  readonly addPage: () => void;
  /** Goes back to a page that is there already. */
  readonly goToPage: (page: number) => void;
  /** Draws as content of an element, which joins the tree the first time. */
  readonly into: (owner: Element, draw: () => void) => void;
  /** Draws what a screen reader leaves out. */
  readonly artifact: (draw: () => void) => void;
  readonly text: (text: string, at: Point, look: Look, align?: 'left' | 'right' | 'center') => void;
  /** The hyphen at the end of a line, which is not part of the text. */
  readonly softHyphen: (at: Point, look: Look) => void;
  readonly line: (from: Point, to: Point, paint: Paint & { readonly dash?: number }) => void;
  readonly rectangle: (at: Point, width: number, height: number, paint: Paint, radius?: number) => void;
  readonly polygon: (points: readonly Point[], paint: Paint) => void;
  readonly circle: (centre: Point, radius: number, paint: Paint) => void;
  readonly picture: (picture: Picture, at: Point, size: readonly [number, number]) => void;
  readonly filled: (outline: Outline) => void;
  /** A link over a part of the page, into an element `Link`; `draw` draws its text. */
  readonly link: (owner: Element, url: string, corners: Corners, draw: () => void) => void;
  /** An entry in the document's outline that leads to this page; `level` from 1. */
  readonly outline: (title: string, level: number) => void;
  /** Ends the last piece of content; to be called once, when all is drawn. */
  readonly finish: () => void;
};

/** Left, top, right, bottom. */
export type Corners = readonly [left: number, top: number, right: number, bottom: number];

/** A text on its baseline; `x`, `y`, `width` and `size` in points, from the top left corner of the page. */
export type PlacedText = {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

export function createCanvas(document: jsPDF, metrics: Metrics, sheet: Sheet): Canvas {
  const structure = createStructure();
  const placed: PlacedText[] = [];
  const pdfBox = ([left, top, right, bottom]: Corners): PdfBox => [
    left,
    sheet.height - bottom,
    right,
    sheet.height - top,
  ];
  const marks = createMarks(internalsOf(document), structure, () => currentPage(document));
  return {
    metrics,
    sheet,
    structure,
    placed,
    pdfBox,
    page: () => currentPage(document),
    addPage() {
      marks.close();
      document.addPage();
    },
    goToPage(page) {
      marks.close();
      document.setPage(page);
    },
    into: marks.into,
    artifact: marks.artifact,
    finish: marks.close,
    text(text, at, look, align = 'left') {
      marks.open();
      placed.push(placeOf(text, at, look, align, metrics, currentPage(document)));
      drawText(document, text, at, look, align);
    },
    softHyphen(at, look) {
      marks.open();
      marks.replaced('\u00ad', () => drawText(document, '-', at, look, 'left'));
    },
    ...createShapes(document, marks.open),
    picture(picture, at, size) {
      marks.open();
      drawPicture(document, picture, at, size);
    },
    filled(outline) {
      marks.open();
      drawOutline(document, outline);
    },
    link(owner, url, corners, draw) {
      marks.into(owner, () => {
        draw();
        marks.annotate({ url, contents: url, box: pdfBox(corners) });
      });
    },
    outline: createOutline(document),
  };
}

function currentPage(document: jsPDF): number {
  return document.getCurrentPageInfo().pageNumber;
}

type Marks = {
  readonly open: () => void;
  readonly close: () => void;
  readonly into: Canvas['into'];
  readonly artifact: Canvas['artifact'];
  readonly replaced: (text: string, draw: () => void) => void;
  readonly annotate: (link: Pick<Annotation, 'url' | 'contents' | 'box'>) => void;
};

/** Opens a marked piece of content just before something is drawn, and closes it when the owner changes. */
function createMarks({ write }: Internals, structure: Structure, page: () => number): Marks {
  let owner: Element | 'artifact' = structure.root;
  let opened: Element | 'artifact' | null = null;
  const close = (): void => {
    if (opened !== null) write('EMC');
    opened = null;
  };
  const within = (next: Element | 'artifact', draw: () => void): void => {
    const before = owner;
    owner = next;
    draw();
    owner = before;
  };
  return {
    close,
    open() {
      if (opened === owner) return;
      close();
      if (owner === 'artifact') write('/Artifact BMC');
      else write(`/${owner.tag} <</MCID ${addMark(structure, owner, page())}>> BDC`);
      opened = owner;
    },
    into(next, draw) {
      attach(next, owner === 'artifact' ? structure.root : owner);
      within(next, draw);
    },
    artifact: (draw) => within('artifact', draw),
    replaced(text, draw) {
      const code = (text.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
      write(`/Span <</ActualText <FEFF${code}>>> BDC`);
      draw();
      write('EMC');
    },
    annotate(link) {
      if (owner === 'artifact') return;
      const annotation: Annotation = { ...link, page: page(), element: owner, objectId: 0 };
      structure.annotations.push(annotation);
      owner.kids.push({ kind: 'annotation', annotation });
    },
  };
}

/** An element hangs under the one it names, else under what is being drawn. */
function attach(one: Element, current: Element): void {
  if (one.parent !== null || one === current) return;
  const parent = one.within ?? current;
  if (one.within !== undefined) attach(one.within, current);
  one.parent = parent;
  parent.kids.push({ kind: 'element', element: one });
}

function placeOf(
  text: string,
  [x, y]: Point,
  { font, size }: Look,
  align: 'left' | 'right' | 'center',
  metrics: Metrics,
  page: number,
): PlacedText {
  const width = metrics.width(text, font, size);
  const before = { left: 0, center: width / 2, right: width }[align];
  return { page, text, x: x - before, y, width, size };
}

function drawText(
  document: jsPDF,
  text: string,
  [x, y]: Point,
  { font, size, colour }: Look,
  align: 'left' | 'right' | 'center',
): void {
  document.setFont(font).setFontSize(size).setTextColor(colour);
  // Both spaces share a glyph: with one of them, text that is copied has one kind of space.
  document.text(text.replaceAll('\u00a0', ' '), x, y, { align });
}

type Shapes = Pick<Canvas, 'line' | 'rectangle' | 'polygon' | 'circle'>;

function createShapes(document: jsPDF, open: () => void): Shapes {
  return {
    line([x1, y1], [x2, y2], { dash = 0, ...paint }) {
      open();
      prepare(document, paint);
      if (dash > 0) document.setLineDashPattern([dash, dash], 0);
      document.line(x1, y1, x2, y2);
      if (dash > 0) document.setLineDashPattern([], 0);
    },
    rectangle([x, y], width, height, paint, radius = 0) {
      open();
      const way = prepare(document, paint);
      if (radius > 0) document.roundedRect(x, y, width, height, radius, radius, way);
      else document.rect(x, y, width, height, way);
    },
    polygon([first, ...rest], paint) {
      if (first === undefined) return;
      open();
      const steps = rest.map(([x, y], at): number[] => {
        const [fromX, fromY] = rest[at - 1] ?? first;
        return [x - fromX, y - fromY];
      });
      document.lines(steps, first[0], first[1], [1, 1], prepare(document, paint), true);
    },
    circle([x, y], radius, paint) {
      open();
      document.circle(x, y, radius, prepare(document, paint));
    },
  };
}

function prepare(document: jsPDF, { fill, stroke, line }: Paint): 'F' | 'S' | 'FD' {
  if (fill !== undefined) document.setFillColor(fill);
  if (stroke === undefined) return 'F';
  document.setDrawColor(stroke).setLineWidth(line ?? 0.5);
  return fill === undefined ? 'S' : 'FD';
}

/** Each entry hangs under the last one of a lower level. */
function createOutline(document: jsPDF): Canvas['outline'] {
  const path: { readonly level: number; readonly item: unknown }[] = [];
  return (title, level) => {
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const item: unknown = document.outline.add(path.at(-1)?.item ?? null, title, {
      pageNumber: currentPage(document),
    });
    path.push({ level, item });
  };
}
