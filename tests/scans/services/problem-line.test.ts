import { describe, expect, test } from 'vitest';
import { languages } from '../../../scans/definition/definition.ts';
import { problemDictionaries, problemLine } from '../../../scans/services/problem-line.ts';

const entries = problemDictionaries.flatMap((texts) => Object.entries(texts));

describe('every problem', () => {
  test('stands in one dictionary only', () => {
    const codes = entries.map(([code]) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test.each(entries)('%s says what is wrong and what to do, in four languages', (_, texts) => {
    const placeholders = languages.map((language) =>
      [...new Set(texts[language].match(/\{\w+\}/gu) ?? [])].sort(),
    );
    for (const language of languages) {
      expect(texts[language]).toMatch(/[^:]+\s?: [^:]+/u);
      expect(texts[language]).toMatch(/[.?!”»“"]$/u);
    }
    expect(new Set(placeholders.map(String)).size).toBe(1);
  });
});

describe('a problem as a line', () => {
  const values = { value: 'x', allowed: 'nl' };

  test('has file, place, what is wrong and what to do', () => {
    const problem = { file: 'a.json', place: 'language', code: 'option-value-unknown', values };
    expect(problemLine(problem, 'nl')).toBe(
      'a.json: language: De waarde “x” bestaat hier niet: kies uit nl.',
    );
  });

  test('names the whole file where there is no place', () => {
    const problem = { file: 'a.json', place: '', code: 'file-absent', values: {} };
    expect(problemLine(problem, 'fr')).toMatch(/^a\.json: fichier: /u);
  });

  test('translates the word for a line', () => {
    const problem = { file: 'scan.yaml', place: 'line 12: title', code: 'yaml-unreadable', values: {} };
    expect(problemLine(problem, 'de')).toMatch(/^scan\.yaml: Zeile 12: title: /u);
  });

  test('stays one line without terminal codes, whatever a file holds', () => {
    const nasty = 'a\nb\r\u001b[31mc\u2028d\u202ee';
    const problem = {
      file: nasty,
      place: nasty,
      code: 'option-value-unknown',
      values: { ...values, value: nasty },
    };
    const line = problemLine(problem, 'en');
    expect(line).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
    expect(line).toContain('a\\u000ab\\u000d\\u001b[31mc\\u2028d\\u202ee');
  });

  test('cuts what is endless', () => {
    const problem = { file: 'a', place: 'k'.repeat(1_000_000), code: 'file-absent', values: {} };
    expect(problemLine(problem, 'en').length).toBeLessThan(400);
  });

  test('leaves an unknown placeholder and never looks at inherited keys', () => {
    const problem = { file: 'a', place: 'b', code: 'option-value-unknown', values: { allowed: 'nl' } };
    expect(problemLine(problem, 'en')).toContain('{value}');
    expect(() => problemLine({ ...problem, code: 'constructor' }, 'en')).toThrow(/no sentence/u);
  });
});
