import { describe, expect, test } from 'vitest';

import { parseYaml } from '../../../electron/adapters/yaml-parser.ts';
import { centresProblemTexts } from '../../../scans/definition/centres-problem-texts.ts';
import { checkCentres } from '../../../scans/definition/check-centres.ts';
import type { CheckedCentres } from '../../../scans/definition/check-centres.ts';
import { contentProblemTexts } from '../../../scans/definition/content-problem-texts.ts';
import { languages } from '../../../scans/definition/definition.ts';
import type { Centre } from '../../../scans/definition/definition.ts';
import { parseCentres } from '../../../scans/definition/parse-centres.ts';
import type { Problem } from '../../../scans/definition/problem.ts';
import { loadContentFiles, loadDefinition } from '../../definition.ts';

const files = (await loadContentFiles()).filter(({ path }) => path.startsWith('centres/'));

type Change = readonly [file: string, from: string, to: string];

/** Problems of the content after one change; the change must really change something. */
function problemsAfter(...changes: readonly Change[]): readonly Problem[] {
  let changed = files;
  for (const [name, from, to] of changes) {
    const path = `centres/${name}.yaml`;
    const before = changed.find((file) => file.path === path)?.text ?? '';
    expect(before).toContain(from);
    changed = changed.map((file) => (file.path === path ? { path, text: before.replace(from, to) } : file));
  }
  const parsed = parseCentres(changed, parseYaml);
  return parsed.ok ? [] : parsed.problems;
}

function lineOf(name: string, part: string): number {
  const text = files.find((file) => file.path === `centres/${name}.yaml`)?.text ?? '';
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

describe('refused by the reading', () => {
  test.each<[string, Change, string, string]>([
    ['an unknown key', ['sectors', 'primary: centexbel', 'first: centexbel'], 'unknown-key', '0.first'],
    ['a missing key', ['sectors', '  primary: centexbel\n', ''], 'missing-key', '0.primary'],
    ['a code that is no prefix', ['sectors', "nace2008: '13'", 'nace2008: A13'], 'not-a-nace', '0.nace2008'],
    ['a number for a code', ['sectors', "nace2008: '13'", 'nace2008: 13'], 'expected-text', '0.nace2008'],
    ['two places for three regions', ['sectors', 'catalisti||', 'catalisti|'], 'not-a-place', '0.also'],
    ['another route', ['centres', '\n  route: yes', '\n  route: maybe'], 'not-allowed', '0.route'],
    [
      'a bare web address',
      ['centres', 'https://www.sirris.be', 'www.sirris.be'],
      'not-a-web-address',
      '0.website',
    ],
    ['no date', ['centres', 'checked: 2026-11-24', 'checked: 24-11-2026'], 'not-a-date', '0.checked'],
    ['an unknown sentence', ['sentences.fr', 'member:', 'membre:'], 'unknown-key', 'membre'],
    [
      'a centre that does not exist',
      ['sectors', 'primary: centexbel', 'primary: centexbell'],
      'unknown-centre',
      'A01.primary',
    ],
    [
      'the same in the needs',
      ['needs', 'primary: catalisti', 'primary: catalist'],
      'unknown-centre',
      'B03.primary',
    ],
    ['the same for a counter', ['rules', 'VL: vlaio', 'VL: vlaioo'], 'unknown-centre', 'counters.VL'],
    [
      'a help type that does not exist',
      ['needs', 'collaborative_projects, network', 'collaborative_projects, networks'],
      'unknown-help-type',
      'B03.needs',
    ],
    [
      'the same for support',
      ['instruments', '[training, funding]', '[courses, funding]'],
      'unknown-help-type',
      'kmo-portefeuille.helpTypes',
    ],
    ['a row that does not exist', ['ties', '[A10, A53]', '[A10, A99]'], 'unknown-row', 'wood-windows.rows'],
    ['the same without activity', ['rules', 'A51', 'A91'], 'unknown-row', 'rowWithoutActivity.construction'],
    [
      'a prefix in two rows',
      ['sectors', "nace2008: '14'", "nace2008: '13 / 14'"],
      'prefix-twice',
      'A02.nace2008',
    ],
    ['an id twice', ['sectors', 'id: A02', 'id: A01'], 'id-twice', 'A01'],
    ['a missing name', ['texts.de', '  sirris: Sirris\n', ''], 'missing-text', 'centres'],
    [
      'a name without owner',
      ['texts.en', '\n  sirris: ', '\n  siris: Sirris\n  sirris: '],
      'text-without-owner',
      'centres.siris',
    ],
    [
      'another placeholder',
      ['sentences.de', 'bei: {need}', 'bei: {needs}'],
      'other-placeholders',
      'reasonNeed',
    ],
  ])('%s', (_name, change, code, place) => {
    const problems = problemsAfter(change);
    const found = problems.find((problem) => problem.code === code);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(found?.file).toBe(`centres/${change[0]}.yaml`);
    expect(found?.place).toMatch(/^line \d+: /);
    expect(found?.place.replace(/^line \d+: /, '')).toBe(place);
  });

  test('all problems of all files at once, each with its line', () => {
    const problems = problemsAfter(
      ['sectors', 'primary: centexbel', 'first: centexbel'],
      ['needs', 'confidence: medium', 'confidence: sure'],
      ['instruments', '\n  status: named', '\n  status: ended'],
    );
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'centres/sectors.yaml missing-key',
      'centres/sectors.yaml unknown-key',
      'centres/needs.yaml not-allowed',
      'centres/instruments.yaml not-allowed',
    ]);
    expect(problems[2]?.place).toBe(`line ${lineOf('needs', 'confidence: medium')}: 0.confidence`);
  });

  test('a prefix may stand once in each list, and twice in neither', () => {
    expect(problemsAfter(['sectors', "nace2025: '43.41'", "nace2025: '43.91'"])).toEqual([]);
    const twice = problemsAfter(['sectors', "nace2025: '43.41'", "nace2025: '43.32'"]);
    expect(twice.map(({ code, values }) => [code, values])).toEqual([
      ['prefix-twice', { prefix: '4332', row: 'A55', other: 'A53' }],
    ]);
  });

  test('a file that is missing, and one that nobody reads', () => {
    const moved = files.map((file) =>
      file.path === 'centres/ties.yaml' ? { ...file, path: 'centres/links.yaml' } : file,
    );
    const parsed = parseCentres(moved, parseYaml);
    expect(parsed).toEqual({
      ok: false,
      problems: [
        { file: 'centres/ties.yaml', place: '', code: 'missing-file', values: {} },
        { file: 'centres/links.yaml', place: '', code: 'file-without-owner', values: {} },
      ],
    });
  });
});

