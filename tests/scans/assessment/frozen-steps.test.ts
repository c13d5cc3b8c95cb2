import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sha256Hex } from './example-assessment.ts';
import { migrations } from '../../../scans/assessment/scan-file-migrations.ts';

// Looks at the source itself, so it has nothing to say where wrong code is tried in its place.
const source = readFileSync(
  new URL('../../../scans/assessment/scan-file-migrations.ts', import.meta.url),
  'utf8',
);

/** SHA-256 of the source of each step. A step that was released is never edited: a new one is added. */
const frozen: readonly string[] = ['be31fdc3fa17869c8cbcc932d90b9d753bb5371cc69092016ea98cd69889261d'];

test('a frozen step imports nothing', () => {
  expect(source).not.toMatch(/\bimport\b|\brequire\b/u);
});

test('a frozen step is what it was when it was released', () => {
  const steps = [...source.matchAll(/^const to\d+: Migration = [\s\S]*?;\n(?=\n)/gmu)].map(([step]) => step);
  expect(steps.map(sha256Hex)).toEqual(frozen);
  expect(steps).toHaveLength(migrations.length);
});
