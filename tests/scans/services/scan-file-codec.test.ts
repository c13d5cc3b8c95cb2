import { expect, test } from 'vitest';
import { createScanFileCodec } from '../../../scans/services/scan-file-codec.ts';
import { exampleAssessment, sha256Hex } from '../assessment/example-assessment.ts';
import { readFileSync } from 'node:fs';

const codec = createScanFileCodec(sha256Hex);
const example = exampleAssessment();

test('what is written is read as it was', () => {
  const text = codec.encode(example);
  expect(text.ok && codec.decode(text.value, 'a.iscan')).toEqual({
    kind: 'read',
    value: example,
    notices: [],
    older: false,
  });
  expect(codec.encode({ ...example, revision: -1 })).toMatchObject({
    ok: false,
    problems: [{ place: 'revision', code: 'scan-file-wrong-value' }],
  });
});

test('a file says whether it is of before, of later, or no file at all', () => {
  const [before, later] = ['version-1/every-field', 'newer/needs-more'].map((name) =>
    readFileSync(`tests/fixtures/store/${name}.iscan`, 'utf8'),
  );
  expect(codec.decode(before ?? '', 'a')).toMatchObject({ kind: 'read', notices: [], older: true });
  expect(codec.decode(later ?? '', 'a')).toMatchObject({
    kind: 'refused',
    problems: [{ file: 'a', code: 'scan-file-newer' }],
    newer: { name: 'Uit de toekomst', day: '2031-03-02' },
  });
  expect(codec.decode('', 'a')).toMatchObject({ kind: 'damaged', problems: [{ code: 'scan-file-empty' }] });
});

test('tells scans and their names apart', () => {
  expect(codec.isSame(example, exampleAssessment())).toBe(true);
  expect(codec.isSame(example, { ...example, revision: 8 })).toBe(false);
  expect(codec.idOf(example.id)).toBe(example.id);
  for (const name of ['', '../a', 'a b']) expect(codec.idOf(name)).toBeNull();
  expect(codec.rowOf({ kind: 'readable' })).toBeNull();
  expect(codec.maxBytes).toBe(20_000_000);
});
