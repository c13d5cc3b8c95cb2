import { describe, expect, test } from 'vitest';
import { scanIn, unsealed } from '../../../scans/services/incoming-file.ts';
import type { Ports } from '../../../scans/services/ports.ts';
import { utf8 } from '../../../scans/services/utf8.ts';
import { serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import { exampleAssessment, sha256Hex } from '../assessment/example-assessment.ts';

const most = 14_000_000;
const file = 'a.iscan';

/** A lock that opens for whoever comes, and a PDF that never holds anything. */
const ports = {
  sha256Hex,
  decodeUtf8: (bytes: Uint8Array) => (bytes[0] === 0xff ? null : new TextDecoder().decode(bytes)),
  scanInPdf: () => ({ kind: 'none' }),
  sealer: { unseal: async (text: string) => (text.startsWith('shut') ? null : `opened ${text.slice(0, 3)}`) },
} as unknown as Ports;

function refusedAs(code: string): unknown {
  return { ok: false, problems: [{ file, place: '', code, values: {} }] };
}

function begunWith(text: string, length: number): Uint8Array {
  const bytes = new Uint8Array(length).fill(0x20);
  bytes.set(utf8(text));
  return bytes;
}

describe('a file from outside', () => {
  test.each([
    ['of as many bytes as may be', begunWith('', most), 'scan-file-empty'],
    ['of one more', begunWith('', most + 1), 'import-too-large'],
    ['a PDF that is too large', begunWith('%PDF-1.7', most + 1), 'import-too-large'],
    ['a PDF', utf8('%PDF-1.7'), 'import-pdf-none'],
    ['a PDF of which the mark ends the first kilobyte', utf8(`${' '.repeat(1019)}%PDF-`), 'import-pdf-none'],
    ['a text that names a PDF later', utf8(`${' '.repeat(1020)}%PDF-`), 'scan-file-unreadable'],
    ['a text that names a PDF otherwise', utf8('%PDF'), 'scan-file-unreadable'],
    ['a text with an empty sign further on', utf8('{ \u0000'), 'scan-file-unreadable'],
    ['one sign', utf8('{'), 'scan-file-unreadable'],
    ['a photo', Uint8Array.of(0xff, 0xd8), 'scan-file-unreadable'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe), 'import-utf-16'],
    ['UTF-16 the other way round', Uint8Array.of(0xfe, 0xff), 'import-utf-16'],
    ['UTF-16 without a mark', utf8('{\u0000'), 'import-utf-16'],
    ['UTF-16 without a mark, the other way round', utf8('\u0000{'), 'import-utf-16'],
  ])('%s is refused as what it is', (_, bytes, code) => {
    expect(scanIn({ file, bytes }, ports)).toEqual(refusedAs(code));
  });
});

test('a PDF with a scan gives that scan, checked as any other', () => {
  const [assessment, bytes] = [exampleAssessment(), utf8('%PDF-1.7')];
  const text = serialiseScanFile(assessment, sha256Hex);
  const carrying = (carried: string): Ports => ({
    ...ports,
    scanInPdf: () => ({ kind: 'found', bytes: utf8(carried) }),
  });
  expect(scanIn({ file, bytes }, carrying(text.ok ? text.value : ''))).toEqual({
    ok: true,
    value: assessment,
  });
  expect(scanIn({ file, bytes }, carrying(''))).toEqual(refusedAs('scan-file-empty'));
});

describe('a sealed file', () => {
  test('opens to bytes, also where it is as large as may be', async () => {
    for (const bytes of [utf8('one'), begunWith('one', most)]) {
      expect(await unsealed({ file, bytes }, 'p', ports)).toEqual({ ok: true, value: utf8('opened one') });
    }
  });

  test.each([
    ['too large', begunWith('one', most + 1)],
    ['no text', Uint8Array.of(0xff)],
    ['shut', utf8('shut')],
  ])('that is %s is refused in the same words', async (_, bytes) => {
    expect(await unsealed({ file, bytes }, 'p', ports)).toEqual(refusedAs('sealed-not-opened'));
  });
});
