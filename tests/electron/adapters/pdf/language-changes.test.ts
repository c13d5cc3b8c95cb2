import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../scans/definition/definition.ts';
import { buildReport } from '../../../../scans/report/build-report.ts';
import type { ReportModel } from '../../../../scans/report/report-model.ts';
import { loadDefinition } from '../../../definition.ts';
import { inputOf } from '../../../scans/report/report-inputs.ts';
import { responseOf } from '../../../scans/report/respondents.ts';
import { drawnOf } from './figures/drawn.ts';
import { nodesOf, spoken, textOf } from './read-structure.ts';
import { uaFailures } from './ua/check.ts';

const definition = await loadDefinition();
const note = 'Elk najaar een halve dag.';

/** The paper in French of somebody who typed a note, in `language` as far as we know. */
function paperOf(language: Language | null, wish: { readonly notes?: boolean } = {}): ReportModel {
  const response = { ...responseOf(definition, 'metal'), language };
  return buildReport({ ...inputOf(definition, response), language: 'fr', ...wish });
}

/** The elements in another language than the paper: which one, and what they say. */
function changesOf(model: ReportModel): readonly string[] {
  const drawn = drawnOf(model);
  expect(uaFailures(drawn)).toEqual([]);
  return nodesOf(drawn.tagged.root)
    .filter(({ dictionary }) => dictionary.has('Lang'))
    .map((node) => `${node.role} ${textOf(node.dictionary.get('Lang'))}: ${spoken(node)}`);
}

describe('a note', () => {
  test.each([
    ['nl', 'nl-BE'],
    ['de', 'de-BE'],
    ['en', 'en-GB'],
  ] as const)('typed in %s is read aloud in it on a paper in French', (language, locale) => {
    expect(changesOf(paperOf(language))).toEqual([`Span ${locale}: ${note}`]);
  });

  test('in the language of the paper, or in one that nobody noted, changes no byte', () => {
    const bytes = Buffer.from(drawnOf(paperOf(null)).bytes);
    expect(bytes.equals(Buffer.from(drawnOf(paperOf('fr')).bytes))).toBe(true);
    expect(changesOf(paperOf('fr'))).toEqual([]);
  });

  test('that is left out leaves no language behind', () => {
    expect(JSON.stringify(paperOf('nl', { notes: false }))).not.toContain('noteLanguage');
  });
});
