import { deflateSync } from 'node:zlib';

/** An object of the file: its number and its bytes between `obj` and `endobj`. */
type PdfObject = { readonly number: number; readonly body: Buffer; readonly whole: Buffer };

/** Where an object stands: at an offset of the file, or as the n-th in a stream of objects. */
type Place =
  | { readonly kind: 'at'; readonly offset: number }
  | { readonly kind: 'in'; readonly stream: number; readonly nth: number };

const perStream = 250;

/**
 * The same document with its small objects packed into compressed streams (ISO 32000-1, 7.5.7 and 7.5.8): the tags of a
 * paper are many small objects, and jsPDF writes each in the open. Takes only what jsPDF writes: one table of
 * references, one section. Throws on anything else.
 */
export function packObjects(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { objects, trailer } = readObjects(file);
  const loose = objects.filter(({ body }) => !body.includes('\nstream\n'));
  const parts: Buffer[] = [file.subarray(0, headerEnd(file))];
  const places = new Map<number, Place>();
  let length = parts[0]?.length ?? 0;
  const append = (number: number, part: Buffer): void => {
    places.set(number, { kind: 'at', offset: length });
    parts.push(part);
    length += part.length;
  };
  for (const { number, body, whole } of objects) {
    if (body.includes('\nstream\n')) append(number, whole);
  }
  let next = Math.max(...objects.map(({ number }) => number)) + 1;
  for (let from = 0; from < loose.length; from += perStream) {
    const packed = loose.slice(from, from + perStream);
    packed.forEach(({ number }, nth) => places.set(number, { kind: 'in', stream: next, nth }));
    append(next, objectStream(next, packed));
    next += 1;
  }
  const start = length;
  places.set(next, { kind: 'at', offset: start });
  parts.push(referenceStream(next, places, trailer), Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

function headerEnd(file: Buffer): number {
  return file.indexOf('\n', file.indexOf('\n') + 1) + 1;
}

function readObjects(file: Buffer): { readonly objects: readonly PdfObject[]; readonly trailer: string } {
  const tableAt = Number(/startxref\n(\d+)\n%%EOF\s*$/u.exec(file.subarray(-64).toString('latin1'))?.[1]);
  const table = file.subarray(tableAt).toString('latin1');
  const trailer = /trailer\n<<\n\/Size \d+\n([\s\S]*?)>>\nstartxref/u.exec(table)?.[1];
  const offsets = [...table.matchAll(/^(\d{10}) 00000 n /gmu)].map((entry) => Number(entry[1]));
  if (!table.startsWith('xref\n0 ') || trailer === undefined || offsets.length === 0) {
    throw new Error('not a file as jsPDF writes it');
  }
  const ends = new Map(
    [...offsets].sort((a, b) => a - b).map((at, index, all) => [at, all[index + 1] ?? tableAt]),
  );
  return {
    objects: offsets.map((at, index) => readObject(file, at, ends.get(at) ?? tableAt, index + 1)),
    trailer,
  };
}

function readObject(file: Buffer, from: number, to: number, number: number): PdfObject {
  const whole = file.subarray(from, to);
  const head = `${number} 0 obj\n`;
  const end = whole.lastIndexOf('endobj');
  if (!whole.subarray(0, head.length).equals(Buffer.from(head)) || end === -1) {
    throw new Error(`object ${number} is not where the table says`);
  }
  return { number, whole, body: whole.subarray(head.length, end) };
}

function objectStream(number: number, objects: readonly PdfObject[]): Buffer {
  let offset = 0;
  const index: string[] = [];
  for (const { number: own, body } of objects) {
    index.push(`${own} ${offset}`);
    offset += body.length + 1;
  }
  const head = `${index.join(' ')}\n`;
  const bodies = objects.flatMap(({ body }) => [body, Buffer.from('\n')]);
  const entries = `/Type/ObjStm/N ${objects.length}/First ${head.length}`;
  return stream(number, entries, Buffer.concat([Buffer.from(head), ...bodies]));
}

/** Per object seven bytes: its kind, then an offset, or a stream with the place in it. */
function referenceStream(number: number, places: ReadonlyMap<number, Place>, trailer: string): Buffer {
  const rows = Buffer.alloc(7 * (number + 1));
  for (const [own, place] of places) {
    const row = 7 * own;
    rows.writeUInt8(place.kind === 'at' ? 1 : 2, row);
    rows.writeUInt32BE(place.kind === 'at' ? place.offset : place.stream, row + 1);
    rows.writeUInt16BE(place.kind === 'at' ? 0 : place.nth, row + 5);
  }
  rows.writeUInt16BE(0xffff, 5);
  return stream(number, `/Type/XRef/Size ${number + 1}/W[1 4 2]${trailer.replaceAll('\n', ' ')}`, rows);
}

function stream(number: number, entries: string, content: Buffer): Buffer {
  const packed = deflateSync(content, { level: 9 });
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n<<${entries}/Length ${packed.length}/Filter/FlateDecode>>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}
