import type { Assessment } from '../assessment/assessment-record.ts';
import { parseScanFile } from '../assessment/scan-file.ts';
import type { Parsed, Problem } from '../definition/problem.ts';
import type { Ports } from './ports.ts';
import { utf8 } from './utf8.ts';

/** A file of which nothing is known but its bytes; its name says nothing about what is in it. */
export type IncomingFile = { readonly file: string; readonly bytes: Uint8Array };

/** A host must be able to carry a file in one call; a scan file is some hundred kilobytes. */
const mostBytes = 14_000_000;

/**
 * The scan in a file from outside, whatever kind of file it turns out to be. Refused with every problem: what is
 * too large, no text in UTF-8, another file of ours, damaged, newer, or no scan at all.
 */
export function scanIn({ file, bytes }: IncomingFile, ports: Ports): Parsed<Assessment> {
  if (bytes.length > mostBytes) return refusedAs(file, 'import-too-large');
  if (isPdf(bytes)) return scanInPaper({ file, bytes }, ports);
  if (isUtf16(bytes)) return refusedAs(file, 'import-utf-16');
  return scanFileIn({ file, bytes }, ports);
}

/** The scan that a paper of ours carries. */
function scanInPaper({ file, bytes }: IncomingFile, ports: Ports): Parsed<Assessment> {
  const carried = ports.scanInPdf(bytes);
  if (carried.kind !== 'found') return refusedAs(file, `import-pdf-${carried.kind}`);
  return scanFileIn({ file, bytes: carried.bytes }, ports);
}

function scanFileIn({ file, bytes }: IncomingFile, ports: Ports): Parsed<Assessment> {
  const text = ports.decodeUtf8(bytes);
  if (text === null) return refusedAs(file, 'scan-file-unreadable');
  return parseScanFile(text, file, ports.sha256Hex);
}

/** What a sealed file holds, as bytes. A wrong password and whatever damage are one refusal. */
export async function unsealed(
  { file, bytes }: IncomingFile,
  password: string,
  { decodeUtf8, sealer }: Ports,
): Promise<Parsed<Uint8Array>> {
  const text = bytes.length > mostBytes ? null : decodeUtf8(bytes);
  const opened = text === null ? null : await sealer.unseal(text, password);
  return opened === null ? refusedAs(file, 'sealed-not-opened') : { ok: true, value: utf8(opened) };
}

/** As readers of PDF do: its mark may come after some other bytes. */
function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** By its mark, or by a brace that takes two bytes. */
function isUtf16(bytes: Uint8Array): boolean {
  return ['\u00ff\u00fe', '\u00fe\u00ff', '{\u0000', '\u0000{'].includes(latin1(bytes.subarray(0, 2)));
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function refusedAs(
  file: string,
  code: string,
): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ file, place: '', code, values: {} }] };
}
