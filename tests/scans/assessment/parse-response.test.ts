import { describe, expect, test } from 'vitest';

import { parseResponse } from '../../../scans/assessment/parse-response.ts';
import type { ResponseProblemCode } from '../../../scans/assessment/response-problem-texts.ts';
import { problemLine } from '../../../scans/services/problem-line.ts';
import { languages } from '../../../scans/definition/definition.ts';
import { loadDefinition } from '../../definition.ts';
import { oracle } from '../oracle.ts';
import { responseFile, responseOf, type ResponseFile } from '../responses.ts';

const definition = await loadDefinition();

/** `place code` of every problem; empty when the file is accepted. */
function refusal(text: string): readonly string[] {
  const parsed = parseResponse(definition, 'a.json', text);
  if (parsed.ok) return [];
  for (const problem of parsed.problems) {
    expect(problem.file).toBe('a.json');
    for (const language of languages) expect(problemLine(problem, language)).not.toMatch(/\{\w+\}/u);
  }
  return parsed.problems.map(({ place, code }) => `${place} ${code}`.trim());
}

function refusalOf(fields: ResponseFile): readonly string[] {
  return refusal(JSON.stringify(responseFile(fields)));
}

const full = {
  format: 'innovatiescan-response',
  version: 1,
  bank: '1.2.0',
  variant: 'general',
  mode: 'full',
  language: 'nl',
  startedOn: '2026-11-20',
  completedOn: '2026-11-20',
  origin: { how: 'alone', session: 'S1', programme: 'P1' },
  company: {
    name: 'Metaal Voorbeeld bv',
    enterpriseNumber: '0123.456.749',
    nace: [{ code: '25.62', version: '2008' }],
    region: 'VL',
    postcode: '8500',
    sector: 'A41',
    size: '10-49',
    legalForm: 'bv',
  },
  participant: { id: 'M3', role: 'owner', group: 'staff' },
  answers: { STR1: 2, STR5: 'dont-know', NET4: 'not-applicable' },
  notes: { STR1: 'Elk najaar een halve dag.', NET4: 'Alleen.', CUS1: 'Later.' },
  importance: { STR: 2, CUS: 3 },
  facts: { F1: 2, F5: [0, 2] },
};

