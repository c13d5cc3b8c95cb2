import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, needsSubstitute, substitute } from '../../../../electron/adapters/typeset/clean-text.ts';
import { breakLines } from '../../../../electron/adapters/typeset/text-lines.ts';
import { languages } from '../../../../scans/definition/definition.ts';
import { buildReport } from '../../../../scans/report/build-report.ts';
import type { ReportModel } from '../../../../scans/report/report-model.ts';
import { loadDefinition } from '../../../definition.ts';
import { runs, seed } from '../../../runs.ts';
import { inputOf } from '../../../scans/report/report-inputs.ts';
import { responseOf } from '../../../scans/report/respondents.ts';
import { overlaps } from './overlaps.ts';
import { drawAndRead, realMetrics } from './papers.ts';
import { spoken } from './read-structure.ts';
import { firstDifference, saidBy } from './spoken-model.ts';

const definition = await loadDefinition();
const metrics = await realMetrics();
const { covers } = metrics;
const style = { font: 'regular', size: 11, lineHeight: 1.35, colour: '#000000' } as const;

describe('text of users becomes text that the font can draw', () => {
  test.each([
    ['a\tb', 'a b'],
    ['inno\u00advatie', 'innovatie'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['e\u0301', 'é'],
    ['nul\0bell\u0007', 'nulbell'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['5\u202f000\u2003€', '5\u00a0000 €'],
    ['Łódź Ωμέγα Ünï', 'Łódź Ωμέγα Ünï'],
    ['创新 😀 שלום', `${substitute}${substitute} ${substitute} ${substitute.repeat(4)}`],
    ['① ℡', '1 TEL'],
    ['👩‍🚀', `${substitute}${substitute}`],
  ])('%j → %j', (typed, drawn) => {
    expect(cleanText(typed, covers)).toBe(drawn);
  });

  test('only what was replaced is said to be replaced', () => {
    expect(needsSubstitute('Łódź\t€', covers)).toBe(false);
    expect(needsSubstitute('创', covers)).toBe(true);
    expect(needsSubstitute('een □ van de gebruiker', covers)).toBe(false);
  });

  test('nothing is left that the font lacks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const sign of cleanText(text, covers)) {
          if (sign !== '\n' && sign !== ' ') expect(covers(sign.codePointAt(0) ?? 0)).toBe(true);
        }
      }),
      { numRuns: runs(500), seed },
    );
  });
});

describe('lines', () => {
  test('are never too wide or too long, and lose no letter', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzWéß -/.0123456789')),
      maxLength: 400,
    });
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 40, max: 480 }),
        fc.constantFrom(...languages),
        (typed, width, language) => {
          const lines = breakLines(typed, width, style, metrics, language, true);
          for (const line of lines) {
            expect(line.width).toBeLessThanOrEqual(width + 0.001);
            const signs = Array.from(line.segments.map((segment) => segment.text).join('')).length;
            expect(signs).toBeLessThanOrEqual(75);
          }
          const letters = (one: string): string => one.replaceAll(/\s/gu, '');
          const drawn = lines.flatMap(({ segments }) => segments.map((segment) => segment.text)).join('');
          expect(letters(drawn)).toBe(letters(typed));
        },
      ),
      { numRuns: Math.min(20_000, runs(250)), seed },
    );
  });

  test('divide words by the rules of the language, with a hyphen, and addresses without', () => {
    const [first, second] = breakLines('innovatieadviseurs', 70, style, metrics, 'nl');
    expect(first?.end).toBe('hyphen');
    expect(`${first?.segments[0]?.text}${second?.segments[0]?.text}`).toBe('innovatieadviseurs');
    const [address] = breakLines('wallonie-entreprendre.be', 80, style, metrics, 'fr');
    expect(address).toMatchObject({ end: 'inside', segments: [{ text: 'wallonie-' }] });
  });

  test('are bold where the words say so, and never for text of a user', () => {
    expect(breakLines('een **vet** woord', 400, style, metrics, 'nl')[0]?.segments).toEqual([
      { text: 'een ', font: 'regular' },
      { text: 'vet ', font: 'semibold' },
      { text: 'woord', font: 'regular' },
    ]);
    expect(breakLines('een **vet** woord', 400, style, metrics, 'nl', true)[0]?.segments).toEqual([
      { text: 'een **vet** woord', font: 'regular' },
    ]);
  });
});

/** The paper of somebody who typed this as name of the company and as first note. */
function typed(name: string, note: string, language: 'nl' | 'fr' | 'de' | 'en' = 'nl'): ReportModel {
  const response = responseOf(definition, 'metal');
  const [first = ''] = Object.keys(response.notes);
  const changed = { ...response, company: { ...response.company, name }, notes: { [first]: note } };
  return buildReport({ ...inputOf(definition, changed), language });
}

async function expectWhole(model: ReportModel, name: string, note: string): Promise<void> {
  const { seen, tagged } = await drawAndRead(model);
  const isReplaced = [name, note].some((text) => needsSubstitute(text, covers));
  // A word that is broken over lines is read as one; line breaks of the note are white.
  expect(firstDifference(spoken(tagged.root), saidBy(model, covers, isReplaced))).toBeNull();
  for (const { runs: texts, width } of seen.pages) {
    expect(overlaps(texts)).toEqual([]);
    for (const { text, right } of texts)
      expect({ text, right: right <= width - 50 }).toEqual({ text, right: true });
  }
}

describe('a paper keeps every text of a user whole', () => {
  test.each([
    ['200 wide letters', 'W'.repeat(200), 'kort'],
    [
      '200 signs in words',
      'Bouwbedrijf Van den Broucke en Zonen '.repeat(5).padEnd(200, 'x').slice(0, 200),
      'kort',
    ],
    ['a note of 2,000 letters', 'Kort bv', 'é'.repeat(2000)],
    ['a note of 1,000 lines', 'Kort bv', 'a\n'.repeat(1000)],
    ['a note of 2,000 signs in words', 'Kort bv', 'Elk najaar een halve dag. '.repeat(77).slice(0, 2000)],
    ['other scripts', 'Ωμέγα Łódź Ünïçödé Привет', 'Ελληνικά i polski: zażółć gęślą jaźń'],
    ['signs that the font lacks', '创新 😀 bv', 'שלום 👩‍🚀 ok'],
    ['stars, brackets and escapes', '**Vet** (bv) \\ <FEFF0041> %&', '**niet vet** ) ( \\051 endobj stream'],
    ['tabs and breaks', 'Een\tnaam\r\nmet breuk', 'een\ttab\r\nen een breuk\u00ad'],
  ])('%s', async (_, name, note) => {
    await expectWhole(typed(name, note), name, note);
  });

  test('whatever they type', { timeout: 600_000 }, async () => {
    const text = (maxLength: number): fc.Arbitrary<string> =>
      fc.oneof(fc.string({ unit: 'grapheme', maxLength }), fc.string({ unit: 'binary', maxLength }));
    await fc.assert(
      fc.asyncProperty(text(200), text(600), fc.constantFrom(...languages), async (name, note, language) => {
        await expectWhole(typed(name, note, language), name, note);
      }),
      { numRuns: Math.min(1000, runs(4)), seed },
    );
  });
});
