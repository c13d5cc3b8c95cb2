import { describe, expect, test } from 'vitest';
import { languages } from '../../../../scans/definition/definition.ts';
import { buildLetters } from '../../../../scans/report/build-letter.ts';
import { loadDefinition } from '../../../definition.ts';
import { letterExample } from '../../../scans/report/letter-example.ts';
import { overlaps } from './overlaps.ts';
import { drawAndRead, realMetrics } from './papers.ts';
import { saidByLetters } from './said-by-letters.ts';
import { leavesOf, nodesOf, spoken } from './read-structure.ts';
import { firstDifference } from './spoken-model.ts';

const definition = await loadDefinition();
const { covers } = await realMetrics();
const longName = `${'Metaalconstructies en Onderhoudswerken '.repeat(4)}bv & zonen`;

const cases = languages.flatMap((language) =>
  [{}, { isGiven: false, company: '' }, { company: longName }, { company: 'Žižkov **ok** 日本 \n bv' }].map(
    (wish) => ({ language, ...wish }),
  ),
);

describe.each(cases)('the letters of referral, %j', ({ language, ...wish }) => {
  test('take one page each, tagged, and say all of it and nothing else', async () => {
    const model = buildLetters(letterExample(definition, language, wish));
    const { seen, tagged } = await drawAndRead(model);
    expect(seen.pages).toHaveLength(2);
    expect(seen.isTagged).toBe(true);
    expect(firstDifference(spoken(tagged.root), saidByLetters(model, covers))).toBeNull();
    const roles = nodesOf(tagged.root).map(({ role }) => role);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(2);
    expect(roles.filter((role) => role === 'H2')).toHaveLength(12);
    expect(new Set(roles.filter((role) => role.startsWith('H')))).toEqual(new Set(['H1', 'H2']));
    const owned = leavesOf(tagged.root).map(({ page, mcid }) => `${page}/${mcid}`);
    expect(new Set(owned).size).toBe(owned.length);
    for (const { runs, untagged, width } of seen.pages) {
      expect(untagged).toEqual([]);
      expect(overlaps(runs)).toEqual([]);
      for (const { right } of runs) expect(right).toBeLessThanOrEqual(width - 20);
    }
    expect(seen.pages.flatMap(({ links }) => links.map(({ url }) => url)).toSorted()).toEqual(
      model.body.letters.map(({ to }) => to.url).toSorted(),
    );
  });
});
