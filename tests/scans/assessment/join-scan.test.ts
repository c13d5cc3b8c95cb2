import { describe, expect, test } from 'vitest';
import type { Assessment, ShownResult } from '../../../scans/assessment/assessment-record.ts';
import { joinScan } from '../../../scans/assessment/join-scan.ts';
import { exampleAssessment } from './example-assessment.ts';

function closedWith(views: ShownResult['views'], change: Partial<Assessment> = {}): Assessment {
  const shown = { bank: '1.2.0', views };
  return {
    ...exampleAssessment(),
    ...change,
    state: { kind: 'closed', on: '2026-11-20T09:00:00.000Z', shown },
  };
}

const ours = closedWith({ nl: 'gezien', fr: 'vu' });

describe('two that hold the same are one', () => {
  test('as it stands here where the other adds nothing', () => {
    for (const other of [ours, closedWith({ fr: 'vu' }), closedWith({})])
      expect(joinScan(ours, other)).toBe(ours);
    const open = exampleAssessment();
    expect(joinScan(open, exampleAssessment())).toBe(open);
  });

  test('with the languages of both', () => {
    const all = closedWith({ nl: 'gezien', fr: 'vu', de: 'gesehen' });
    expect(joinScan(ours, closedWith({ fr: 'vu', de: 'gesehen' }))).toEqual(all);
    expect(joinScan(closedWith({}), all)).toEqual(all);
  });
});

test.each([
  ['another answer', closedWith({ fr: 'vu' }, { responses: [] })],
  ['another revision', closedWith({ fr: 'vu' }, { revision: 8 })],
  ['another text shown in the same language', closedWith({ fr: 'autre' })],
  ['an open one', exampleAssessment()],
])('%s makes two', (_, other) => {
  expect(joinScan(ours, other)).toBeNull();
  expect(joinScan(other, ours)).toBeNull();
});
