import type { PdfFile } from '../pdf-objects.ts';
import { isArray, isDictionary, nameOf } from '../pdf-values.ts';
import type { PdfDictionary, PdfValue } from '../pdf-values.ts';
import { textOf } from '../read-structure.ts';

/** What a file may do: follow these addresses, and carry so many files. */
export type Allowed = { readonly addresses: readonly string[]; readonly files: number };

const activeKeys = ['AA', 'OpenAction', 'AcroForm', 'XFA', 'RichMedia', 'JS', 'JavaScript', 'Rendition'];
const activeActions = new Set([
  'JavaScript',
  'Launch',
  'Named',
  'SubmitForm',
  'ImportData',
  'ResetForm',
  'GoToR',
  'GoToE',
  'Hide',
  'Rendition',
  'Movie',
  'Sound',
  'Thread',
  'Trans',
  'SetOCGState',
  'GoTo3DView',
  'RichMediaExecute',
]);

/** Whatever in the objects of a file could do more than be read; empty when there is nothing. */
export function activeParts(file: PdfFile, { addresses, files }: Allowed): readonly string[] {
  const dictionaries = [file.trailer, ...[...file.objects.values()].flatMap(({ value }) => inside(value))];
  const known = new Set(addresses.map(inAscii));
  const embedded = dictionaries.filter((one) => nameOf(one.get('Type')) === 'EmbeddedFile').length;
  return [
    ...dictionaries.flatMap((one) => activeIn(one, known)),
    ...(embedded === files ? [] : [`${embedded} files inside`]),
  ];
}

function inside(value: PdfValue): readonly PdfDictionary[] {
  if (isArray(value)) return value.flatMap(inside);
  return isDictionary(value) ? [value, ...[...value.values()].flatMap(inside)] : [];
}

function activeIn(dictionary: PdfDictionary, known: ReadonlySet<string>): readonly string[] {
  const action = nameOf(dictionary.get('S'));
  const address = dictionary.has('URI') ? textOf(dictionary.get('URI')) : null;
  return [
    ...activeKeys.filter((key) => dictionary.has(key)).map((key) => `/${key}`),
    ...(action !== null && activeActions.has(action) ? [`action ${action}`] : []),
    ...(address === null || known.has(address) ? [] : [`address ${address}`]),
  ];
}

/** An address in a PDF is ASCII (ISO 32000-1, 12.6.4.7): the rest as its bytes. */
function inAscii(address: string): string {
  return [...Buffer.from(address, 'utf8')]
    .map((byte) =>
      byte > 0x20 && byte < 0x7f
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');
}
