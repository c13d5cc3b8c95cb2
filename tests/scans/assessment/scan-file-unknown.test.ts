import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryAssessment, plainValue } from './arbitrary-assessment.ts';
import { exampleAssessment, sha256Hex } from './example-assessment.ts';
import { readScanFile, serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import type { Assessment } from '../../../scans/assessment/assessment-record.ts';
import { runs, seed } from '../../runs.ts';

type Json = Record<string, unknown>;

function textOf(assessment: Assessment): string {
  const text = serialiseScanFile(assessment, sha256Hex);
  if (!text.ok) throw new Error(JSON.stringify(text.problems));
  return text.value;
}

function read(text: string): Assessment {
  const reading = readScanFile(text, 'a.iscan', sha256Hex);
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading.problems));
  return reading.assessment;
}

/** A file as another program would write it: every object that this one knows has more keys than this one knows. */
function withMore(assessment: Assessment, more: Json): string {
  const { checksum: _old, ...document } = JSON.parse(textOf(assessment));
  for (const part of partsOf(document)) Object.assign(part, more);
  return JSON.stringify({ ...document, checksum: sha256Hex(JSON.stringify(document, null, 2)) });
}

/** The objects of a file with keys of their own; the records by question, theme or fact hold other things. */
function partsOf(document: Json): readonly Json[] {
  return [document, ...Object.entries(document).flatMap(([key, value]) => partsIn(key, value))];
}

const records: ReadonlySet<string> = new Set(['notes', 'importance', 'facts', 'views']);

function partsIn(name: string, value: unknown): readonly Json[] {
  if (typeof value !== 'object' || value === null || records.has(name)) return [];
  const own = Array.isArray(value) || name === 'answers' || name === 'questions' ? [] : [Object(value)];
  return [...own, ...Object.entries(value).flatMap(([key, child]) => partsIn(key, child))];
}

/** Whatever the order of the keys. */
function contentOf(text: string): unknown {
  const { checksum: _checksum, ...content } = JSON.parse(text);
  return content;
}

const laterKeys = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 12 }).map((key) => `later ${key}`),
  plainValue,
  { minKeys: 1, maxKeys: 3 },
);

describe('what this program does not know', () => {
  test('comes back from every place of any file, and is written as the same bytes again', () => {
    fc.assert(
      fc.property(arbitraryAssessment, laterKeys, (assessment, more) => {
        const written = withMore(assessment, more);
        const once = textOf(read(written));
        expect(contentOf(once)).toEqual(contentOf(written));
        expect(textOf(read(once))).toBe(once);
      }),
      { numRuns: runs(100), seed },
    );
  });

  test('stands after what is known, sorted, and under the checksum', () => {
    const text = textOf(read(withMore(exampleAssessment(), { zoo: 1, 'a later key': [2] })));
    expect(text).toMatch(
      /"revision": 7,\n {2}"a later key": \[\n {4}2\n {2}\],\n {2}"zoo": 1,\n {2}"checksum"/u,
    );
    expect(readScanFile(text.replace('"zoo": 1', '"zoo": 2'), 'a', sha256Hex).kind).toBe('damaged');
  });
});
