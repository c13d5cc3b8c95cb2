import { beforeAll, expect, test } from 'vitest';
import { languages } from '../../../../scans/definition/definition.ts';
import type { Definition } from '../../../../scans/definition/definition.ts';
import { importanceLanes } from '../../../../scans/report/charts/importance-lanes.ts';
import type { ImportanceLane } from '../../../../scans/report/charts/importance-shape.ts';
import { buildReport } from '../../../../scans/report/build-report.ts';
import { buildWall } from '../../../../scans/workshop/present/build-wall.ts';
import { responseToShow } from '../../../../scans/workshop/response-to-show.ts';
import { loadDefinition } from '../../../definition.ts';
import { inputOf } from '../../report/report-inputs.ts';
import { roomLike, wallAt } from './wall-rooms.ts';

let definition: Definition;

beforeAll(async () => {
  definition = await loadDefinition();
});

test('the room sees the same themes at the same places as the owner on paper', () => {
  for (const language of languages) {
    for (const variant of definition.variants) {
      const look = { language, script: 'one-company', variants: [String(variant.id)] } as const;
      const { slide } = wallAt(definition, look, 'result');
      if (slide.kind !== 'result') throw new Error(`another slide: ${slide.kind}`);
      const themes = slide.points.map((point) => ({
        ...point,
        name: variant.dimensionNames[point.dimension]?.[language] ?? '',
      }));
      const onWall = importanceLanes(themes, (rated) => slide.words.importance[rated] ?? '');
      const { companies, dayOf } = roomLike(definition, look);
      const [company] = companies;
      if (company === undefined) throw new Error('no company');
      const { body } = buildReport({
        ...inputOf(definition, responseToShow(definition, company, dayOf)),
        language,
      });
      expect(themes.length).toBeGreaterThan(5);
      expect(onWall).toEqual(lanesOn(body));
      expect(JSON.stringify(body)).toContain(JSON.stringify(slide.words.corner));
    }
  }
});

test('where nobody said what is important, the wall says so', () => {
  const look = { language: 'nl', script: 'one-company', isRated: false } as const;
  expect(wallAt(definition, look, 'result').slide).toMatchObject({ kind: 'result', isRated: false });
});

test('a theme without a score is named, not drawn', () => {
  const source = roomLike(definition, { language: 'nl', script: 'one-company' });
  const companies = source.companies.map((company) => ({
    ...company,
    responses: company.responses.map((one) => ({
      ...one,
      answers: Object.fromEntries(Object.entries(one.answers).filter(([id]) => !id.startsWith('SUS'))),
    })),
  }));
  const { slide } = buildWall({ ...source, companies, workshop: { ...source.workshop, step: 'result' } });
  if (slide.kind !== 'result') throw new Error(`another slide: ${slide.kind}`);
  expect(slide.missing).toEqual(['SUS']);
  expect(slide.points.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

/** The lanes of the chart somewhere in a paper. */
function lanesOn(body: unknown): readonly ImportanceLane[] {
  const found: ImportanceLane[][] = [];
  JSON.stringify(body, (key, value: unknown) => {
    if (key === 'lanes' && Array.isArray(value)) found.push(value);
    return value;
  });
  expect(found).toHaveLength(1);
  return found[0] ?? [];
}