describe('accepted', () => {
  test('every key at once, as it stands in the file', () => {
    const { format: _, version: __, ...expected } = full;
    expect(responseOf(definition, full)).toEqual({
      ...expected,
      company: { ...full.company, enterpriseNumber: '0123456749' },
      facts: { F1: [2], F5: [0, 2] },
    });
  });

  test('the least', () => {
    expect(responseOf(definition, responseFile())).toEqual({
      bank: null,
      variant: 'general',
      mode: 'full',
      language: null,
      startedOn: null,
      completedOn: null,
      origin: {},
      company: {},
      participant: {},
      answers: {},
      notes: {},
      importance: null,
      facts: {},
    });
  });

  test.each(oracle.respondents)('worked example $id', ({ variant, answers }) => {
    expect(refusalOf({ variant, answers })).toEqual([]);
  });

  test.each<[string, ResponseFile]>([
    ['another major version of the questions', { bank: '2.0.0' }],
    ['a name of 200 characters outside the basic plane', { company: { name: '𝒳'.repeat(200) } }],
    ['a code of 64 characters', { participant: { id: 'é'.repeat(64) } }],
    ['a note of 2,000 characters on an open question', { notes: { STR1: '€'.repeat(2000) } }],
    ['three crucial themes', { importance: { STR: 3, CUS: 3, ABS: 3, PRO: 2 } }],
    ['an exclusive option alone', { facts: { F5: [7] } }],
    ['no obstacle chosen', { facts: { F5: [] } }],
    [
      'ten NACE codes',
      { company: { nace: Array.from({ length: 10 }, () => ({ code: '25', version: '2025' })) } },
    ],
    [
      'staff questions not applicable without staff',
      { company: { size: '0' }, answers: { PEO1: 'not-applicable' } },
    ],
    ['the last day of February in a leap year', { startedOn: '2024-02-29', completedOn: '2024-02-29' }],
    ['the twelve of a quick scan', { mode: 'quick', answers: { SUS4: 0 }, notes: { STR3: 'x' } }],
    ['a quick scan may say how much themes matter', { mode: 'quick', importance: { PRO: 1 } }],
  ])('%s', (_, fields) => {
    expect(refusalOf(fields)).toEqual([]);
  });

  test.each(['0123456749', '0123.456.749', 'BE0123456749', 'BE 0123.456.749', ' 0123 456 749 '])(
    'enterprise number %j',
    (enterpriseNumber) => {
      expect(responseOf(definition, { company: { enterpriseNumber } }).company.enterpriseNumber).toBe(
        '0123456749',
      );
    },
  );

  test.each(['25', '256', '25.6', '2562', '25.62', '25620', '25.620'])('NACE code %j', (code) => {
    expect(responseOf(definition, { company: { nace: [{ code, version: '2008' }] } }).company.nace).toEqual([
      { code, version: '2008' },
    ]);
  });

  test('a byte order mark', () => {
    expect(refusal(`\ufeff${JSON.stringify(full)}`)).toEqual([]);
  });

  test('what is blank is not there; minus zero is zero; nothing rated is not rated', () => {
    const text = JSON.stringify(
      responseFile({
        company: { name: ' \n' },
        participant: { id: '' },
        notes: { STR1: '' },
        importance: {},
      }),
    ).replace('"answers":{}', '"answers":{"STR1":-0}');
    const parsed = parseResponse(definition, 'a.json', text);
    expect(parsed).toMatchObject({
      ok: true,
      value: { company: {}, participant: {}, notes: {}, importance: null },
    });
    expect(parsed.ok && Object.is(Object.values(parsed.value.answers)[0], 0)).toBe(true);
  });

  test('exactly 1,000,000 bytes, counted as UTF-8', () => {
    expect(refusal(paddedTo(1_000_000, ' '))).toEqual([]);
    expect(refusal(paddedTo(1_000_001, ' '))).toEqual(['response-too-large']);
    // 400,000 signs of three bytes are more than a million bytes, though fewer than a million characters.
    expect(refusal(JSON.stringify(responseFile({ notes: { STR1: '€'.repeat(400_000) } })))).toEqual([
      'response-too-large',
    ]);
    expect(refusal(JSON.stringify(responseFile({ notes: { STR1: '😀'.repeat(240_000) } })))).toEqual([
      'notes.STR1 response-text-too-long',
    ]);
  });
});

function paddedTo(bytes: number, filling: string): string {
  const text = JSON.stringify(responseFile());
  return text + filling.repeat(bytes - text.length);
}

type Refusal = readonly [what: string, fields: ResponseFile, expected: `${string} ${ResponseProblemCode}`];
const nace = { code: '25.62', version: '2008' };
const tooLong = 'x'.repeat(65);

