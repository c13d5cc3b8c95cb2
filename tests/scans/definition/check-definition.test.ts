import { describe, expect, test } from 'vitest';

import type { ContentFile } from '../../../scans/definition/content-file.ts';
import type { Problem } from '../../../scans/definition/problem.ts';
import { loadContentFiles } from '../../definition.ts';
import { checkFiles, contentWith, lineIn, replaceOnce } from './changed-content.ts';

const variants = 'variants/variants.yaml';
const strategy = 'dimensions/strategy/questions.yaml';

function codes(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code }) => code);
}

/** The problem with this code, its line held against the line of `needle`. */
function expectAt(files: readonly ContentFile[], code: string, path: string, needle: string): void {
  const found = checkFiles(files).problems.filter((problem) => problem.code === code);
  expect(found).not.toEqual([]);
  expect(found[0]?.file).toBe(path);
  expect(found[0]?.place).toMatch(new RegExp(`^line ${lineIn(files, path, needle)}: `));
}

async function changedTwice(
  first: readonly [string, string, string],
  second: readonly [string, string, string],
): Promise<readonly ContentFile[]> {
  const files = await contentWith(...first);
  return files.map((file) =>
    file.path === second[0] ? { ...file, text: replaceOnce(file.text, second[1], second[2]) } : file,
  );
}

test('the content of the project has no problems', async () => {
  expect(checkFiles(await loadContentFiles()).problems).toEqual([]);
});

test('no translation of the project is older than its Dutch source', async () => {
  // After reading the translation again: node build/content.mjs translations
  expect(checkFiles(await loadContentFiles()).warnings).toEqual([]);
});

describe('ids', () => {
  test('a question id that stands there twice', async () => {
    const files = (await contentWith(strategy, '  - id: STR2\n', '  - id: STR1 # again\n')).map((file) => ({
      ...file,
      text: file.text.replace(/\n {2}STR2:\n {4}ask[^]*?(?=\n {2}STR3:)/, ''),
    }));
    expect(codes(checkFiles(files).problems)).toContain('duplicate-id');
  });

  test('a term that stands there twice', async () => {
    const files = await contentWith('glossary.yaml', 'id: theme', 'id: innovation # again');
    expect(codes(checkFiles(files).problems)).toEqual(['duplicate-id']);
  });

  test('a released id that is gone', async () => {
    const files = await contentWith('released-ids.yaml', 'questions:\n', "questions:\n  - 'STR9'\n");
    expectAt(files, 'vanished-id', 'released-ids.yaml', "'STR9'");
  });

  test('is no problem with a line in retired.yaml', async () => {
    const files = await changedTwice(
      ['released-ids.yaml', 'questions:\n', "questions:\n  - 'STR9'\n"],
      ['retired.yaml', '\n[]', "\n- { id: STR9, replacedBy: STR3, since: '1.3.0' }"],
    );
    expect(codes(checkFiles(files).problems)).toEqual([]);
  });

  test('a retired id that is used again', async () => {
    const files = await contentWith(
      'retired.yaml',
      '\n[]',
      "\n- { id: STR1, replacedBy: null, since: '1.3.0' }",
    );
    expectAt(files, 'retired-in-use', 'retired.yaml', '\n- { id: STR1'.trim());
  });

  test('a replacement that is not there', async () => {
    const files = await contentWith(
      'retired.yaml',
      '\n[]',
      "\n- { id: STR9, replacedBy: STR8, since: '1.3.0' }",
    );
    expectAt(files, 'dead-replacement', 'retired.yaml', '- { id: STR9, replacedBy: STR8');
  });
});

describe('references', () => {
  test('a source that is not there', async () => {
    const files = await contentWith(strategy, 'sources: [ISO, TB, IMP3, SERV]', 'sources: [ISO, NOPE]');
    expectAt(files, 'dead-framework', strategy, 'NOPE');
  });

  test('a parallel question that is not there', async () => {
    const files = await contentWith(strategy, 'parallelOf: STR4', 'parallelOf: STR8');
    expectAt(files, 'dead-question', strategy, 'parallelOf: STR8');
  });

  test('a parallel question of another theme', async () => {
    const files = await contentWith(strategy, 'parallelOf: STR4', 'parallelOf: CUS1');
    expectAt(files, 'dead-question', strategy, 'parallelOf: CUS1');
  });

  test('a question that a variant asks and nobody wrote', async () => {
    const files = await contentWith(variants, 'STR4, STR5]', 'STR4, STR5, STR6]');
    expectAt(files, 'dead-question', variants, '  questions:');
  });

  test('a question with the wrong theme', async () => {
    const files = await contentWith(variants, 'CUS: [CUS1, CUS2,', 'CUS: [CUS1, STR5, CUS2,');
    expect(codes(checkFiles(files).problems)).toContain('question-elsewhere');
  });

  test('a theme of a variant that is not there', async () => {
    const files = await contentWith(variants, '    CUS: [CUS1,', '    CUZ: [CUS1,');
    expectAt(files, 'dead-dimension', variants, 'CUZ');
  });

  test('an advice for a variant without its theme', async () => {
    const path = 'dimensions/sustainability';
    const files = (await loadContentFiles()).map((file) =>
      file.path.startsWith(path)
        ? { ...file, text: file.text.replaceAll('SUS.low.construction', 'SUS.low.care') }
        : file,
    );
    expectAt(files, 'dead-variant', `${path}/advice.yaml`, 'SUS.low.care');
  });

  test('a theme of the profile that is not there', async () => {
    const files = await contentWith('scan.yaml', 'looking: [CUS,', 'looking: [CUZ,');
    expectAt(files, 'dead-dimension', 'scan.yaml', 'CUZ');
  });

  test('a kind of help that is not there', async () => {
    const files = await contentWith('dimensions/people/advice.yaml', '[training', '[trianing');
    expect(codes(checkFiles(files).problems)).toContain('help-type-missing');
  });
});

