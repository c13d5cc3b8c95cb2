import { expect, test } from 'vitest';
import { loadDefinition } from '../../../../definition.ts';
import { isLong, seed } from '../../../../runs.ts';
import { bytesFailures } from '../bytes-failures.ts';
import { realMetrics } from '../papers.ts';
import { spoken } from '../read-structure.ts';
import { firstDifference } from '../spoken-model.ts';
import { uaFailures } from '../ua/check.ts';
import { drawnOf } from './drawn.ts';
import { papersFrom } from './papers-of.ts';
import type { PaperCase } from './papers-of.ts';
import { figureFailures } from './rules.ts';
import { fewOf, reportVariants } from './variants.ts';

const definition = await loadDefinition();
const { covers } = await realMetrics();
const all = reportVariants(definition, seed);
const cases = isLong ? all : fewOf(all);

test('are as many as was promised, and each variant has its turn in every language', () => {
  const turns = fewOf(all).map(({ language, input }) => `${input.response.variant} ${language}`);
  expect([all.length, turns.length, new Set(turns).size]).toEqual([60, 24, 12]);
});

/** The whole advice each time; of the other papers one in turn, in the long run all. */
test.each(cases.map((one, at) => ({ ...one, at })))(
  'figures of $title',
  { timeout: 300_000 },
  ({ input, attachment, at }) => {
    const papers = papersFrom(input, covers);
    const [advies, ...others] = papers;
    const turn = isLong ? others : others.slice(at % others.length).slice(0, 1);
    if (advies === undefined) throw new Error('no paper');
    expect(failures(advies, attachment)).toEqual([]);
    for (const other of turn) expect(failures(other)).toEqual([]);
  },
);

function failures(
  { paper, model, said, pages }: PaperCase,
  attachment?: Parameters<typeof drawnOf>[1],
): readonly string[] {
  const drawn = drawnOf(model, attachment);
  const different = firstDifference(spoken(drawn.tagged.root), said);
  return [
    ...uaFailures(drawn),
    ...figureFailures(drawn),
    ...(different === null ? [] : [different]),
    ...bytesFailures(drawn, attachment),
    ...(drawn.texts.length > pages ? [`${drawn.texts.length} pages`] : []),
  ].map((what) => `${paper}: ${what}`);
}
