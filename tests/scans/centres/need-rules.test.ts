import { describe, expect, test } from 'vitest';

import { provesNeed } from '../../../scans/centres/need-centres.ts';
import type { NeedRow } from '../../../scans/definition/definition.ts';
import { centreId, helpTypeId } from '../../../scans/definition/ids.ts';
import type { CentresPart } from '../../../scans/definition/parse-centres.ts';
import { loadDefinition } from '../../definition.ts';
import { lines, loadCentres, match, nace } from './centres-part.ts';

const part = await loadCentres();

function without(...ids: readonly string[]): CentresPart {
  return {
    ...part,
    centres: part.centres.map((centre) => (ids.includes(centre.id) ? { ...centre, route: 'never' } : centre)),
  };
}

/** A row for any activity in Flanders, read before all others. */
function withRow(row: Pick<NeedRow, 'primary' | 'needs'> & Partial<NeedRow>): CentresPart {
  const first: NeedRow = {
    id: 'B99',
    region: 'VL',
    limburg: false,
    nace: null,
    secondary: null,
    confidence: 'high',
    ...row,
  };
  return { ...part, needRows: [first, ...part.needRows] };
}

describe('rule 6a: everybody named is held against the needs', () => {
  test('a metal workshop whose first themes are knowledge, customers and network', async () => {
    const { advice } = await loadDefinition();
    const needs = ['ABS', 'CUS', 'NET'].flatMap(
      (id) =>
        advice.find((one) => one.dimension === id && one.band === 'mid' && one.variant === null)?.helpTypes ??
        [],
    );
    expect(lines(part, { ...nace('25.62'), region: 'VL', postcode: '8500' }, needs.join(' '))).toEqual([
      'sirris primary sector:A34 need:technology_advice need:pilot_demo need:collaborative_projects ' +
        'need:innovation_guidance need:network',
      'bil secondary sector:A34 need:technology_advice need:training need:collaborative_projects ' +
        'need:innovation_guidance need:network',
      'vlaio counter region:VL need:innovation_guidance',
    ]);
  });

  test('a first place in the table of needs is a reason too, a second place is not', () => {
    expect(lines(part, { ...nace('86.10'), region: 'VL' }, 'training')).toEqual([
      'licalab primary sector:A69',
      'zorgneticuro secondary sector:A69',
      'in4care also sector:A69 need:training',
      'vlaio counter region:VL',
    ]);
    expect(lines(part, { ...nace('10.71'), region: 'WAL' }, 'network')[0]).toBe(
      'wagralim primary sector:A41 need:network',
    );
  });

  test('but not for another activity, region or need', () => {
    expect(lines(part, { ...nace('10.71'), region: 'WAL' }, 'training').join()).not.toContain('need');
    expect(lines(part, { ...nace('47.11'), region: 'WAL' }, 'network')).toEqual(['we counter region:WAL']);
  });

  test('the counter closes only funding and guidance', () => {
    const shop = { ...nace('47.11'), region: 'BXL' } as const;
    const advice = match(part, shop, 'funding innovation_guidance circular_guidance network');
    expect(lines(part, shop, 'funding innovation_guidance circular_guidance network')).toEqual([
      'circlemade also need:circular_guidance',
      'hub counter region:BXL need:funding need:innovation_guidance need:circular_guidance',
    ]);
    expect(advice.openNeeds).toEqual(['network']);
  });

  test('a need that is asked for twice counts once', () => {
    expect(lines(part, { ...nace('25.62'), region: 'VL' }, 'lab_testing lab_testing')[0]).toBe(
      'sirris primary sector:A34 need:lab_testing',
    );
    expect(match(part, { ...nace('47.11'), region: 'VL' }, 'training training').openNeeds).toEqual([
      'training',
    ]);
  });

  test('a row for any need is no reason, and neither is a row that names the counter', () => {
    const forAnyNeed = withRow({ primary: centreId('sirris'), needs: null });
    expect(lines(forAnyNeed, { ...nace('25.62'), region: 'VL' }, 'user_testing')[0]).toBe(
      'sirris primary sector:A34',
    );
    const ofCounter = withRow({ primary: centreId('vlaio'), needs: [helpTypeId('network')] });
    expect(lines(ofCounter, { ...nace('47.11'), region: 'VL' }, 'network')).toEqual([
      'vlaio counter region:VL',
    ]);
  });

  test('a counter that does not list funding leaves it open', () => {
    const changed = {
      ...part,
      centres: part.centres.map((centre) => (centre.id === 'we' ? { ...centre, services: [] } : centre)),
    };
    expect(match(changed, { ...nace('47.11'), region: 'WAL' }, 'funding').openNeeds).toEqual(['funding']);
  });
});