describe('refused by the check', () => {
  async function codesAfter(
    change: (content: CheckedCentres) => Partial<CheckedCentres>,
  ): Promise<readonly string[]> {
    const content = await loadDefinition();
    const { problems } = checkCentres({ ...content, ...change(content) }, '2026-11-24');
    return [...new Set(problems.map(({ code }) => code))];
  }
  const withCentre =
    (id: string, change: (centre: Centre) => Partial<Centre>) =>
    ({ centres }: CheckedCentres): Partial<CheckedCentres> => ({
      centres: centres.map((centre) => (centre.id === id ? { ...centre, ...change(centre) } : centre)),
    });

  test('a counter that cannot be reached leaves rows without anybody', async () => {
    const noWebsite = withCentre('vlaio', ({ verified }) => ({ verified: { ...verified, website: false } }));
    expect(await codesAfter(noWebsite)).toEqual(['counter-unfit', 'centre-unreachable', 'row-unreachable']);
  });

  test('a counter of another region', async () => {
    expect(await codesAfter(({ counters }) => ({ counters: { ...counters, VL: counters.WAL } }))).toContain(
      'counter-unfit',
    );
  });

  test('a centre that may be named first but cannot be reached', async () => {
    const noWebsite = withCentre('sirris', ({ verified }) => ({ verified: { ...verified, website: false } }));
    expect(await codesAfter(noWebsite)).toEqual(['centre-unreachable']);
  });

  test('a flag without a fact', async () => {
    const empty = withCentre('sirris', ({ verified }) => ({ verified: { ...verified, phone: true } }));
    expect(await codesAfter(empty)).toEqual(['verified-without-fact']);
  });

  test('a help type that an advice asks for and that is not there', async () => {
    const without = await codesAfter(({ helpTypes }) => ({
      helpTypes: helpTypes.filter(({ id }) => id !== 'network'),
    }));
    expect(without).toEqual(['help-type-missing']);
  });

  test('a help type that nobody sure offers', async () => {
    const unoffered = await codesAfter(({ centres }) => ({
      centres: centres.map((centre) => ({
        ...centre,
        services: centre.services.filter(
          (service) => service !== 'user_testing' && service !== 'co_creation',
        ),
      })),
    }));
    expect(unoffered).toEqual(['help-type-unanswered']);
    const unsure = await codesAfter(withCentre('licalab', () => ({ route: 'check' })));
    expect(unsure).toEqual(['help-type-unanswered']);
  });

  test('a service of a collective centre that no advice leads to', async () => {
    const unasked = await codesAfter(({ advice }) => ({
      advice: advice.map((one) => ({
        ...one,
        helpTypes: one.helpTypes.filter((helpType) => helpType !== 'certification'),
      })),
    }));
    expect(unasked).toEqual(['service-unreachable']);
  });

  test('a theme or variant that does not exist', async () => {
    expect(
      await codesAfter(({ dimensions }) => ({ dimensions: dimensions.filter(({ id }) => id !== 'DIG') })),
    ).toEqual(['unknown-dimension']);
    expect(
      await codesAfter(({ variants }) => ({ variants: variants.filter(({ id }) => id !== 'care') })),
    ).toEqual(['unknown-variant']);
  });
});

test('every sentence says what is wrong and what to do, in four languages, with the same values', () => {
  for (const texts of Object.values({ ...contentProblemTexts, ...centresProblemTexts })) {
    const namesIn = (text: string): string => (text.match(/\{\w+\}/g) ?? []).toSorted().join(' ');
    for (const language of languages) {
      expect(texts[language]).toMatch(/: ./);
      expect(namesIn(texts[language])).toBe(namesIn(texts.nl));
    }
  }
});
