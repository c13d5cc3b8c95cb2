/** The values of PDF's syntax (ISO 32000-1, 7.3), and the operators between them in a content stream. */
export type PdfValue =
  | number
  | boolean
  | null
  | PdfName
  | PdfString
  | PdfReference
  | PdfOperator
  | readonly PdfValue[]
  | PdfDictionary;
export type PdfName = { readonly kind: 'name'; readonly name: string };
/** `text`: one sign per byte. */
export type PdfString = { readonly kind: 'string'; readonly text: string };
export type PdfReference = { readonly kind: 'reference'; readonly number: number };
export type PdfOperator = { readonly kind: 'operator'; readonly name: string };
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** Every value in a piece of PDF, in order; bytes as latin1. Throws on what is not closed. */
export function parseValues(text: string): readonly PdfValue[] {
  return withReferences(readUntil({ text, at: 0 }, null));
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

export function isArray(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference';
}

/** The name behind a slash, or `null`. */
export function nameOf(value: PdfValue | undefined): string | null {
  const isName = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'name';
  return isName ? value.name : null;
}

/** The name of an operator of a content stream, or `null`. */
export function operatorOf(value: PdfValue | undefined): string | null {
  const isOne = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'operator';
  return isOne ? value.name : null;
}

type Reader = { readonly text: string; at: number };

const special = /[\0\t\n\f\r ()<>[\]{}/%]/u;

function readUntil(reader: Reader, closing: ']' | '>>' | null): readonly PdfValue[] {
  const values: PdfValue[] = [];
  for (;;) {
    skipWhite(reader);
    if (reader.at >= reader.text.length) {
      if (closing === null) return values;
      throw new Error(`no ${closing}`);
    }
    if (closing !== null && reader.text.startsWith(closing, reader.at)) {
      reader.at += closing.length;
      return values;
    }
    values.push(readOne(reader));
  }
}

/** Comments are white too. */
function skipWhite(reader: Reader): void {
  const found =
    /^(?:[\0\t\n\f\r ]|%[^\r\n]*)*/u.exec(reader.text.slice(reader.at, reader.at + 4096))?.[0] ?? '';
  reader.at += found.length;
  if (found !== '') skipWhite(reader);
}

function readOne(reader: Reader): PdfValue {
  const { text, at } = reader;
  if (text.startsWith('<<', at)) {
    reader.at += 2;
    return dictionaryOf(withReferences(readUntil(reader, '>>')));
  }
  const sign = text[at];
  reader.at += 1;
  if (sign === '[') return withReferences(readUntil(reader, ']'));
  if (sign === '(') return { kind: 'string', text: readLiteral(reader) };
  if (sign === '<') return { kind: 'string', text: readHexadecimal(reader) };
  if (sign === '/') return { kind: 'name', name: readWord(reader) };
  reader.at = at;
  const word = readWord(reader);
  if (word === '') throw new Error(`not PDF: ${text.slice(at, at + 20)}`);
  return wordValue(word);
}

function wordValue(word: string): PdfValue {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(word)) return Number(word);
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : { kind: 'operator', name: word };
}

function readWord(reader: Reader): string {
  const from = reader.at;
  while (reader.at < reader.text.length && !special.test(reader.text[reader.at] ?? '')) reader.at += 1;
  return reader.text.slice(from, reader.at);
}

function readHexadecimal(reader: Reader): string {
  const end = reader.text.indexOf('>', reader.at);
  const digits = reader.text.slice(reader.at, end).replaceAll(/\s/gu, '');
  if (end === -1 || !/^[\dA-Fa-f]*$/u.test(digits)) throw new Error('not a hexadecimal string');
  reader.at = end + 1;
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };

function readLiteral(reader: Reader): string {
  let depth = 1;
  let text = '';
  for (; reader.at < reader.text.length; reader.at += 1) {
    const sign = reader.text[reader.at] ?? '';
    if (sign === '\\') {
      text += readEscape(reader);
      continue;
    }
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) {
      reader.at += 1;
      return text;
    }
    text += sign;
  }
  throw new Error('a string without end');
}

/** From a backslash on; ends on the last sign of the escape. */
function readEscape(reader: Reader): string {
  const octal = /^[0-7]{1,3}/u.exec(reader.text.slice(reader.at + 1, reader.at + 4))?.[0];
  const next = reader.text[reader.at + 1] ?? '';
  reader.at += octal?.length ?? 1;
  return octal === undefined ? (escapes[next] ?? next) : String.fromCharCode(Number.parseInt(octal, 8));
}

function dictionaryOf(values: readonly PdfValue[]): PdfDictionary {
  const entries = new Map<string, PdfValue>();
  for (let at = 0; at < values.length; at += 2) {
    const key = nameOf(values[at]);
    const value = values[at + 1];
    if (key === null || value === undefined) throw new Error('not a dictionary');
    if (entries.has(key)) throw new Error(`twice in one dictionary: ${key}`);
    entries.set(key, value);
  }
  return entries;
}

/** `12 0 R` is one value. */
function withReferences(values: readonly PdfValue[]): readonly PdfValue[] {
  const found: PdfValue[] = [];
  for (const value of values) {
    const [number, generation] = found.slice(-2);
    if (operatorOf(value) === 'R' && typeof number === 'number' && typeof generation === 'number') {
      found.splice(-2, 2, { kind: 'reference', number });
    } else found.push(value);
  }
  return found;
}
