import type { PdfFile } from './pdf-objects.ts';
import { isArray, isDictionary, isReference, nameOf, operatorOf, parseValues } from './pdf-values.ts';
import type { PdfDictionary, PdfValue } from './pdf-values.ts';

/** One operator of a content stream with its operands, and the marked content it stands in, outermost first. */
export type Operation = {
  readonly name: string;
  readonly operands: readonly PdfValue[];
  readonly within: readonly Marked[];
};
export type Marked = { readonly tag: string; readonly properties: PdfDictionary | null };
export type PageContent = {
  /** Number of its object. */
  readonly id: number;
  readonly dictionary: PdfDictionary;
  readonly operations: readonly Operation[];
};

/** The pages of a file with what they draw. Throws where marked content is not closed or closed too often. */
export function readPages(file: PdfFile): readonly PageContent[] {
  const catalog = file.dictionary(file.trailer.get('Root'));
  return leavesOf(file, catalog.get('Pages')).map((id): PageContent => {
    const dictionary = file.dictionary({ kind: 'reference', number: id });
    return { id, dictionary, operations: readOperations(file.stream(dictionary.get('Contents'))) };
  });
}

function leavesOf(file: PdfFile, node: PdfValue | undefined): readonly number[] {
  const dictionary = file.dictionary(node);
  if (nameOf(dictionary.get('Type')) === 'Page') return isReference(node) ? [node.number] : [];
  const kids = file.follow(dictionary.get('Kids'));
  return isArray(kids) ? kids.flatMap((kid) => leavesOf(file, kid)) : [];
}

function readOperations(content: Buffer): readonly Operation[] {
  const operations: Operation[] = [];
  let within: readonly Marked[] = [];
  let operands: PdfValue[] = [];
  for (const value of parseValues(content.toString('latin1'))) {
    const name = operatorOf(value);
    if (name === null) {
      operands.push(value);
      continue;
    }
    if (name === 'EMC') {
      if (within.length === 0) throw new Error('EMC without beginning');
      within = within.slice(0, -1);
    }
    operations.push({ name, operands, within });
    if (name === 'BMC' || name === 'BDC') {
      const [tag, properties] = operands;
      within = [
        ...within,
        { tag: nameOf(tag) ?? '', properties: isDictionary(properties) ? properties : null },
      ];
    }
    operands = [];
  }
  if (within.length > 0) throw new Error('marked content without end');
  return operations;
}

/** The number of the piece of marked content around an operation, or `null`. */
export function markOf({ within }: Operation): number | null {
  const found = within.map(({ properties }) => properties?.get('MCID')).filter((id) => id !== undefined);
  if (found.length > 1) throw new Error('a mark inside a mark');
  return typeof found[0] === 'number' ? found[0] : null;
}

const drawing = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'sh',
  'Do',
  'EI',
]);

/** Whether an operation puts ink on the page. */
export function draws({ name }: Operation): boolean {
  return drawing.has(name);
}
