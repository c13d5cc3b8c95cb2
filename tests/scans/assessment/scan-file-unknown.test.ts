import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arbitraryAssessment, plainValue } from './arbitrary-assessment.ts';
import { exampleAssessment, sha256Hex } from './example-assessment.ts';
import { inPlaceOf } from '../../../scans/assessment/compare-import.ts';
import { joinUnknown, withoutLost, withUnknown } from '../../../scans/assessment/scan-file-document.ts';
import { partOf, putBack, takeOut } from '../../../scans/assessment/scan-file-unknown.ts';
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

const records: ReadonlySet<string> = new Set(['notes', 'importance', 'facts', 'views', 'ballots']);

/** These hold parts by question. */
const recordsOfParts: ReadonlySet<string> = new Set(['answers', 'questions', 'decisions']);

function partsIn(name: string, value: unknown): readonly Json[] {
  if (typeof value !== 'object' || value === null || records.has(name)) return [];
  const own = Array.isArray(value) || recordsOfParts.has(name) ? [] : [Object(value)];
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

/** With these values at the top of a file, signed. */
function signed(assessment: Assessment, values: Json): string {
  const { checksum: _old, ...document } = JSON.parse(textOf(assessment));
  const changed = { ...document, ...values };
  return JSON.stringify({ ...changed, checksum: sha256Hex(JSON.stringify(changed, null, 2)) });
}

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

  test('is told apart where two entries of a list are the same', () => {
    const { plan } = exampleAssessment();
    const [step] = plan;
    const twice = [step, step].map((one, at) => ({ ...one, cost: at }));
    expect(contentOf(textOf(read(signed(exampleAssessment(), { plan: twice }))))).toMatchObject({
      plan: twice,
    });
  });

  test('saves no file in which something else is wrong', () => {
    const text = signed(exampleAssessment(), {
      zoo: 1,
      plan: ['x', { ...exampleAssessment().plan[0], cost: 7 }],
    });
    const reading = readScanFile(text, 'a', sha256Hex);
    expect(
      reading.kind === 'read' ? [] : reading.problems.map(({ place, code }) => `${place} ${code}`),
    ).toEqual(['plan.0 scan-file-wrong-value']);
  });

  test('is bounded: ten thousand keys go along, one more is refused', () => {
    const keys = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, at]));
    const most = signed(exampleAssessment(), keys(10_000));
    expect(contentOf(textOf(read(most)))).toEqual(contentOf(most));
    expect(readScanFile(signed(exampleAssessment(), keys(10_001)), 'a', sha256Hex)).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'scan-file-too-unknown' }],
    });
  });

  test('has no place where nothing stands that could hold it', () => {
    const path = ['company', 'name'];
    expect(takeOut({ company: 'x' }, [{ path, keys: ['zoo'] }])).toEqual({
      known: { company: 'x' },
      fields: [{ place: path, key: 'zoo', value: undefined }],
    });
    const field = { place: path, key: 'zoo', value: 1 };
    expect(putBack({ company: { name: 'x' } }, [field])).toEqual({
      document: { company: { name: 'x' } },
      kept: [],
    });
  });
});

test('a file of a newer version that this one can read keeps its numbers, and says what stands where', () => {
  const text = readFileSync('tests/fixtures/store/newer/reads-as-ours.iscan', 'utf8');
  const assessment = read(text);
  expect(assessment.unknown?.format).toEqual({ version: 3, minReader: 2 });
  const found = assessment.unknown?.fields.map((field) => `${String(partOf(field))} ${field.key}`) ?? [];
  expect(new Set(found)).toEqual(
    new Set(['null labels', 'null mood', 'company founded', 'responses floor', 'responses voice']),
  );
  expect(contentOf(textOf(assessment))).toEqual(contentOf(text));
});

describe('what is lost with its part', () => {
  const lost = { place: ['company', 'branch'], key: 'zoo', value: 1 };
  const kept = { place: ['company'], key: 'zoo', value: 2 };
  const format = { version: 3, minReader: 2 };

  test('is forgotten, and the rest is not', () => {
    const whole = exampleAssessment();
    expect(withoutLost(whole)).toBe(whole);
    const known = withUnknown(whole, { format, fields: [kept] });
    expect(withoutLost(known)).toBe(known);
    const both = withUnknown(whole, { format: null, fields: [lost, kept] });
    expect(withoutLost(both)).toEqual(withUnknown(whole, { format: null, fields: [kept] }));
    expect(withoutLost(withUnknown(whole, { format, fields: [lost] })).unknown).toEqual({
      format,
      fields: [],
    });
    expect(withoutLost(withUnknown(whole, { format: null, fields: [lost] }))).toEqual(whole);
  });
});

test('a file that takes the place of another keeps what belongs to the consents of both, each once', () => {
  const [given] = exampleAssessment().referrals;
  const consent = (more: Json) => ({ ...given, signed: 'file', ...more });
  const [older, later] = ['2026-11-20T08:15:00.000Z', '2026-11-21T08:15:00.000Z'];
  const file = read(
    signed(exampleAssessment(), {
      referrals: [consent({ at: older }), consent({ centre: 'vlaio' })],
      zoo: 'file',
      mood: 'file',
    }),
  );
  const there = [consent({ at: later, signed: 'there' }), consent({ centre: 'vlaio', signed: 'there' })];
  const present = read(signed(exampleAssessment(), { referrals: there, zoo: 'there' }));
  const taken = inPlaceOf(file, present);
  expect(contentOf(textOf(taken))).toMatchObject({
    referrals: [
      { at: later, signed: 'there' },
      { centre: 'vlaio', signed: 'file' },
    ],
    zoo: 'file',
  });
  expect(taken).toEqual(read(textOf(taken)));
});

test('what is joined says the higher of two versions, and of each part what belongs there', () => {
  const [zoo, mood] = [
    { place: ['company'], key: 'zoo', value: 1 },
    { place: ['history', ' ["x"] 0'], key: 'mood', value: 2 },
  ];
  const whole = exampleAssessment();
  const of = (version: number) =>
    withUnknown(whole, { format: { version, minReader: 2 }, fields: [zoo, mood] });
  const ofHistory = (part: string | null): boolean => part === 'history';
  for (const [now, then] of [[of(3), of(4)] as const, [of(4), of(3)] as const]) {
    expect(joinUnknown(now, then, ofHistory)).toEqual({
      format: { version: 4, minReader: 2 },
      fields: [zoo, mood],
    });
  }
  expect(joinUnknown(whole, of(3), ofHistory)).toEqual({
    format: { version: 3, minReader: 2 },
    fields: [zoo],
  });
  expect(joinUnknown(of(3), whole, ofHistory).fields).toEqual([mood]);
  expect(joinUnknown(whole, whole, ofHistory)).toEqual({ format: null, fields: [] });
});
