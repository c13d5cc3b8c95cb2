import { describe, expect, test } from 'vitest';
import { exampleAssessment, sha256Hex } from './example-assessment.ts';
import { parseScanFile, readScanFile, serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import type { Assessment } from '../../../scans/assessment/assessment-record.ts';

const file = 'a.iscan';

function problem(code: string, place = '', values: Readonly<Record<string, string>> = {}): unknown {
  return { file, place, code, values };
}

function textOf(assessment: Assessment): string {
  const text = serialiseScanFile(assessment, sha256Hex);
  if (!text.ok) throw new Error(JSON.stringify(text.problems));
  return text.value;
}

/** The example with these values and a checksum that fits. */
function signed(values: Readonly<Record<string, unknown>>): string {
  const { checksum: _old, ...document } = JSON.parse(textOf(exampleAssessment()));
  const changed = { ...document, ...values };
  return JSON.stringify({ ...changed, checksum: sha256Hex(JSON.stringify(changed, null, 2)) });
}

describe('a file that is refused says what, where and with which values', () => {
  test.each([
    ['', 'damaged', problem('scan-file-empty')],
    [' \n\t', 'damaged', problem('scan-file-empty')],
    ['{"format":"innovatiescan"', 'damaged', problem('scan-file-unreadable')],
    ['null', 'refused', problem('scan-file-foreign')],
    ['7', 'refused', problem('scan-file-foreign')],
    ['[{"format":"innovatiescan"}]', 'refused', problem('scan-file-foreign')],
    ['{"format":null}', 'refused', problem('scan-file-foreign')],
    ['{"format":"innovatiescan-own-entries"}', 'refused', problem('scan-file-own-entries')],
    ['{"format":"innovatiescan"}', 'refused', problem('scan-file-version', 'version')],
    ['{"format":"innovatiescan","version":1.5}', 'refused', problem('scan-file-version', 'version')],
    ['{"format":"innovatiescan","version":-1}', 'refused', problem('scan-file-version', 'version')],
    [
      '{"a":{"constructor":1}}',
      'refused',
      problem('scan-file-forbidden-key', 'a.constructor', { key: 'constructor' }),
    ],
    [
      `{"a":${'['.repeat(64)}${']'.repeat(64)}}`,
      'refused',
      problem('scan-file-too-deep', `a${'.0'.repeat(63)}`),
    ],
  ])('%.60s', (text, kind, found) => {
    expect(readScanFile(text, file, sha256Hex)).toEqual({ kind, problems: [found] });
    expect(parseScanFile(text, file, sha256Hex)).toEqual({ ok: false, problems: [found] });
  });

  test.each([
    [9, 3],
    [3, 1.5],
    [3, '2'],
    [3, 0],
    [3, null],
  ])('of version %j, to be read with %j or later', (version, minReader) => {
    expect(readScanFile(signed({ version, minReader, name: 'Later' }), file, sha256Hex)).toEqual({
      kind: 'refused',
      problems: [problem('scan-file-newer', '', { version: String(version) })],
      newer: { name: 'Later', company: 'Metaal Voorbeeld bv', day: '2026-11-20' },
    });
  });

  test.each([1, 2])('one of version 3 that version %i can read is read', (minReader) => {
    expect(readScanFile(signed({ version: 3, minReader }), file, sha256Hex)).toMatchObject({
      kind: 'read',
      older: false,
      assessment: { unknown: { format: { version: 3, minReader } } },
    });
  });

  test('one of our version that older programs can read keeps that number', () => {
    expect(readScanFile(signed({ minReader: 1 }), file, sha256Hex)).toMatchObject({
      kind: 'read',
      assessment: { unknown: { format: { version: 2, minReader: 1 } } },
    });
  });

  test('one that holds another checksum than its own', () => {
    const checksum = problem('scan-file-checksum', 'checksum');
    const changed = textOf(exampleAssessment()).replace('"answer": 2', '"answer": 3');
    expect(readScanFile(changed, file, sha256Hex)).toEqual({ kind: 'damaged', problems: [checksum] });
    const wrong = changed.replace('"mode": "full"', '"mode": "slow"').replace('"filledBy": "owner",', '');
    expect(readScanFile(wrong, file, sha256Hex)).toEqual({
      kind: 'damaged',
      problems: [
        checksum,
        problem('scan-file-not-allowed', 'mode', { allowed: 'full, quick' }),
        problem('scan-file-missing-key', 'filledBy', { key: 'filledBy' }),
      ],
    });
  });

  test('one that is whole and does not fit', () => {
    const name = 'x'.repeat(201);
    expect(readScanFile(signed({ name, revision: -1, plan: [{}] }), file, sha256Hex)).toEqual({
      kind: 'refused',
      problems: [
        problem('scan-file-text-too-long', 'name', { most: '200' }),
        ...['dimension', 'step', 'who', 'on', 'sign', 'done'].map((key) =>
          problem('scan-file-missing-key', `plan.0.${key}`, { key }),
        ),
        problem('scan-file-wrong-value', 'revision'),
      ],
    });
    const keys = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`k${String(at)}`, at]));
    expect(readScanFile(signed(keys), file, sha256Hex)).toEqual({
      kind: 'refused',
      problems: [problem('scan-file-too-unknown')],
    });
  });
});

describe('twenty million signs', () => {
  const most = 20_000_000;

  test('are read, and one more is not', () => {
    expect(readScanFile(`"${'x'.repeat(most - 2)}"`, file, sha256Hex)).toEqual({
      kind: 'refused',
      problems: [problem('scan-file-foreign')],
    });
    expect(readScanFile(`"${'x'.repeat(most - 1)}"`, file, sha256Hex)).toEqual({
      kind: 'refused',
      problems: [problem('scan-file-too-large')],
    });
  });

  test('are written, and one more is not', () => {
    const shownAs = (nl: string): Assessment => {
      const shown = { bank: '', views: { nl } };
      return { ...exampleAssessment(), state: { kind: 'closed', on: '2026-11-20T08:00:00.000Z', shown } };
    };
    // The checksum is made of all of it; here only its length counts.
    const sum = (): string => '0'.repeat(64);
    const bare = serialiseScanFile(shownAs(''), sum);
    const left = most - (bare.ok ? bare.value.length : 0);
    expect(serialiseScanFile(shownAs('x'.repeat(left)), sum).ok).toBe(true);
    expect(serialiseScanFile(shownAs('x'.repeat(left + 1)), sum)).toEqual({
      ok: false,
      problems: [{ file: '', place: '', code: 'scan-file-too-large', values: {} }],
    });
  });
});
