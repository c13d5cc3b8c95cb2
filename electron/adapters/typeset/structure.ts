import { pdfString, putObject } from './jspdf-internals.ts';
import type { Internals } from './jspdf-internals.ts';

/** The standard structure types that our papers use. */
export type Tag =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Span';

/** In points, from the lower left corner of the page. */
export type PdfBox = readonly [left: number, bottom: number, right: number, top: number];

export type Attributes = {
  /** Alternative text of a figure. */
  readonly alt?: string;
  /** What a header cell heads. */
  readonly scope?: 'Row' | 'Column';
  /** How many columns a cell covers. */
  readonly columns?: number;
  readonly ordered?: boolean;
  /** Where it is not the document’s: "fr-BE". */
  readonly language?: string;
};

/** What an element holds: other elements, pieces of a page's content, or the annotation of a link. */
type Kid =
  | { readonly kind: 'element'; readonly element: Element }
  | { readonly kind: 'mark'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'annotation'; readonly annotation: Annotation };

/** One element of the structure tree. It joins the tree when the first of it is drawn. */
export type Element = {
  readonly tag: Tag;
  readonly attributes: Attributes;
  /** Absent: whatever is being drawn at that moment. */
  readonly within: Element | undefined;
  parent: Element | null;
  readonly kids: Kid[];
  box: PdfBox | null;
  objectId: number;
};

export type Annotation = {
  readonly page: number;
  readonly box: PdfBox;
  readonly url: string;
  readonly contents: string;
  readonly element: Element;
  objectId: number;
};

export function element(tag: Tag, attributes: Attributes = {}, within?: Element): Element {
  return { tag, attributes, within, parent: null, kids: [], box: null, objectId: 0 };
}

/** The tree of one document, with what each page's content belongs to. */
export type Structure = {
  readonly root: Element;
  /** Per page, in order of the marks: the element that owns the mark. */
  readonly marks: Map<number, Element[]>;
  readonly annotations: Annotation[];
};

export function createStructure(): Structure {
  return { root: element('Document'), marks: new Map(), annotations: [] };
}

/** Hangs the next piece of content of a page on an element and gives its number on that page. */
export function addMark({ marks }: Structure, owner: Element, page: number): number {
  const onPage = marks.get(page) ?? [];
  marks.set(page, onPage);
  const mcid = onPage.push(owner) - 1;
  owner.kids.push({ kind: 'mark', page, mcid });
  return mcid;
}

/**
 * Writes the tree into the file while jsPDF puts it together (ISO 32000-1, 14.7 and 14.8). `language`: of the whole
 * document.
 */
export function writeStructure(structure: Structure, internals: Internals, language: string): void {
  const { write, newObjectDeferred, events } = internals;
  const ids = { root: 0, parentTree: 0 };
  events.subscribe('putPage', (payload) => {
    const page = pageNumberOf(payload);
    const own = structure.annotations.filter((annotation) => annotation.page === page);
    for (const annotation of own) annotation.objectId = newObjectDeferred();
    write(`/StructParents ${page - 1} /Tabs /S`);
    if (own.length > 0) write(`/Annots [${own.map(({ objectId }) => `${objectId} 0 R`).join(' ')}]`);
  });
  events.subscribe('putAdditionalObjects', () => {
    ids.root = newObjectDeferred();
    ids.parentTree = newObjectDeferred();
    const elements = flatten(structure.root);
    for (const one of elements) one.objectId = newObjectDeferred();
    for (const one of elements) putObject(internals, one.objectId, elementText(one, ids.root, internals));
    structure.annotations.forEach((one, at) => {
      putObject(internals, one.objectId, annotationText(one, pageCount(structure) + at));
    });
    putObject(internals, ids.parentTree, parentTreeText(structure));
    putObject(internals, ids.root, rootText(structure, ids.parentTree));
  });
  events.subscribe('putCatalog', () => {
    write(`/StructTreeRoot ${ids.root} 0 R /MarkInfo <</Marked true>> /Lang (${language}) /Version /1.7`);
  });
}