describe('refused', () => {
  test.each<[string, string, ResponseProblemCode]>([
    ['empty', '', 'response-not-json'],
    ['no JSON', 'STR1: 2', 'response-not-json'],
    ['cut off', JSON.stringify(full).slice(0, -1), 'response-not-json'],
    ['two marks of byte order', `\ufeff\ufeff${JSON.stringify(full)}`, 'response-not-json'],
    ['a list', '[]', 'response-not-object'],
    ['a text', '"x"', 'response-not-object'],
    ['nothing', 'null', 'response-not-object'],
  ])('%s', (_, text, code) => {
    expect(refusal(text)).toEqual([code]);
  });

  test.each<Refusal>([
    ['wrong format', { format: 'innovatiescan' }, 'format response-wrong-format'],
    ['newer version', { version: 2, surprise: true }, 'version response-newer-version'],
    ['version as text', { version: '1' }, 'version response-wrong-version'],
    ['version below the first', { version: 0 }, 'version response-wrong-version'],
    ['unknown key', { colour: 'red' }, 'colour response-unknown-key'],
    ['bank without three numbers', { bank: '1.2' }, 'bank response-wrong-bank'],
    ['bank as a number', { bank: 1.2 }, 'bank response-wrong-bank'],
    ['unknown variant', { variant: 'farming' }, 'variant response-unknown-value'],
    ['unknown mode', { mode: 'short' }, 'mode response-unknown-value'],
    ['unknown language', { language: 'es' }, 'language response-unknown-value'],
    ['an absent value written as null', { language: null }, 'language response-unknown-value'],
    ['a day that does not exist', { startedOn: '2026-02-30' }, 'startedOn response-wrong-date'],
    ['29 February in a common year', { startedOn: '2025-02-29' }, 'startedOn response-wrong-date'],
    ['29 February 1900', { startedOn: '1900-02-29' }, 'startedOn response-wrong-date'],
    ['a thirteenth month', { completedOn: '2026-13-01' }, 'completedOn response-wrong-date'],
    ['day zero', { completedOn: '2026-11-00' }, 'completedOn response-wrong-date'],
    ['a date with a time', { completedOn: '2026-11-20T10:00' }, 'completedOn response-wrong-date'],
    ['a date as a number', { completedOn: 20_261_120 }, 'completedOn response-wrong-date'],
    [
      'an end before the start',
      { startedOn: '2026-11-20', completedOn: '2026-11-19' },
      'completedOn response-ends-before-start',
    ],
    ['origin as text', { origin: 'alone' }, 'origin response-not-object'],
    ['unknown origin', { origin: { how: 'together' } }, 'origin.how response-unknown-value'],
    ['unknown key in origin', { origin: { where: 'here' } }, 'origin.where response-unknown-key'],
    ['session too long', { origin: { session: tooLong } }, 'origin.session response-text-too-long'],
    ['programme no text', { origin: { programme: 5 } }, 'origin.programme response-not-text'],
    ['company as a list', { company: [] }, 'company response-not-object'],
    ['unknown key in company', { company: { phone: '' } }, 'company.phone response-unknown-key'],
    ['name of 201 characters', { company: { name: '𝒳'.repeat(201) } }, 'company.name response-text-too-long'],
    ['name no text', { company: { name: 5 } }, 'company.name response-not-text'],
    ...['0123456748', '123456749', '2123456763', 'NL0123456749', '01234567490', '', '0123-456-749'].map(
      (enterpriseNumber): Refusal => [
        `enterprise number "${enterpriseNumber}"`,
        { company: { enterpriseNumber } },
        'company.enterpriseNumber response-wrong-enterprise-number',
      ],
    ),
    [
      'enterprise number no text',
      { company: { enterpriseNumber: 123_456_749 } },
      'company.enterpriseNumber response-not-text',
    ],
    ['NACE as text', { company: { nace: '25.62' } }, 'company.nace response-not-nace-list'],
    [
      'eleven NACE codes',
      { company: { nace: Array.from({ length: 11 }, () => nace) } },
      'company.nace response-too-many-nace',
    ],
    ['NACE entry as text', { company: { nace: [nace, '25'] } }, 'company.nace.1 response-not-object'],
    ['NACE without version', { company: { nace: [{ code: '25' }] } }, 'company.nace.0 response-missing-key'],
    [
      'NACE without code',
      { company: { nace: [{ version: '2008' }] } },
      'company.nace.0 response-missing-key',
    ],
    [
      'NACE of another list',
      { company: { nace: [{ code: '25', version: '2003' }] } },
      'company.nace.0.version response-unknown-value',
    ],
    [
      'NACE version as a number',
      { company: { nace: [{ code: '25', version: 2008 }] } },
      'company.nace.0.version response-unknown-value',
    ],
    [
      'unknown key in NACE',
      { company: { nace: [{ ...nace, main: true }] } },
      'company.nace.0.main response-unknown-key',
    ],
    ...['2', '256201', '25.', '25.6201', '2.562', '25.6.2', 'C25', '25 62', ''].map((code): Refusal => [
      `NACE code "${code}"`,
      { company: { nace: [{ code, version: '2008' }] } },
      'company.nace.0.code response-wrong-nace-code',
    ]),
    [
      'NACE code as a number',
      { company: { nace: [{ code: 25, version: '2008' }] } },
      'company.nace.0.code response-wrong-nace-code',
    ],
    ['unknown region', { company: { region: 'NL' } }, 'company.region response-unknown-value'],
    [
      'postcode of five digits',
      { company: { postcode: '85000' } },
      'company.postcode response-wrong-postcode',
    ],
    ['postcode as a number', { company: { postcode: 8500 } }, 'company.postcode response-wrong-postcode'],
    [
      'postcode with a line break',
      { company: { postcode: '8500\n' } },
      'company.postcode response-wrong-postcode',
    ],
    ['unknown sector', { company: { sector: 'A99' } }, 'company.sector response-unknown-sector'],
    ['unknown size', { company: { size: '10-50' } }, 'company.size response-unknown-value'],
    ['size as a number', { company: { size: 0 } }, 'company.size response-unknown-value'],
    ['unknown legal form', { company: { legalForm: 'bvba' } }, 'company.legalForm response-unknown-value'],
    ['participant too long', { participant: { id: tooLong } }, 'participant.id response-text-too-long'],
    ['unknown role', { participant: { role: 'boss' } }, 'participant.role response-unknown-value'],
    ['unknown group', { participant: { group: 'all' } }, 'participant.group response-unknown-value'],
    ['unknown key in participant', { participant: { name: 'x' } }, 'participant.name response-unknown-key'],
    ['answers as a list', { answers: [2] }, 'answers response-not-object'],
    ['unknown question', { answers: { STR9: 2 } }, 'answers.STR9 response-unknown-question'],
    ['a question in small letters', { answers: { str1: 2 } }, 'answers.str1 response-unknown-question'],
    [
      'question of another variant',
      { answers: { 'EMB1-C': 2 } },
      'answers.EMB1-C response-question-of-other-variant',
    ],
    [
      'general question that care replaced',
      { variant: 'care', answers: { CUS1: 2 } },
      'answers.CUS1 response-question-of-other-variant',
    ],
    [
      'question outside the quick scan',
      { mode: 'quick', answers: { STR2: 2 } },
      'answers.STR2 response-question-not-in-quick',
    ],
    ...[5, -1, 2.5, '2', true, null, [2], { level: 2 }, 'DK', 'not_applicable'].map((answer): Refusal => [
      `answer ${JSON.stringify(answer)}`,
      { answers: { STR1: answer } },
      'answers.STR1 response-wrong-answer',
    ]),
    [
      'not applicable where it cannot be',
      { answers: { STR1: 'not-applicable' } },
      'answers.STR1 response-not-applicable-refused',
    ],
    [
      'staff question not applicable with staff',
      { company: { size: '1-4' }, answers: { PEO1: 'not-applicable' } },
      'answers.PEO1 response-not-applicable-needs-no-staff',
    ],
    [
      'staff question not applicable with unknown size',
      { answers: { PEO1: 'not-applicable' } },
      'answers.PEO1 response-not-applicable-needs-no-staff',
    ],
    ['notes as text', { notes: 'x' }, 'notes response-not-object'],
    ['note no text', { notes: { STR1: 5 } }, 'notes.STR1 response-not-text'],
    ['note of 2,001 characters', { notes: { STR1: '€'.repeat(2001) } }, 'notes.STR1 response-text-too-long'],
    ['note on an unknown question', { notes: { STR9: 'x' } }, 'notes.STR9 response-unknown-question'],
    [
      'note outside the quick scan',
      { mode: 'quick', notes: { STR2: 'x' } },
      'notes.STR2 response-question-not-in-quick',
    ],
    ['importance as a list', { importance: [3] }, 'importance response-not-object'],
    ['unknown theme', { importance: { XYZ: 1 } }, 'importance.XYZ response-unknown-dimension'],
    ['theme of another variant', { importance: { EMB: 1 } }, 'importance.EMB response-unknown-dimension'],
    ...[4, -1, 1.5, '3', null].map((rating): Refusal => [
      `importance ${JSON.stringify(rating)}`,
      { importance: { STR: rating } },
      'importance.STR response-wrong-importance',
    ]),
    [
      'four crucial themes',
      { importance: { STR: 3, CUS: 3, ABS: 3, PRO: 3 } },
      'importance response-too-many-crucial',
    ],
    ['facts as a list', { facts: [1] }, 'facts response-not-object'],
    ['unknown fact', { facts: { F9: 1 } }, 'facts.F9 response-unknown-fact'],
    ['option that is not there', { facts: { F1: 3 } }, 'facts.F1 response-wrong-option'],
    ['one option as a list', { facts: { F1: [1] } }, 'facts.F1 response-wrong-option'],
    ['several options as a number', { facts: { F5: 1 } }, 'facts.F5 response-not-option-list'],
    ['three obstacles', { facts: { F5: [0, 1, 2] } }, 'facts.F5 response-too-many-options'],
    ['the same obstacle twice', { facts: { F5: [1, 1] } }, 'facts.F5 response-option-twice'],
    ['"nothing" beside another obstacle', { facts: { F5: [0, 7] } }, 'facts.F5 response-exclusive-option'],
    ['an obstacle that is not there', { facts: { F5: [0, 8] } }, 'facts.F5.1 response-wrong-option'],
  ])('%s', (_, fields, expected) => {
    expect(refusalOf(fields)).toEqual([expected]);
  });

  test.each(['format', 'version', 'variant', 'answers'])('without %s', (key) => {
    const { [key]: _, ...rest } = responseFile();
    expect(refusal(JSON.stringify(rest))).toEqual(['response-missing-key']);
  });

  test('"don’t know" where a question does not allow it', () => {
    const questions = definition.questions.map((question) => ({ ...question, dontKnowAllowed: false }));
    const text = JSON.stringify(responseFile({ answers: { STR1: 'dont-know' } }));
    const parsed = parseResponse({ ...definition, questions }, 'a.json', text);
    expect(parsed).toMatchObject({
      problems: [{ place: 'answers.STR1', code: 'response-dont-know-refused' }],
    });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s at any depth', (key) => {
    const forbidden = `"${key}":{"polluted":true}`;
    const nested = `{"format":"innovatiescan-response","version":1,"variant":"general","answers":{${forbidden}},
      "company":{"nace":[{"code":"25","version":"2008",${forbidden}}]},${forbidden}}`;
    const places = [key, `answers.${key}`, `company.nace.0.${key}`];
    expect([...refusal(nested)].sort()).toEqual(
      places.map((place) => `${place} response-forbidden-key`).sort(),
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('everything that is wrong at once, in the order of the format', () => {
    const fields = {
      colour: 1,
      startedOn: 'soon',
      company: { size: 'big', postcode: 1 },
      answers: { STR1: 9, XXX: 0 },
      importance: { STR: 7 },
      facts: { F1: 'x' },
    };
    expect(refusalOf(fields)).toEqual([
      'colour response-unknown-key',
      'startedOn response-wrong-date',
      'company.postcode response-wrong-postcode',
      'company.size response-unknown-value',
      'answers.STR1 response-wrong-answer',
      'answers.XXX response-unknown-question',
      'importance.STR response-wrong-importance',
      'facts.F1 response-wrong-option',
    ]);
  });

  test('a hundred problems are listed, the rest is counted', () => {
    const answers = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`Q${at}`, 2]));
    const parsed = parseResponse(definition, 'a.json', JSON.stringify(responseFile({ answers })));
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toEqual({
      file: 'a.json',
      place: '',
      code: 'response-more-problems',
      values: { count: '4900' },
    });
  });

  test('deep nesting, told as such', () => {
    const deep = (depth: number): string =>
      `{"format":"innovatiescan-response","version":1,"variant":"general","answers":{},"company":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(refusal(deep(60))).toEqual(['company response-not-object']);
    expect(refusal(deep(490_000)).join()).toContain('response-too-deep');
  });
});
