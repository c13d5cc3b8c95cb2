import { describe, expect, it } from 'vitest';
import { byCentre } from '../../../../renderer/features/advice/offers-by-centre.ts';
import { centreId, dimensionId } from '../../../../scans/definition/ids.ts';
import type { ReferralOffer } from '../../../../scans/services/views/result-view.ts';

function offer(dimension: string, centre: string): ReferralOffer {
  return {
    dimension: dimensionId(dimension),
    centre: centreId(centre),
    kind: 'knowledge',
    card: { label: '', name: centre, reasons: [], contact: '', url: '', dated: '' },
    question: '',
    travels: [],
    staysHere: [],
    textVersion: '1',
    given: null,
  };
}

describe('byCentre', () => {
  it('names each address once, in the order of the offers, with all its questions', () => {
    const groups = byCentre([
      offer('STR', 'vil'),
      offer('STR', 'vlaio'),
      offer('OFF', 'vil'),
      offer('OFF', 'vlaio'),
    ]);
    expect(groups.map((group) => group.map(({ centre, dimension }) => `${centre} ${dimension}`))).toEqual([
      ['vil STR', 'vil OFF'],
      ['vlaio STR', 'vlaio OFF'],
    ]);
    expect(byCentre([])).toEqual([]);
  });
});