function pageNumberOf(payload: unknown): number {
  const page: unknown =
    typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'pageNumber') : 0;
  return typeof page === 'number' ? page : 0;
}

function flatten(root: Element): readonly Element[] {
  return [root, ...root.kids.flatMap((kid) => (kid.kind === 'element' ? flatten(kid.element) : []))];
}

function pageCount({ marks }: Structure): number {
  return Math.max(0, ...marks.keys());
}

function elementText(one: Element, rootId: number, internals: Internals): string {
  const page = one.kids.find((kid) => kid.kind === 'mark')?.page;
  const reference = (number: number): string => `${internals.getPageInfo(number).objId} 0 R`;
  const kids = one.kids.map((kid) => {
    if (kid.kind === 'element') return `${kid.element.objectId} 0 R`;
    if (kid.kind === 'annotation') return `<</Type/OBJR/Obj ${kid.annotation.objectId} 0 R>>`;
    return kid.page === page ? `${kid.mcid}` : `<</Type/MCR/Pg ${reference(kid.page)}/MCID ${kid.mcid}>>`;
  });
  const [first] = kids;
  const content = kids.length === 1 && first !== undefined ? ` ${first}` : `[${kids.join(' ')}]`;
  const parent = one.parent === null ? rootId : one.parent.objectId;
  const own = [
    page === undefined ? '' : `/Pg ${reference(page)}`,
    one.attributes.alt === undefined ? '' : `/Alt ${pdfString(one.attributes.alt)}`,
    one.attributes.language === undefined ? '' : `/Lang (${one.attributes.language})`,
    attributeText(one),
  ].join('');
  return `<</S/${one.tag}/P ${parent} 0 R${own}/K${content}>>`;
}

function attributeText({ tag, attributes, box }: Element): string {
  if (attributes.columns !== undefined) return `/A<</O/Table/ColSpan ${attributes.columns}>>`;
  if (attributes.scope !== undefined) return `/A<</O/Table/Scope/${attributes.scope}>>`;
  if (tag === 'L') return `/A<</O/List/ListNumbering/${attributes.ordered === true ? 'Decimal' : 'Disc'}>>`;
  if (box === null) return '';
  return `/A<</O/Layout/Placement/Block/BBox[${box.map((side) => side.toFixed(2)).join(' ')}]>>`;
}

function annotationText({ box, url, contents }: Annotation, structParent: number): string {
  const sides = box.map((side) => side.toFixed(2)).join(' ');
  const address = inAscii(url).replaceAll(/[()\\]/gu, (sign) => `\\${sign}`);
  return `<</Type/Annot/Subtype/Link/Rect[${sides}]/Border[0 0 0]/F 4/Contents ${pdfString(contents)}/StructParent ${structParent}/A<</S/URI/URI(${address})>>>>`;
}

/**
 * An address as PDF wants it (ISO 32000-1, 12.6.4.7). Of a sign that is written raw only the low byte comes into the
 * file: that of "ĩ" is a bracket.
 */
function inAscii(url: string): string {
  const signs = Array.from(new TextEncoder().encode(url), (byte) =>
    byte > 0x20 && byte < 0x7f
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return signs.join('');
}

/** Which element owns each mark of each page, and each annotation. */
function parentTreeText(structure: Structure): string {
  const pages = Array.from({ length: pageCount(structure) }, (_, at) => {
    const owners = structure.marks.get(at + 1) ?? [];
    return `${at}[${owners.map(({ objectId }) => `${objectId} 0 R`).join(' ')}]`;
  });
  const links = structure.annotations.map((one, at) => `${pages.length + at} ${one.element.objectId} 0 R`);
  return `<</Nums[${[...pages, ...links].join(' ')}]>>`;
}

function rootText(structure: Structure, parentTree: number): string {
  const next = pageCount(structure) + structure.annotations.length;
  return `<</Type/StructTreeRoot/K ${structure.root.objectId} 0 R/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${next}>>`;
}
