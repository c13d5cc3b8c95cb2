import { inflateSync, constants } from 'node:zlib';
import { errorCode } from '../file-system.ts';
import type { CarriedScan } from '../../../scans/services/ports.ts';

/** Of the whole PDF, and of the scan in it. Bytes. */
const most = 20_000_000;
/** A hostile file may name attachments without end; one of ours names one. */
const mostMentions = 1000;
const mostScans = 4;
/** How far a dictionary may reach around the name of its type. Bytes. */
const dictionaryReach = 4096;
/** Packed bytes that are looked at to see whose file it is; they unpack to half a megabyte at most. */
const firstLook = 512;
const beginsAsOurs = /^\s*\{\s*"format"\s*:\s*"innovatiescan"/u;

/**
 * The scan in a PDF, as bytes that nobody checked yet: the file may come from anybody. It is found where it stands,
 * as a stream of the type of an attachment, and not by the tables of the file: so it is found too after another
 * program wrote the PDF anew. What the file says about lengths is not believed; time grows with its size alone.
 */
export function scanInPdf(bytes: Uint8Array): CarriedScan {
  if (bytes.length > most) return { kind: 'too-large' };
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ours = scansOfOurs(file);
  const [first, ...others] = ours.filter(isFound).filter(isFirstOfItsKind);
  if (first !== undefined) return others.length === 0 ? first : { kind: 'several' };
  if (isEncrypted(file)) return { kind: 'protected' };
  return ours[0] ?? { kind: 'none' };
}

/** Not more than a few: each may take the memory of a whole scan. */
function scansOfOurs(file: Buffer): readonly CarriedScan[] {
  const ours: CarriedScan[] = [];
  for (const attachment of attachmentsIn(file)) {
    const scan = readOurs(file, attachment);
    if (scan.kind !== 'none') ours.push(scan);
    if (ours.length === mostScans) break;
  }
  return ours;
}

type Attachment = {
  /** The entries beside the name of its type. */
  readonly dictionary: string;
  /** Where its bytes begin. */
  readonly from: number;
};

function attachmentsIn(file: Buffer): readonly Attachment[] {
  const found: Attachment[] = [];
  let at = file.indexOf('/EmbeddedFile', 0, 'latin1');
  for (let count = 0; at !== -1 && count < mostMentions; count += 1) {
    const attachment = attachmentAt(file, at);
    if (attachment !== null) found.push(attachment);
    at = file.indexOf('/EmbeddedFile', at + 1, 'latin1');
  }
  return found;
}

/** Around the name of its type: the dictionary of a stream that is one object. */
function attachmentAt(file: Buffer, at: number): Attachment | null {
  const before = file.subarray(Math.max(0, at - dictionaryReach), at).toString('latin1');
  const after = file.subarray(at, at + dictionaryReach).toString('latin1');
  const object = before.lastIndexOf(' obj');
  const ends = /^\/EmbeddedFile(?![A-Za-z0-9_.#-])[\s\S]*?>>\s*stream(?:\r\n|\n|\r)/u.exec(after);
  if (object === -1 || ends === null || ends[0].includes('endobj')) return null;
  return { dictionary: before.slice(object) + ends[0], from: at + ends[0].length };
}

function readOurs(file: Buffer, { dictionary, from }: Attachment): CarriedScan {
  const filter = /\/Filter[\s[]*\/(\w+)/u.exec(dictionary)?.[1];
  if (filter === undefined) return plain(file, from);
  return filter === 'FlateDecode' || filter === 'Fl' ? unpacked(file.subarray(from)) : { kind: 'none' };
}

/** A stream that is packed says itself where it ends. */
function unpacked(packed: Buffer): CarriedScan {
  const options = { finishFlush: constants.Z_SYNC_FLUSH };
  const look = inflated(packed.subarray(0, firstLook), { ...options, maxOutputLength: 2 * 1032 * firstLook });
  if (!Buffer.isBuffer(look) || !isOurs(look)) return { kind: 'none' };
  const whole = inflated(packed, { maxOutputLength: most });
  if (Buffer.isBuffer(whole)) return { kind: 'found', bytes: whole };
  return { kind: whole === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged' };
}

/**
 * A stream that another program unpacked. It ends where a line begins with the word for it: a text in a scan file
 * holds no line break of its own.
 */
function plain(file: Buffer, from: number): CarriedScan {
  if (!isOurs(file.subarray(from, from + firstLook))) return { kind: 'none' };
  const ends = ['\nendstream', '\rendstream'].map((end) => file.indexOf(end, from, 'latin1'));
  const [end] = ends.filter((place) => place !== -1).sort((a, b) => a - b);
  return end === undefined ? { kind: 'damaged' } : { kind: 'found', bytes: file.subarray(from, end) };
}

/** The bytes, or the code of what went wrong. */
function inflated(packed: Buffer, options: Parameters<typeof inflateSync>[1]): Buffer | string {
  try {
    return inflateSync(packed, options);
  } catch (error) {
    return errorCode(error);
  }
}

function isOurs(bytes: Buffer): boolean {
  return beginsAsOurs.test(bytes.subarray(0, 200).toString('latin1'));
}

type Found = Extract<CarriedScan, { readonly kind: 'found' }>;

function isFound(scan: CarriedScan): scan is Found {
  return scan.kind === 'found';
}

/** A program that adds to a PDF may leave the same attachment in it twice. */
function isFirstOfItsKind({ bytes }: Found, at: number, all: readonly Found[]): boolean {
  return at === all.findIndex((other) => Buffer.compare(other.bytes, bytes) === 0);
}

/** The entry that says with which key everything in the file is packed away. */
function isEncrypted(file: Buffer): boolean {
  return file.includes('/Encrypt', 0, 'latin1');
}
