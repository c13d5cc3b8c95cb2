import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arbitraryAssessment } from './arbitrary-assessment.ts';
import { sha256Hex } from './example-assessment.ts';
import { migrate, migrations } from '../../../scans/assessment/scan-file-migrations.ts';
import { readScanFile, serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import { runs, seed } from '../../runs.ts';

const store = new URL('../../fixtures/store/', import.meta.url);

/** Real files, as each version wrote them. */
function filesOf(version: number): readonly string[] {
  return readdirSync(new URL(`version-${version}/`, store)).filter((name) => name.endsWith('.iscan'));
}

function textOf(version: number, name: string): string {
  return readFileSync(new URL(`version-${version}/${name}`, store), 'utf8');
}

function documentIn(text: string): Readonly<Record<string, unknown>> {
  const { checksum: _checksum, ...document } = JSON.parse(text);
  return document;
}

/** With the checksum of each long text in its place: a frozen copy that can be read. */
function shortened(document: unknown): string {
  const short = (_key: string, value: unknown): unknown =>
    typeof value === 'string' && value.length > 500 ? `sha256 ${sha256Hex(value)}` : value;
  return `${JSON.stringify(document, short, 2)}\n`;
}

const released = migrations.map((_, at) => at + 1);
const old = released.flatMap((version) => filesOf(version).map((name) => [version, name] as const));

describe('a frozen step', () => {
  test.each(old)('of version %i makes of %s what it made of it then', (version, name) => {
    const next = migrations[version - 1]?.(documentIn(textOf(version, name)));
    const then = new URL(`version-${version}/becomes/${name.replace('.iscan', '.json')}`, store);
    expect(shortened(next)).toBe(readFileSync(then, 'utf8'));
  });
});

describe('a real file of an older version', () => {
  test.each([...released, migrations.length + 1])('stands here for version %i', (version) => {
    expect(filesOf(version)).not.toEqual([]);
    for (const name of filesOf(version)) expect(documentIn(textOf(version, name))['version']).toBe(version);
  });

  test.each(old)('opens: version %i, %s', (version, name) => {
    const text = textOf(version, name);
    const reading = readScanFile(text, name, sha256Hex);
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading.problems));
    expect(reading.older).toBe(true);
    const written = serialiseScanFile(reading.assessment, sha256Hex);
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    expect(documentIn(written.value)).toEqual(migrate(documentIn(text), version));
    expect(readScanFile(written.value, name, sha256Hex)).toEqual({ ...reading, older: false });
  });

  test('opens whatever stands in it: any file of version 1', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (made) => {
        const { consensus: _later, ...assessment } = made;
        const text = serialiseScanFile(assessment, sha256Hex);
        if (!text.ok) throw new Error(JSON.stringify(text.problems));
        const { minReader: _none, ...document } = documentIn(text.value);
        const old = { ...document, version: 1 };
        const signed = { ...old, checksum: sha256Hex(JSON.stringify(old, null, 2)) };
        const reading = readScanFile(JSON.stringify(signed), 'a', sha256Hex);
        expect(reading).toEqual({ kind: 'read', assessment, older: true });
      }),
      { numRuns: runs(60), seed },
    );
  });

  test('goes through every step from its own version', () => {
    const steps = ['b', 'c'].map((key) => (document: Readonly<Record<string, unknown>>) => ({
      ...document,
      [key]: 1,
    }));
    expect(migrate({ a: 0 }, 1, steps)).toEqual({ a: 0, b: 1, c: 1 });
    expect(migrate({ a: 0 }, 2, steps)).toEqual({ a: 0, c: 1 });
    expect(migrate({ a: 0 }, 3, steps)).toEqual({ a: 0 });
  });
});
