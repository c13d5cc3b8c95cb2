import { describe, expect, test } from 'vitest';
import type { PlannedStep } from '../../../../scans/assessment/assessment-record.ts';
import { languages } from '../../../../scans/definition/definition.ts';
import { dimensionId } from '../../../../scans/definition/ids.ts';
import type { paperWordNames } from '../../../../scans/report/paper-words.ts';
import { withPlan } from '../../../../scans/report/with-plan.ts';
import { createWords } from '../../../../scans/report/words.ts';
import { loadDefinition } from '../../../definition.ts';
import { reportOf } from '../../../scans/report/reports.ts';
import { overlaps } from './overlaps.ts';
import { drawAndRead, realMetrics } from './papers.ts';
import { spoken } from './read-structure.ts';
import { firstDifference, saidBy } from './spoken-model.ts';

const definition = await loadDefinition();
const { covers } = await realMetrics();

const edits = {
  remark: 'Bel **eerst** uw leverancier.\nVraag naar ✓ en 日本.',
  ownAdvice: [
    { id: 'one', text: 'Begin klein, met één klant.' },
    { id: 'two', text: `${'Een lange raad die over de regel gaat. '.repeat(6)}` },
  ],
  leftOut: [dimensionId('NET')],
};
const guide = { adviser: 'An Peeters', organisation: 'Innovatiecentrum Voorbeeld' };
const planned = (change: Partial<PlannedStep>): PlannedStep => ({
  dimension: dimensionId('ABS'),
  step: 'this-week',
  who: 'Lieve',
  on: '2026-12-01',
  sign: '',
  done: false,
  ...change,
});
const dimensions = [dimensionId('ABS'), dimensionId('CUS')];

describe.each(languages)('a paper with what an adviser and the owner wrote, in %s', (language) => {
  const words = createWords<typeof paperWordNames>(definition.paper, language);

  test.each([false, true])('says all of it, in its place and within the sheet, quick: %s', async (quick) => {
    const plan = [
      planned({ who: 'Lieve' }),
      planned({ step: 'this-quarter', done: true, sign: 'Twee klanten kennen het **plan**.' }),
      planned({ dimension: dimensionId('CUS'), step: 'this-quarter', who: 'An', on: '' }),
    ];
    const model = withPlan(
      reportOf(definition, 'metal', { language, quick, edits, guide }),
      dimensions,
      plan,
      words,
    );
    const { seen, tagged } = await drawAndRead(model);
    expect(firstDifference(spoken(tagged.root), saidBy(model, covers, true))).toBeNull();
    for (const { runs } of seen.pages) expect(overlaps(runs)).toEqual([]);
  });
});

const long = 'Iedereen van de ploeg die op dinsdag en donderdag werkt';
const everyStep = dimensions.flatMap((dimension) =>
  (['this-week', 'this-quarter'] as const).map((step) => ({ dimension, step })),
);

test.each([
  ['stands there whole where there is room', long, '', long],
  [
    'stands on another paper where there is none',
    `${long}. `.repeat(3),
    'Teken. '.repeat(70),
    'zie het actieplan',
  ],
])('a long name in the plan %s: never small, never cut', async (_, who, sign, said) => {
  const words = createWords<typeof paperWordNames>(definition.paper, 'nl');
  const model = withPlan(
    reportOf(definition, 'metal', { paper: 'kern' }),
    dimensions,
    everyStep.map((step) => planned({ ...step, who, sign })),
    words,
  );
  const { seen, tagged } = await drawAndRead(model);
  expect(seen.pages).toHaveLength(2);
  expect(firstDifference(spoken(tagged.root), saidBy(model, covers, false))).toBeNull();
  expect(spoken(tagged.root).split(said)).toHaveLength(everyStep.length + 1);
  for (const { runs } of seen.pages) {
    expect(overlaps(runs)).toEqual([]);
    expect(Math.min(...runs.map(({ size }) => size))).toBeGreaterThanOrEqual(9);
  }
});

test('many words of an adviser go on over the page', async () => {
  const remark = 'Een opmerking van twintig woorden die telkens terugkomt tot ze lang genoeg is. '.repeat(25);
  const ownAdvice = Array.from({ length: 10 }, (_, at) => ({ id: `a${at}`, text: 'Raad. '.repeat(80) }));
  const model = reportOf(definition, 'metal', { paper: 'kern', edits: { ...edits, remark, ownAdvice } });
  const { seen, tagged } = await drawAndRead(model);
  expect(seen.pages.length).toBeGreaterThan(2);
  expect(firstDifference(spoken(tagged.root), saidBy(model, covers, false))).toBeNull();
});
