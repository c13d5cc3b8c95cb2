import { draws, markOf, readPages } from './page-content.ts';
import type { Operation, PageContent } from './page-content.ts';
import type { PdfFile } from './pdf-objects.ts';
import { isArray, isDictionary, isReference, nameOf } from './pdf-values.ts';
import type { PdfDictionary, PdfValue } from './pdf-values.ts';

/** A piece of a page's content: `page` from 1. */
export type MarkLeaf = { readonly page: number; readonly mcid: number; readonly text: string };
export type TreeNode = {
  readonly id: number;
  readonly role: string;
  readonly alt: string;
  readonly dictionary: PdfDictionary;
  readonly parent: number;
  readonly kids: readonly (TreeNode | MarkLeaf | { readonly annotation: number })[];
};
export type TaggedFile = {
  readonly root: TreeNode;
  readonly pages: readonly PageContent[];
  /** Per page the marks in the order of drawing. */
  readonly marks: readonly ReadonlyMap<number, string>[];
};

/** The structure tree of a whole file with the exact text of each piece of content, decoded from what is drawn. */
export function readStructure(file: PdfFile): TaggedFile {
  const pages = readPages(file);
  const marks = pages.map((page) => marksOf(file, page));
  const treeRoot = file.dictionary(file.dictionary(file.trailer.get('Root')).get('StructTreeRoot'));
  const pageNumbers = new Map(pages.map(({ id }, at) => [id, at + 1]));
  const leaf = (page: PdfValue | undefined, mcid: number): MarkLeaf => {
    const number = isReference(page) ? (pageNumbers.get(page.number) ?? 0) : 0;
    const text = marks[number - 1]?.get(mcid);
    if (text === undefined) throw new Error(`page ${number} has no mark ${mcid}`);
    return { page: number, mcid, text };
  };
  const node = (reference: PdfValue | undefined): TreeNode => {
    const dictionary = file.dictionary(reference);
    const parent = dictionary.get('P');
    const kids = file.follow(dictionary.get('K'));
    return {
      id: isReference(reference) ? reference.number : 0,
      role: nameOf(dictionary.get('S')) ?? '',
      alt: textOf(dictionary.get('Alt')),
      dictionary,
      parent: isReference(parent) ? parent.number : 0,
      kids: listOf(isArray(kids) ? kids : dictionary.get('K')).map((kid) => {
        if (typeof kid === 'number') return leaf(dictionary.get('Pg'), kid);
        if (isReference(kid)) return node(kid);
        if (!isDictionary(kid)) throw new Error('a kid of no kind');
        const target = kid.get('Obj');
        if (isReference(target)) return { annotation: target.number };
        return leaf(kid.get('Pg'), Number(kid.get('MCID')));
      }),
    };
  };
  return { root: node(treeRoot.get('K')), pages, marks };
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (isArray(value)) return value;
  return value === undefined ? [] : [value];
}

/** Every node of a tree, in reading order. */
export function nodesOf(root: TreeNode): readonly TreeNode[] {
  return [root, ...root.kids.flatMap((kid) => ('role' in kid ? nodesOf(kid) : []))];
}

/** What a node and all below it say, in reading order, piece by piece. */
export function leavesOf(root: TreeNode): readonly MarkLeaf[] {
  return root.kids.flatMap((kid) => {
    if ('role' in kid) return leavesOf(kid);
    return 'mcid' in kid ? [kid] : [];
  });
}

/** The words of a node: soft hyphens at line ends gone, an element ends a word, the lines of one element do not. */
export function spoken(node: TreeNode): string {
  return partsOf(node).replaceAll('\u00ad', '').replaceAll(/\s+/gu, ' ').trim();
}

function partsOf(node: TreeNode): string {
  const inner = node.kids.map((kid) => {
    if ('role' in kid) return partsOf(kid);
    return 'text' in kid ? kid.text : '';
  });
  return node.role === 'Link' ? inner.join('') : ` ${inner.join('')} `;
}

/** A text string of PDF: UTF-16 after its mark, else one sign per byte. */
export function textOf(value: PdfValue | undefined): string {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'string') return '';
  if (!value.text.startsWith('\u00fe\u00ff')) return value.text;
  return Buffer.from(value.text.slice(2), 'latin1').swap16().toString('utf16le');
}

function marksOf(file: PdfFile, page: PageContent): ReadonlyMap<number, string> {
  const fonts = file.dictionary(file.dictionary(page.dictionary.get('Resources')).get('Font'));
  const marks = new Map<number, string>();
  const replaced = new Set<unknown>();
  let signs: ReadonlyMap<number, string> = new Map();
  for (const operation of page.operations) {
    const mark = markOf(operation);
    const opened = openedMark(operation);
    if (opened !== null) {
      if (marks.has(opened)) throw new Error(`mark ${opened} twice on one page`);
      marks.set(opened, '');
    }
    if (operation.name === 'Tf') signs = signsOf(file, fonts.get(nameOf(operation.operands[0]) ?? ''));
    if (mark === null || !draws(operation)) continue;
    marks.set(mark, (marks.get(mark) ?? '') + drawnText(operation, signs, replaced));
  }
  return marks;
}

/** The number of the mark that an operation opens, or `null`. */
function openedMark({ name, operands }: Operation): number | null {
  const [, properties] = operands;
  const mcid = name === 'BDC' && isDictionary(properties) ? properties.get('MCID') : undefined;
  return typeof mcid === 'number' ? mcid : null;
}

function drawnText(
  { operands, within }: Operation,
  signs: ReadonlyMap<number, string>,
  replaced: Set<unknown>,
): string {
  const span = within.find(({ properties }) => properties?.has('ActualText') === true);
  if (span !== undefined) {
    if (replaced.has(span)) return '';
    replaced.add(span);
    return textOf(span.properties?.get('ActualText'));
  }
  const strings = operands.flatMap((operand) => (isArray(operand) ? operand : [operand]));
  return strings.map((one) => decoded(one, signs)).join('');
}

function decoded(value: PdfValue, signs: ReadonlyMap<number, string>): string {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'string') return '';
  const bytes = Buffer.from(value.text, 'latin1');
  if (bytes.length % 2 !== 0) throw new Error('half a glyph number');
  return Array.from({ length: bytes.length / 2 }, (_, at) => {
    const sign = signs.get(bytes.readUInt16BE(2 * at));
    if (sign === undefined) throw new Error('a glyph without a sign');
    return sign;
  }).join('');
}

const known = new WeakMap<PdfDictionary, ReadonlyMap<number, string>>();

/** Glyph number → sign, from the font's own table. */
export function signsOf(file: PdfFile, font: PdfValue | undefined): ReadonlyMap<number, string> {
  const dictionary = file.dictionary(font);
  const found = known.get(dictionary);
  if (found !== undefined) return found;
  const table = file.stream(dictionary.get('ToUnicode')).toString('latin1');
  const signs = new Map<number, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu)) {
    for (const [, glyph = '', sign = ''] of block.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/gu)) {
      signs.set(Number.parseInt(glyph, 16), Buffer.from(sign, 'hex').swap16().toString('utf16le'));
    }
  }
  known.set(dictionary, signs);
  return signs;
}
