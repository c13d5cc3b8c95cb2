import { describe, expect, it } from 'vitest';
import { editsChange, referralChange } from '../../../../renderer/features/advice/changes.ts';
import { recompute, reopen } from '../../../../renderer/features/result/changes.ts';
import { centreId, dimensionId } from '../../../../scans/definition/ids.ts';
import { toView } from '../../../../scans/services/assessment-view.ts';
import type { AssessmentView } from '../../../../scans/services/views/assessment-view.ts';
import type { ReferralOffer } from '../../../../scans/services/views/result-view.ts';
import { exampleAssessment } from '../../../scans/assessment/example-assessment.ts';

const open: AssessmentView = { ...toView(exampleAssessment(), '1.2.0'), referrals: [] };
const closed: AssessmentView = {
  ...open,
  state: { kind: 'closed', on: '2026-11-24T13:00:00.000Z', outdated: true },
};
const offer: ReferralOffer = {
  dimension: dimensionId('ABS'),
  centre: centreId('sirris'),
  kind: 'knowledge',
  card: { label: '', name: '', reasons: [], contact: '', url: '', dated: '' },
  question: '',
  travels: [],
  staysHere: [],
  textVersion: '3',
  given: null,
};
const at = '2026-11-24T14:00:00.000Z';

describe('a closed assessment', () => {
  it('is open at once when it is opened again', () => {
    expect(reopen(closed.id).apply(closed).state).toEqual({ kind: 'open' });
  });

  it('is computed anew with its day of closing, and an open one is left alone', () => {
    expect(recompute(closed.id).apply(closed).state).toEqual({
      kind: 'closed',
      on: '2026-11-24T13:00:00.000Z',
      outdated: false,
    });
    expect(recompute(open.id).apply(open)).toBe(open);
  });
});

describe('a referral', () => {
  it('keeps the day and the version of the text, once per address and theme', () => {
    const later = referralChange(open.id, offer, 'later', at).apply(open);
    const yes = referralChange(open.id, offer, 'yes', at).apply(later);
    const given = { dimension: 'ABS', centre: 'sirris', answer: 'yes', at, textVersion: '3' };
    expect(yes.referrals).toEqual([given]);
    const other = referralChange(open.id, { ...offer, centre: centreId('vlaio') }, 'no', at).apply(yes);
    expect(other.referrals).toHaveLength(2);
    expect(referralChange(open.id, { ...offer, centre: centreId('vlaio') }, null, at).apply(other)).toEqual(
      yes,
    );
  });
});

describe('what an adviser edits', () => {
  it('replaces what he wrote before', () => {
    const edits = { remark: 'Bel eerst.', ownAdvice: [{ id: 'own-1', text: 'Klein' }], leftOut: [] };
    expect(editsChange(open.id, edits).apply(open).edits).toEqual(edits);
  });
});
