import { beforeAll, describe, expect, test } from 'vitest';
import { dimensionId } from '../../../../scans/definition/ids.ts';
import { languages } from '../../../../scans/definition/definition.ts';
import { emptyPlan } from '../../../../scans/report/papers/derive-paper.ts';
import type { FlowModel } from '../../../../scans/report/flow-model.ts';
import { loadDefinition } from '../../../definition.ts';
import { isLong } from '../../../runs.ts';
import { flowOf } from '../../../scans/report/papers/derived-papers.ts';
import { respondents } from '../../../scans/report/respondents.ts';
import type { RespondentName } from '../../../scans/report/respondents.ts';
import { draws, markOf } from './page-content.ts';
import { drawAndRead, realMetrics } from './papers.ts';
import type { ReadPaper } from './papers.ts';
import { overlaps } from './overlaps.ts';
import { leavesOf, nodesOf, spoken } from './read-structure.ts';
import { firstDifference, saidBy } from './spoken-model.ts';

const definition = await loadDefinition();
const { covers } = await realMetrics();
const millimetre = 72 / 25.4;
const names = Object.keys(respondents).filter((name): name is RespondentName => name in respondents);

/** Smallest sizes of text and of what stands in margins and chips, and of headings, in points. */
const sizes = {
  groot: { text: 18, small: 12, heading: 19 },
  antwoorden: { text: 9.5, small: 9, heading: 12 },
} as const;
const papers = (['groot', 'antwoorden'] as const).flatMap((paper) =>
  names.flatMap((name, at) =>
    languages
      .filter((_, place) => isLong || (at < 4 && place === at % languages.length))
      .flatMap((language) => [
        { paper, name, language, quick: false },
        ...(paper === 'antwoorden' && at === 0 ? [{ paper, name, language, quick: true }] : []),
      ]),
  ),
);

describe.each(papers)('$paper of $name, $language, quick: $quick', ({ paper, name, language, quick }) => {
  let model: FlowModel;
  let read: ReadPaper;

  beforeAll(async () => {
    model = flowOf(definition, name, paper, { language, quick });
    read = await drawAndRead(model);
  });

  test('says every text of the model in reading order, and nothing else', () => {
    expect(firstDifference(spoken(read.tagged.root), saidBy(model, covers, false))).toBeNull();
  });

  test('is tagged throughout, each piece once, and its headings skip no level', () => {
    const { seen, tagged } = read;
    expect(seen).toMatchObject({ isTagged: true, showsTitle: true, title: model.title });
    expect(seen.pages.flatMap(({ untagged }) => untagged)).toEqual([]);
    const owned = leavesOf(tagged.root).map(({ page, mcid }) => `${page}/${mcid}`);
    expect(new Set(owned).size).toBe(owned.length);
    const drawn = tagged.pages.flatMap(({ operations }, at) =>
      operations.filter(draws).flatMap((operation) => {
        const mark = markOf(operation);
        return mark === null ? [] : [`${at + 1}/${mark}`];
      }),
    );
    expect([...new Set(drawn)].filter((one) => !owned.includes(one))).toEqual([]);
    const levels = nodesOf(tagged.root).flatMap(({ role }) =>
      /^H[1-6]$/u.test(role) ? [Number(role.slice(1))] : [],
    );
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
  });

  test('keeps its text on the sheet, large enough and apart', () => {
    const { text: least, small } = sizes[paper];
    for (const { runs, width, height } of read.seen.pages) {
      for (const { text, size, left, right, baseline } of runs) {
        const inside = left >= 20 * millimetre - 1 && right <= width - 20 * millimetre + 2;
        expect({ text, inside }).toEqual({ text, inside: true });
        // The number in a chip of the usual size is as small as what stands in the margins.
        const isChip = paper === 'antwoorden' && /^[0-4] ?$/u.test(text);
        const isSmall = isInMargin(baseline, height) || isChip;
        expect(size, text).toBeGreaterThanOrEqual(isSmall ? small : least);
      }
      expect(overlaps(runs)).toEqual([]);
    }
  });

  test('ends no page with a heading and leaves none empty', () => {
    for (const { runs, height } of read.seen.pages) {
      const body = runs.filter(({ baseline }) => !isInMargin(baseline, height));
      const [lowest] = body.toSorted((one, other) => one.baseline - other.baseline);
      expect(lowest?.size ?? Infinity, lowest?.text).toBeLessThan(sizes[paper].heading);
    }
  });
});

test('large print says what an adviser and the owner typed, as they typed it', async () => {
  const edits = {
    remark: 'Bel **eerst** uw leverancier.\nVraag naar ✓ en 日本.',
    ownAdvice: [{ id: 'one', text: 'Een lange raad die over de regel gaat. '.repeat(6) }],
    leftOut: [],
  };
  const step = { dimension: dimensionId('ABS'), step: 'this-week', on: '2026-12-01', done: true } as const;
  const plan = {
    ...emptyPlan,
    dimensions: [dimensionId('ABS')],
    steps: [{ ...step, who: 'Lieve en iedereen van de werkplaats '.repeat(4), sign: 'Een **teken**.' }],
  };
  const guide = { adviser: 'An **Peeters**', organisation: 'Innovatiecentrum Voorbeeld' };
  const model = flowOf(definition, 'metal', 'groot', { edits, guide, plan });
  const { seen, tagged } = await drawAndRead(model);
  expect(firstDifference(spoken(tagged.root), saidBy(model, covers, true))).toBeNull();
  for (const { runs } of seen.pages) expect(overlaps(runs)).toEqual([]);
  expect(spoken(tagged.root)).toContain('Bel **eerst** uw');
});

function isInMargin(baseline: number, height: number): boolean {
  return baseline < 20 * millimetre || baseline > height - 20 * millimetre;
}
