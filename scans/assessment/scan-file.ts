import type { Assessment, UnknownField } from './assessment-record.ts';
import { objectionsTo } from '../definition/json-limits.ts';
import { assessmentOf, documentOf, signedText, unsignedText } from './scan-file-document.ts';
import { migrate } from './scan-file-migrations.ts';
import { newerScan } from './scan-file-newer.ts';
import type { NewerScan } from './scan-file-newer.ts';
import { shapeProblems } from './scan-file-problems.ts';
import { scanFileSchema } from './scan-file-schema.ts';
import type { ScanFileShape } from './scan-file-schema.ts';
import { takeOut } from './scan-file-unknown.ts';
import { formatWritten, neededBy, scanFileVersion } from './scan-file-version.ts';
import type { Parsed, Problem } from '../definition/problem.ts';

/** SHA-256 of a text as UTF-8, 64 lower-case hexadecimal digits. Comes in from outside: `scans/` has no machine. */
export type Sha256Hex = (text: string) => string;

/**
 * `older`: it was brought up to date, and its bytes are those of an older version. `damaged`: it is ours, or cannot be
 * told from ours, and bytes are missing or wrong, so an earlier version may take its place. `refused`: another program,
 * a newer version, or a content that does not fit; nothing may take its place. `newer`: what a file of a newer version
 * says of itself.
 */
export type ScanFileReading =
  | { readonly kind: 'read'; readonly assessment: Assessment; readonly older: boolean }
  | { readonly kind: 'damaged'; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[]; readonly newer?: NewerScan };

/** A scan file is at most 20 MB of UTF-8. Whoever reads one looks at its size first. */
export const maxScanFileBytes = 20_000_000;
/** Keys that this program does not know: a later version may add one to every answer of a large group. */
const mostUnknown = 10_000;
/** Other files of ours, with what is said about them. */
const otherFormats: ReadonlyMap<unknown, string> = new Map([
  ['innovatiescan-sealed', 'scan-file-sealed'],
  ['innovatiescan-response', 'scan-file-response'],
  ['innovatiescan-own-entries', 'scan-file-own-entries'],
  ['innovatiescan-sessions', 'scan-file-register'],
]);

/**
 * The bytes of a scan file: keys in a fixed order, two-space indent, newline at the end, and as last key the
 * checksum of everything before it (README.md in this folder). The same assessment gives the same text.
 * An assessment that could not be read back is refused with every problem.
 */
export function serialiseScanFile(assessment: Assessment, sha256Hex: Sha256Hex): Parsed<string> {
  const unsigned = unsignedText(assessment);
  const checksum = sha256Hex(unsigned);
  const signed = { ...documentOf(assessment), checksum };
  const checked = scanFileSchema.safeParse(signed);
  if (!checked.success) return { ok: false, problems: shapeProblems('', signed, checked.error.issues) };
  const text = signedText(unsigned, checksum);
  if (text.length > maxScanFileBytes) return { ok: false, problems: [whole('', 'scan-file-too-large')] };
  return { ok: true, value: text };
}

/** Reads the text of a scan file; `file` is the name that problems carry. All problems at once, nothing thrown. */
export function readScanFile(text: string, file: string, sha256Hex: Sha256Hex): ScanFileReading {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (json.trim() === '') return refuse('damaged', whole(file, 'scan-file-empty'));
  if (json.length > maxScanFileBytes) return refuse('refused', whole(file, 'scan-file-too-large'));
  const root = parseJson(json);
  if (root === undefined) return refuse('damaged', whole(file, 'scan-file-unreadable'));
  const objections = objectionsTo(root);
  if (objections.length > 0) {
    const problems = objections.map((objection) => ({
      file,
      place: objection.place,
      code: `scan-file-${objection.kind}`,
      values: objection.kind === 'forbidden-key' ? { key: objection.key } : {},
    }));
    return { kind: 'refused', problems };
  }
  return isObject(root)
    ? readDocument(root, file, sha256Hex)
    : refuse('refused', whole(file, 'scan-file-foreign'));
}

