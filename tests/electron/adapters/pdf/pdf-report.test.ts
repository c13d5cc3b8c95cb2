import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../../scans/definition/definition.ts';
import { loadDefinition } from '../../../definition.ts';
import { runs } from '../../../runs.ts';
import { reportOf } from '../../../scans/report/reports.ts';
import { respondents } from '../../../scans/report/respondents.ts';
import type { RespondentName } from '../../../scans/report/respondents.ts';
import { drawnOf } from './figures/drawn.ts';
import { draw, drawAndRead, realMetrics } from './papers.ts';
import type { ReadPaper } from './papers.ts';
import { overlaps } from './overlaps.ts';
import { nodesOf, spoken } from './read-structure.ts';
import { firstDifference, saidBy } from './spoken-model.ts';
import type { ReportModel } from '../../../../scans/report/report-model.ts';

const definition = await loadDefinition();
const { covers } = await realMetrics();
const millimetre = 72 / 25.4;

/** As a reader program sees it: every respondent, each in a language; all for all in the long run; and the quick paper. */
const names = Object.keys(respondents).filter((name): name is RespondentName => name in respondents);
const every = runs(1) > 1000;
const papers = names.flatMap((name, at) =>
  languages
    .filter((_, place) => every || place === at % languages.length)
    .flatMap((language) => [
      { name, language, quick: false },
      ...(at < 3 ? [{ name, language, quick: true }] : []),
    ]),
);

describe.each(papers)('the paper of $name, $language, quick: $quick', ({ name, language, quick }) => {
  let model: ReportModel;
  let paper: ReadPaper;

  beforeAll(async () => {
    model = reportOf(definition, name, { language, quick });
    paper = await drawAndRead(model);
  });

  test('says every text of the model in reading order, and nothing else', () => {
    expect(firstDifference(spoken(paper.tagged.root), saidBy(model, covers, false))).toBeNull();
  });

  test('is tagged throughout, with headings, tables, lists and figures', () => {
    const { seen, tagged } = paper;
    expect(seen).toMatchObject({ isTagged: true, showsTitle: true, title: model.title });
    expect(seen.language).toBe({ nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' }[language]);
    const roles = new Set(nodesOf(tagged.root).map(({ role }) => role));
    expect([...roles]).toEqual(
      expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'Table', 'TH', 'TD', 'L', 'LI']),
    );
    const figures = nodesOf(tagged.root).filter(({ role }) => role === 'Figure');
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) expect(figure.alt).not.toBe('');
    expect(seen.pages.flatMap(({ untagged }) => untagged)).toEqual([]);
  });

  test('has its fonts inside, an outline that leads to pages, and nothing active', () => {
    const { seen } = paper;
    expect(seen.fonts.size).toBe(2);
    expect([...seen.fonts.values()]).toEqual([true, true]);
    expect(seen.outline.length).toBeGreaterThan(2);
    for (const { title, page } of seen.outline) {
      expect(title).not.toBe('');
      expect(page).toBeGreaterThan(0);
      expect(page).toBeLessThanOrEqual(seen.pages.length);
    }
    expect([seen.attachments, seen.scripts, seen.openAction]).toEqual([null, null, null]);
    expect(seen.pages.flatMap(({ otherAnnotations }) => otherAnnotations)).toEqual([]);
    const whole = JSON.stringify(model);
    for (const { url } of seen.pages.flatMap(({ links }) => links)) expect(whole).toContain(url);
  });

  test('keeps its text on the sheet, readable and apart', () => {
    for (const { runs: texts, width } of paper.seen.pages) {
      expect(texts.length).toBeGreaterThan(3);
      for (const { text, size, left, right, baseline } of texts) {
        expect({ text, fits: left >= 20 * millimetre - 1 && right <= width - 20 * millimetre + 2 }).toEqual({
          text,
          fits: true,
        });
        expect(baseline).toBeGreaterThan(8 * millimetre);
        expect(size).toBeGreaterThanOrEqual(9);
      }
      expect(overlaps(texts)).toEqual([]);
    }
  });
});

test('the same model and date give the same bytes, another date gives others', async () => {
  const model = reportOf(definition, 'metal');
  const first = Buffer.from(await draw(model));
  expect(first.equals(Buffer.from(await draw(model)))).toBe(true);
  expect(first.equals(Buffer.from(await draw(model, '2026-11-25')))).toBe(false);
});

test.each(languages)('the core alone takes two pages: %s', (language) => {
  for (const name of ['metal', 'homeCare', 'roofer'] as const) {
    expect(drawnOf(reportOf(definition, name, { language, paper: 'kern' })).texts).toHaveLength(2);
  }
});
