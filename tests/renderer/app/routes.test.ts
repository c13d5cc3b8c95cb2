import { describe, expect, it } from 'vitest';
import { hashOf, leavesScan, routeOf } from '../../../renderer/app/routes.ts';
import type { Route } from '../../../renderer/app/routes.ts';
import { isAssessmentId } from '../../../scans/assessment/assessment-ids.ts';
import { dimensionId, questionId, variantId } from '../../../scans/definition/ids.ts';

const text = '11111111-2222-4333-8444-555555555555';
if (!isAssessmentId(text)) throw new Error('no id');
const id = text;
const choice = { variant: variantId('care'), mode: 'quick', filledBy: 'adviser' } as const;

const routes: readonly Route[] = [
  { page: 'start' },
  { page: 'trash' },
  { page: 'settings' },
  { page: 'help' },
  { page: 'help', chapter: 'data' },
  { page: 'directory', part: { kind: 'list' } },
  { page: 'directory', part: { kind: 'add' } },
  { page: 'directory', part: { kind: 'import' } },
  { page: 'directory', part: { kind: 'centre', entry: 'buildwise' } },
  { page: 'directory', part: { kind: 'instrument', entry: 'kmo-portefeuille' } },
  { page: 'new', choice: null },
  { page: 'new', choice },
  { page: 'privacy', choice },
  { page: 'new-company', choice },
  { page: 'company', id },
  { page: 'question', id, question: null, from: null },
  { page: 'question', id, question: questionId('STR1'), from: null },
  { page: 'question', id, question: questionId('CUS2-B'), from: 'check' },
  { page: 'theme', id, dimension: null },
  { page: 'theme', id, dimension: dimensionId('ABS') },
  { page: 'check', id, at: null },
  { page: 'check', id, at: questionId('STR1') },
  { page: 'advice', id, dimension: dimensionId('NET') },
  { page: 'report', id },
  { page: 'versions', id },
];

describe('routes', () => {
  it.each(routes.map((route) => [hashOf(route), route] as const))('reads %s back', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it.each([
    '',
    '#',
    '#/',
    '#/nowhere',
    '#/question/short',
    `#/advice/${text}`,
    `#/company/${text.replace('1', 'A')}`,
    '#/%E0%A4%A',
    '#/constructor',
    `#/__proto__/${text}`,
  ])('goes to the start for %j', (hash) => {
    expect(routeOf(hash)).toEqual({ page: 'start' });
  });

  it('asks again for a choice that is not complete', () => {
    expect(routeOf('#/privacy/care/half/owner')).toEqual({ page: 'new', choice: null });
    expect(routeOf('#/new-company/care/full')).toEqual({ page: 'new', choice: null });
  });

  it('keeps a scan open under help and settings', () => {
    expect(leavesScan('start')).toBe(true);
    expect(leavesScan('help')).toBe(false);
    expect(leavesScan('settings')).toBe(false);
  });
});