describe('rule 6b: an open need adds somebody', () => {
  test('the first address that may be named decides, and the counter adds nothing', () => {
    const shop = { ...nace('47.11'), region: 'VL' } as const;
    expect(lines(part, shop, 'circular_guidance')[0]).toBe('vlaanderencirculair also need:circular_guidance');
    expect(lines(without('vlaanderencirculair'), shop, 'circular_guidance')[0]).toBe(
      'vito also need:circular_guidance',
    );
    expect(lines(part, shop, 'training')).toEqual(['vlaio counter region:VL']);
    expect(match(part, shop, 'training').openNeeds).toEqual(['training']);
  });

  test('where the counter decides, later rows are not read', () => {
    const changed = withRow({ primary: centreId('vlaio'), secondary: centreId('vito'), needs: null });
    expect(lines(changed, { ...nace('47.11'), region: 'VL' }, 'training').join()).not.toContain('vito');
    const first = withRow({ primary: centreId('vlaio'), needs: [helpTypeId('circular_guidance')] });
    expect(lines(first, { ...nace('47.11'), region: 'VL' }, 'circular_guidance')).toEqual([
      'vlaio counter region:VL',
    ]);
  });

  test('a row of Limburg holds only there', () => {
    const changed = withRow({
      limburg: true,
      primary: centreId('vito'),
      needs: [helpTypeId('training')],
    });
    const shop = { ...nace('47.11'), region: 'VL' } as const;
    expect(lines(changed, { ...shop, postcode: '3500' }, 'training')[0]).toBe('vito also need:training');
    expect(lines(changed, { ...shop, postcode: '3000' }, 'training')).toEqual(['vlaio counter region:VL']);
  });

  test('rows of any region come before the region’s row for any need', () => {
    expect(lines(part, { ...nace('47.11'), region: 'VL' }, 'standards_support')[0]).toBe(
      'nbn also need:standards_support',
    );
  });

  test('one who is named already gets no reason and the need stays open', () => {
    const home = { ...nace('86.10'), region: 'VL' } as const;
    const advice = match(without('in4care'), home, 'network');
    expect(lines(without('in4care'), home, 'network')[1]).toBe('zorgneticuro secondary sector:A69');
    expect(advice.openNeeds).toEqual(['network']);
  });

  test('one to be checked is passed over without a verified web address', () => {
    const changed = without('in4care', 'zorgneticuro');
    const home = { ...nace('87.10'), region: 'VL' } as const;
    expect(lines(changed, { ...home, postcode: '3600' }, 'network')).toContain(
      'healthcampuslimburg also need:network',
    );
    expect(lines(changed, { ...home, postcode: '9000' }, 'network').join()).not.toContain('need:');
  });

  test('after two additions nobody is added, but reasons go on', () => {
    const shop = { ...nace('47.11'), region: 'BXL' } as const;
    const needs = 'circular_guidance training standards_support funding';
    expect(lines(part, shop, needs)).toEqual([
      'circlemade also need:circular_guidance',
      'bew also need:training need:funding',
      'hub counter region:BXL need:circular_guidance need:funding',
    ]);
    expect(match(part, shop, needs).openNeeds).toEqual(['standards_support']);
  });

  test('without a region only rows of any region', () => {
    expect(lines(part, nace('47.11'), 'circular_guidance standards_support training')).toEqual([
      'nbn also need:standards_support',
      'vlaio counter region:unknown',
      'we counter region:unknown',
      'hub counter region:unknown need:circular_guidance',
    ]);
  });

  test('without a code the activity of the variant counts', () => {
    expect(lines(part, { region: 'VL' }, 'pilot_demo', 'care')[0]).toBe(
      'licalab primary sector:A70 need:pilot_demo',
    );
    expect(lines(part, { region: 'BXL' }, 'training', 'care')).toEqual([
      'bew also need:training',
      'hub counter region:BXL',
    ]);
    expect(lines(part, { region: 'BXL', ...nace('86.10') }, 'training', 'care')).toContain(
      'gibbis also sector:A69 need:training',
    );
  });

  test('prefixes of the table of needs hold in both lists', () => {
    const expected = 'wagralim primary sector:A41 need:collaborative_projects';
    expect(lines(part, { ...nace('10.71'), region: 'WAL' }, 'collaborative_projects')[0]).toBe(expected);
    expect(lines(part, { ...nace('10.71/2025'), region: 'WAL' }, 'collaborative_projects')[0]).toBe(expected);
  });
});

test('a service counts as proven only with its flag', () => {
  const proven = part.centres
    .filter((centre) => provesNeed(part, centre, helpTypeId('collaborative_projects')))
    .map((centre) => centre.id);
  expect(proven).toContain('sirris');
  // The cluster lists the service, but no source proves it.
  expect(proven).not.toContain('catalisti');
  expect(proven).not.toContain('wagralim');
});