/** As `readScanFile`, for whoever has no earlier version to fall back on. */
export function parseScanFile(text: string, file: string, sha256Hex: Sha256Hex): Parsed<Assessment> {
  const reading = readScanFile(text, file, sha256Hex);
  return reading.kind === 'read'
    ? { ok: true, value: reading.assessment }
    : { ok: false, problems: reading.problems };
}

/** Do both hold the same content, whatever order they were built in? */
export function isSameScan(a: Assessment, b: Assessment): boolean {
  return unsignedText(a) === unsignedText(b);
}

function readDocument(
  root: Readonly<Record<string, unknown>>,
  file: string,
  sha256Hex: Sha256Hex,
): ScanFileReading {
  const { format, version } = root;
  if (format !== 'innovatiescan') {
    return refuse('refused', whole(file, otherFormats.get(format) ?? 'scan-file-foreign'));
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse('refused', { ...whole(file, 'scan-file-version'), place: 'version' });
  }
  if (neededBy(version, root['minReader']) > scanFileVersion && !asksTooMuch(root, sha256Hex)) {
    const problem = { ...whole(file, 'scan-file-newer'), values: { version: String(version) } };
    return { kind: 'refused', problems: [problem], newer: newerScan(root) };
  }
  return readKnown(root, version, file, sha256Hex);
}

/** A file of ours, of a version that we know. */
function readKnown(
  root: Readonly<Record<string, unknown>>,
  version: number,
  file: string,
  sha256Hex: Sha256Hex,
): ScanFileReading {
  const current = migrate(root, version);
  const checked = parseDocument(current, file);
  const intact = isIntact(root, sha256Hex);
  if (checked.kind === 'fits' && intact) {
    const assessment = assessmentOf(checked.document, checked.fields);
    return { kind: 'read', assessment, older: version < scanFileVersion };
  }
  const problems = [
    ...(intact ? [] : [{ ...whole(file, 'scan-file-checksum'), place: 'checksum' }]),
    ...(checked.kind === 'fits' ? [] : checked.problems),
  ];
  return { kind: intact ? 'refused' : 'damaged', problems };
}

type Checked =
  | { readonly kind: 'fits'; readonly document: ScanFileShape; readonly fields: readonly UnknownField[] }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] };

/** Against the schema, with what it does not know taken out first. */
function parseDocument(document: unknown, file: string): Checked {
  const strict = scanFileSchema.safeParse(document);
  if (strict.success) return { kind: 'fits', document: strict.data, fields: [] };
  const unknownKeys = strict.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  const count = unknownKeys.reduce((sum, { keys }) => sum + keys.length, 0);
  if (count > mostUnknown) return { kind: 'wrong', problems: [whole(file, 'scan-file-too-unknown')] };
  const { known, fields } = takeOut(document, unknownKeys);
  const again = scanFileSchema.safeParse(known);
  return again.success
    ? { kind: 'fits', document: again.data, fields }
    : { kind: 'wrong', problems: shapeProblems(file, document, again.error.issues) };
}

/**
 * Would it hold, to the last bit, if it asked for our version? Then its disk changed that number, and it is no file of
 * a newer version, for which nothing earlier may stand in.
 */
function asksTooMuch(root: Readonly<Record<string, unknown>>, sha256Hex: Sha256Hex): boolean {
  const { minReader } = formatWritten;
  return root['checksum'] !== undefined && isIntact({ ...root, minReader }, sha256Hex);
}

/** Is the checksum that of the document before it? Line ends and indentation may differ, nothing else. */
function isIntact(root: Readonly<Record<string, unknown>>, sha256Hex: Sha256Hex): boolean {
  const { checksum, ...unsigned } = root;
  return checksum === undefined || sha256Hex(JSON.stringify(unsigned, null, 2)) === checksum;
}

function refuse(kind: 'damaged' | 'refused', problem: Problem): ScanFileReading {
  return { kind, problems: [problem] };
}

function whole(file: string, code: string): Problem {
  return { file, place: '', code, values: {} };
}

/** `undefined`: not JSON. JSON itself has no such value. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