describe('reachability', () => {
  test('a question in no variant', async () => {
    const files = await contentWith(variants, 'OFF: [OFF1, OFF2,', 'OFF: [OFF1,');
    expectAt(files, 'unused-question', 'dimensions/offering/questions.yaml', '  - id: OFF2\n');
  });

  test('a theme without enough questions for a score', async () => {
    const files = await contentWith(variants, 'CUS: [CUS1, CUS2, CUS3, CUS4]', 'CUS: [CUS1, CUS2]');
    expectAt(files, 'too-few-questions', variants, 'CUS: [CUS1, CUS2]');
  });

  test('an advice that no score leads to', async () => {
    const narrow = replaceOnce('{ id: low, min: 0, max: 37 }', 'max: 37', 'max: 1');
    const files = await changedTwice(
      ['scan.yaml', '{ id: low, min: 0, max: 37 }', narrow.replace('min: 0', 'min: 1')],
      ['scan.yaml', '{ id: mid, min: 38', '{ id: mid, min: 2'],
    );
    const found = checkFiles(files).problems.filter(({ code }) => code === 'unreachable-advice');
    expect(found.map(({ values }) => values['key'])).toContain('STR.low');
    expect(found[0]?.place).toMatch(/^line \d+: STR\.low$/);
  });

  test('an advice for every variant that every variant replaces', async () => {
    const path = 'dimensions/embedding';
    const files = (await loadContentFiles()).map((file) =>
      file.path.startsWith(path)
        ? { ...file, text: withCopiedAdvice(file.text, file.path.endsWith('advice.yaml')) }
        : file,
    );
    expectAt(files, 'unreachable-advice', `${path}/advice.yaml`, 'EMB.low:');
  });

  test('a band without an advice', async () => {
    const path = 'dimensions/embedding';
    const files = (await loadContentFiles()).map((file) =>
      file.path.startsWith(path) ? { ...file, text: file.text.replace('EMB.low:', 'EMB.low.care:') } : file,
    );
    expect(codes(checkFiles(files).problems)).toEqual(['vanished-id']);
    const gone = files.map((file) => ({
      ...file,
      text: file.text.replace('EMB.low.care:', 'EMB.low.general:'),
    }));
    expect(codes(checkFiles(gone).problems)).toContain('missing-advice');
  });
});

/** Adds an advice for care to the general one in the same band. */
function withCopiedAdvice(text: string, isStructure: boolean): string {
  const pattern = isStructure ? /EMB\.low:\n(?: {2}.*\n)+/ : / {2}EMB\.low:\n(?: {4}.*\n)+/;
  const block = pattern.exec(text)?.[0] ?? '';
  return replaceOnce(text, block, block + block.replace('EMB.low', 'EMB.low.care'));
}

describe('quick scan', () => {
  test('eleven questions', async () => {
    const files = await contentWith(variants, 'NET2, OFF1, DIG2, SUS4]', 'NET2, OFF1, SUS4]');
    expect(codes(checkFiles(files).problems)).toEqual(['quick-scan-count', 'quick-scan-theme']);
    expectAt(files, 'quick-scan-count', variants, '  quickScan:');
  });

  test('one question twice', async () => {
    const files = await contentWith(variants, '[STR1, STR3, CUS1,', '[STR1, STR1, CUS1,');
    expect(codes(checkFiles(files).problems)).toEqual(['quick-scan-count']);
  });

  test('a question of another variant', async () => {
    const files = await contentWith(variants, '[STR1, STR3, CUS1,', '[STR1, STR4-C, CUS1,');
    expect(codes(checkFiles(files).problems)).toEqual(['quick-scan-stranger']);
  });
});

