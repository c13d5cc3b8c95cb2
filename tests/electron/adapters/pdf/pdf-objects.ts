import { inflateSync } from 'node:zlib';
import { isArray, isDictionary, isReference, nameOf, parseValues } from './pdf-values.ts';
import type { PdfDictionary, PdfReference, PdfValue } from './pdf-values.ts';

/** `stream`: the bytes behind the dictionary, unpacked. */
export type PdfObject = { readonly value: PdfValue; readonly stream: Buffer | null };
export type PdfFile = {
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly trailer: PdfDictionary;
  /** What a reference leads to, however far. */
  readonly follow: (value: PdfValue | undefined) => PdfValue | undefined;
  /** The dictionary that a value is or leads to; throws where there is none. */
  readonly dictionary: (value: PdfValue | undefined) => PdfDictionary;
  readonly stream: (value: PdfValue | undefined) => Buffer;
};

/**
 * Reads every object of a file by its stream of references (ISO 32000-1, 7.5.8), written from the standard, not from our
 * writer: throws where an object is not where it should be.
 */
export function readObjects(bytes: Uint8Array): PdfFile {
  const file = Buffer.from(bytes);
  const start = /startxref\r?\n(\d+)\r?\n%%EOF\s*$/u.exec(file.subarray(-60).toString('latin1'))?.[1];
  const table = readAt(file, Number(start)).object;
  const trailer = table.value;
  if (!isDictionary(trailer) || nameOf(trailer.get('Type')) !== 'XRef' || table.stream === null) {
    throw new Error('no stream of references');
  }
  const rows = rowsOf(trailer, table.stream);
  const objects = new Map<number, PdfObject>();
  for (const [number, [kind, place]] of rows.entries()) {
    if (kind !== 1) continue;
    const read = readAt(file, place);
    if (read.number !== number) throw new Error(`at ${place} stands ${read.number}, not ${number}`);
    objects.set(number, read.object);
  }
  for (const [number, [kind, place, nth]] of rows.entries()) {
    if (kind === 2) objects.set(number, readPacked(objects.get(place), number, nth));
  }
  return { objects, trailer, ...waysThrough(objects) };
}

function waysThrough(
  objects: ReadonlyMap<number, PdfObject>,
): Pick<PdfFile, 'follow' | 'dictionary' | 'stream'> {
  const objectOf = ({ number }: PdfReference): PdfObject => {
    const found = objects.get(number);
    if (found === undefined) throw new Error(`no object ${number}`);
    return found;
  };
  const follow = (value: PdfValue | undefined): PdfValue | undefined =>
    isReference(value) ? follow(objectOf(value).value) : value;
  return {
    follow,
    dictionary(value) {
      const found = follow(value);
      if (!isDictionary(found)) throw new Error('no dictionary');
      return found;
    },
    stream(value) {
      const found = isReference(value) ? objectOf(value).stream : null;
      if (found === null) throw new Error('no stream');
      return found;
    },
  };
}

type Row = readonly [kind: number, place: number, nth: number];

function rowsOf(trailer: PdfDictionary, data: Buffer): readonly Row[] {
  const widths = trailer.get('W');
  const size = trailer.get('Size');
  const [a, b, c] = isArray(widths) ? widths : [];
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof size !== 'number') {
    throw new Error('no widths');
  }
  if (data.length !== size * (a + b + c) || trailer.has('Index'))
    throw new Error('not every object has a row');
  return Array.from({ length: size }, (_, at): Row => {
    const row = at * (a + b + c);
    return [data.readUIntBE(row, a), data.readUIntBE(row + a, b), data.readUIntBE(row + a + b, c)];
  });
}

function readAt(file: Buffer, offset: number): { readonly number: number; readonly object: PdfObject } {
  const head = /^(\d+) 0 obj\s/u.exec(file.subarray(offset, offset + 20).toString('latin1'));
  if (head === null) throw new Error(`no object at ${offset}`);
  const from = offset + head[0].length;
  const end = file.indexOf('endobj', from);
  const streamAt = file.indexOf('stream\n', from);
  const number = Number(head[1]);
  if (streamAt === -1 || streamAt > end) {
    return { number, object: { value: only(file.subarray(from, end)), stream: null } };
  }
  const value = only(file.subarray(from, streamAt));
  const length = isDictionary(value) ? value.get('Length') : undefined;
  if (!isDictionary(value) || typeof length !== 'number') throw new Error(`no length: ${number}`);
  const after = streamAt + 'stream\n'.length + length;
  if (!/^\r?\n?endstream\s+endobj/u.test(file.subarray(after, after + 30).toString('latin1'))) {
    throw new Error(`the stream of ${number} does not end where it says`);
  }
  const raw = file.subarray(after - length, after);
  const filter = value.get('Filter');
  const isPacked = nameOf(isArray(filter) ? filter[0] : filter) === 'FlateDecode';
  return { number, object: { value, stream: isPacked ? inflateSync(raw) : raw } };
}

function only(bytes: Buffer): PdfValue {
  const [value, ...others] = parseValues(bytes.toString('latin1'));
  if (value === undefined || others.length > 0) throw new Error('not one value in an object');
  return value;
}

function readPacked(stream: PdfObject | undefined, number: number, nth: number): PdfObject {
  const { value, stream: data } = stream ?? { value: null, stream: null };
  if (!isDictionary(value) || data === null || nameOf(value.get('Type')) !== 'ObjStm') {
    throw new Error(`no stream of objects for ${number}`);
  }
  const first = Number(value.get('First'));
  const index = data.subarray(0, first).toString('latin1').trim().split(/\s+/u).map(Number);
  if (index.length !== 2 * Number(value.get('N')) || index[2 * nth] !== number) {
    throw new Error(`${number} is not in its place of a stream of objects`);
  }
  const from = first + (index[2 * nth + 1] ?? 0);
  const to = first + (index[2 * nth + 3] ?? data.length - first);
  return { value: only(data.subarray(from, to)), stream: null };
}
