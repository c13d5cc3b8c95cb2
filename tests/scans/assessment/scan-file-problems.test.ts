import { expect, test } from 'vitest';
import { shapeProblems, tooLong } from '../../../scans/assessment/scan-file-problems.ts';

const root = { name: 'x', plan: [{ who: 'An' }], state: null };

test.each([
  [
    'a text',
    { path: ['name'], message: `${tooLong}200` },
    'name',
    'scan-file-text-too-long',
    { most: '200' },
  ],
  ['a key', { path: ['plan', 0, 'on'], message: '' }, 'plan.0.on', 'scan-file-missing-key', { key: 'on' }],
  [
    'a choice',
    { path: ['name'], message: '', values: ['full', 2] },
    'name',
    'scan-file-not-allowed',
    { allowed: 'full, 2' },
  ],
  [
    'a missing choice',
    { path: ['mode'], message: '', values: ['full'] },
    'mode',
    'scan-file-missing-key',
    { key: 'mode' },
  ],
  ['a value', { path: ['state'], message: `not ${tooLong}` }, 'state', 'scan-file-wrong-value', {}],
  ['the file', { path: [], message: '' }, '', 'scan-file-wrong-value', {}],
])('%s that is wrong is told with its place', (_, issue, place, code, values) => {
  const one = { file: 'a', place, code, values };
  expect(shapeProblems('a', root, [issue])).toEqual([one]);
  expect(shapeProblems('a', root, [issue, issue])).toEqual([one, one]);
});