describe('numbers of the score', () => {
  test.each([
    [
      'a gap between levels',
      '{ level: 1, min: 13,',
      '{ level: 1, min: 14,',
      'cut-off-gap',
      '  maturityLevels:',
    ],
    ['bands that overlap', '{ id: mid, min: 38,', '{ id: mid, min: 37,', 'cut-off-gap', '  bands:'],
    ['bands that stop early', 'min: 63, max: 100 }', 'min: 63, max: 99 }', 'cut-off-gap', '  bands:'],
    ['levels in another order', 'level: 0,', 'level: 1,', 'cut-off-order', '  maturityLevels:'],
    ['other points', 'pointsPerLevel: 25', 'pointsPerLevel: 20', 'points-per-level', 'pointsPerLevel'],
    ['a total nobody reaches', 'ForOverall: 7', 'ForOverall: 10', 'too-few-dimensions', 'minValidDim'],
    ['a theme on both sides', 'doing: [STR', 'doing: [CUS', 'profile-overlap', 'doing: [CUS'],
    [
      'a side that is too short',
      'minValidPerSide: 2',
      'minValidPerSide: 4',
      'profile-side',
      'minValidPerSide',
    ],
    ['a profile twice', 'types: [start, antenna', 'types: [start, start', 'profile-types', 'types: [start'],
  ])('%s', async (_name, from, to, code, needle) => {
    expectAt(await contentWith('scan.yaml', from, to), code, 'scan.yaml', needle);
  });
});

describe('words', () => {
  test('placeholders that differ from the Dutch text', async () => {
    const path = 'paper/texts.en.yaml';
    const files = await contentWith(
      path,
      'document.quick: Quick scan, {variant}',
      'document.quick: Quick scan, {variety}',
    );
    expectAt(files, 'placeholders-differ', path, 'document.quick:');
    const found = checkFiles(files).problems;
    expect(found.map(({ values }) => values['wanted'])).toEqual(['{date} {variant}']);
  });

  test('a text that does not fit the paper', async () => {
    const path = 'dimensions/people/texts.fr.yaml';
    const files = await contentWith(
      path,
      '  PEO1:\n    ask: ',
      `  PEO1:\n    ask: ${'Avez-vous '.repeat(17)}`,
    );
    expectAt(files, 'text-too-long', path, '    ask: Avez-vous Avez-vous');
  });

  test('a word that the glossary avoids', async () => {
    const path = 'dimensions/digital/texts.en.yaml';
    const files = await contentWith(
      path,
      'definition: ',
      'definition: '.concat('A pillar: ').replace(': A', ": 'A"),
    );
    const closed = files.map((file) =>
      file.path === path ? { ...file, text: file.text.replace(/('A pillar: [^\n]*)/, "$1'") } : file,
    );
    expectAt(closed, 'avoided-word', path, 'A pillar');
  });

  test('a term of the glossary that no text uses', async () => {
    const files = await contentWith('glossary.yaml', 'nl: thema,', 'nl: hoofdstuknaam,');
    expectAt(files, 'unused-term', 'glossary.yaml', 'hoofdstuknaam');
  });
});

describe('warnings', () => {
  test('a translation that is older than its Dutch source, in three languages', async () => {
    const files = await contentWith('texts.nl.yaml', 'title: Innovatiescan', 'title: Vernieuwingsscan');
    const { problems, warnings } = checkFiles(files);
    expect(problems).toEqual([]);
    const ofScan = warnings.filter(({ file }) => file.startsWith('texts.'));
    expect(ofScan.map(({ file, place, code }) => `${file} ${place} ${code}`)).toEqual(
      ['fr', 'de', 'en'].map((language) => {
        const path = `texts.${language}.yaml`;
        return `${path} line ${lineIn(files, path, 'title:')}: title stale-translation`;
      }),
    );
  });

  test('marks that are gone', async () => {
    const files = (await loadContentFiles()).filter(({ path }) => path !== 'translations.lock.yaml');
    expect(codes(checkFiles(files).warnings)).toEqual(['lock-unreadable']);
  });

  test('review dates are read against a day, and never become problems', async () => {
    const files = await loadContentFiles();
    const due = (today: string): readonly Problem[] =>
      checkFiles(files, today).warnings.filter(({ code }) => code.endsWith('review-due'));
    expect(due('2020-01-01')).toEqual([]);
    expect(new Set(codes(due('2099-01-01')))).toEqual(
      new Set(['centre-review-due', 'instrument-review-due']),
    );
    expect(due('2099-01-01')[0]?.place).toMatch(/^line \d+: [a-z0-9_-]+\.reviewBy$/);
    expect(checkFiles(files, '2099-01-01').problems).toEqual([]);
  });
});
