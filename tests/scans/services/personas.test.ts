import { describe, expect, test } from 'vitest';

import { parseYaml } from '../../../electron/adapters/yaml-parser.ts';
import type { Response } from '../../../scans/assessment/assessment.ts';
import { companyRegion } from '../../../scans/assessment/company-region.ts';
import { parseResponse } from '../../../scans/assessment/parse-response.ts';
import type { ContentFile } from '../../../scans/definition/content-file.ts';
import { placeholdersIn } from '../../../scans/definition/check-words.ts';
import { languages } from '../../../scans/definition/definition.ts';
import { createAdvise } from '../../../scans/services/advise.ts';
import { checkPersonas } from '../../../scans/services/check-personas.ts';
import { compareResult } from '../../../scans/services/compare-persona.ts';
import { expectedResult, personaFile } from '../../../scans/services/persona-schema.ts';
import { personaProblemTexts } from '../../../scans/services/persona-problem-texts.ts';
import { loadContentFiles, loadDefinition } from '../../definition.ts';

const definition = await loadDefinition();
const advise = createAdvise(definition);
const files = (await loadContentFiles()).filter(({ path }) => path.startsWith('personas/'));
const personas = files.filter(({ path }) => path.endsWith('.json')).map(persona);

test('there are at least twelve', () => {
  expect(personas.length).toBeGreaterThanOrEqual(12);
  expect(files.length).toBe(2 * personas.length);
});

describe.each(personas)('$id', ({ answers, yaml, expected }) => {
  test('is a response file that the format takes as it is', () => {
    expect(parseResponse(definition, answers.path, answers.text)).toMatchObject({ ok: true });
  });

  test('comes out as expected', () => {
    expect(checkPersonas(definition, [answers, yaml], parseYaml)).toEqual([]);
  });

  test('bites: every figure that is changed is told at its own place', () => {
    const advised = advise(responseOf(answers));
    // Where nothing is expected, a number and a text are tried: the schema takes one of them.
    const changes = changesOf(expected).flatMap(({ path, value }) => {
      const parsed = expectedResult.safeParse(value);
      return parsed.success ? [{ path, changed: parsed.data }] : [];
    });
    expect(new Set(changes.map(({ path }) => path[0]))).toEqual(fieldsIn(expected));
    for (const { path, changed } of changes) {
      const found = compareResult(changed, advised).map((one) => one.path.join('.'));
      expect(found, path.join('.')).toContainEqual(expect.stringMatching(startOf(path)));
    }
  });

  test('has the name of an invented company', () => {
    expect(responseOf(answers).company.name).toMatch(/Voorbeeld|Exemple|Beispiel|Example/u);
  });
});

test('a changed figure is a problem with the line of that figure', () => {
  const { answers, yaml } = one('metaal-voorbeeld');
  const text = yaml.text.replace('ABS: 39', 'ABS: 40').replace('overall: 46', 'overall: 47');
  const line = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
  const values = (expected: string, found: string) => ({ expected, found });
  expect(checkPersonas(definition, [answers, { ...yaml, text }], parseYaml)).toEqual([
    {
      file: yaml.path,
      place: `line ${line('overall: 47')}: expected.overall`,
      code: 'persona-differs',
      values: values('47', '46'),
    },
    {
      file: yaml.path,
      place: `line ${line('ABS: 40')}: expected.shown.ABS`,
      code: 'persona-differs',
      values: values('40', '39'),
    },
  ]);
});

test('a changed answer is a problem too, and a refused one keeps its place in the answers', () => {
  const { answers, yaml } = one('metaal-voorbeeld');
  const check = (to: string) => {
    const text = answers.text.replace('"ABS4": 2', `"ABS4": ${to}`);
    return checkPersonas(definition, [{ ...answers, text }, yaml], parseYaml);
  };
  expect(check('3').map(({ code }) => code)).toContain('persona-differs');
  expect(check('5')).toMatchObject([{ file: answers.path, place: 'answers.ABS4' }]);
});

test('either file without the other is a problem', () => {
  const { answers, yaml } = one('metaal-voorbeeld');
  expect(checkPersonas(definition, [answers], parseYaml)).toEqual([
    { file: answers.path, place: '', code: 'persona-without-expected', values: { missing: yaml.path } },
  ]);
  expect(checkPersonas(definition, [yaml], parseYaml)).toEqual([
    { file: yaml.path, place: '', code: 'persona-without-answers', values: { missing: answers.path } },
  ]);
});

test('an id that is not the name of the file is a problem with its line', () => {
  const { answers, yaml } = one('metaal-voorbeeld');
  const text = yaml.text.replace('id: metaal-voorbeeld', 'id: metaal');
  expect(checkPersonas(definition, [answers, { ...yaml, text }], parseYaml)).toEqual([
    { file: yaml.path, place: 'line 1: id', code: 'persona-id', values: { id: 'metaal' } },
  ]);
});

test('together they show every variant, mode, language, region, size and profile', () => {
  const all = personas.map(({ answers }) => advise(responseOf(answers)));
  const seen = (pick: (one: (typeof all)[number]) => unknown) => new Set(all.map(pick));
  const companies = new Set(all.map(({ response }) => response.company.size));
  expect(seen(({ response }) => response.variant)).toEqual(new Set(definition.variants.map(({ id }) => id)));
  expect(seen(({ response }) => response.mode)).toEqual(new Set(['full', 'quick']));
  expect(seen(({ response }) => response.language)).toEqual(new Set(languages));
  expect(seen(({ response }) => companyRegion(response.company).region)).toEqual(
    new Set(['VL', 'WAL', 'BXL', null]),
  );
  expect(companies).toEqual(new Set(['0', '1-4', '5-9', '10-49', '50-249', '250+', undefined]));
  expect(seen(({ result }) => result.profile)).toEqual(
    new Set(['start', 'antenna', 'doer', 'engine', 'between', null]),
  );
});

describe.each(Object.entries(personaProblemTexts))('the sentence %s', (_code, sentences) => {
  test('says what is wrong and what to do, with the same placeholders in four languages', () => {
    for (const language of languages) {
      expect(sentences[language]).toMatch(/.+(?:\u00a0)?: .+/);
      expect(placeholdersIn(sentences[language])).toEqual(placeholdersIn(sentences.nl));
    }
    expect(sentences.fr).not.toMatch(/ [:;?!»]|« /);
  });
});

/** Without those that hold nothing to change, as the scores of a quick scan. */
function fieldsIn(expected: object): ReadonlySet<string> {
  const isEmpty = (value: unknown): boolean => JSON.stringify(value) === '{}';
  return new Set(Object.entries(expected).flatMap(([key, value]) => (isEmpty(value) ? [] : [key])));
}

type Path = readonly (string | number)[];

function persona(answers: ContentFile) {
  const path = answers.path.replace('.json', '.yaml');
  const yaml = files.find((file) => file.path === path);
  const parsed = parseYaml(yaml?.text ?? '');
  if (yaml === undefined || !parsed.ok) throw new Error(`${path} is missing or not YAML`);
  const { id, expected } = personaFile.parse(parsed.value);
  return { id, answers, yaml, expected };
}

function one(id: string) {
  const found = personas.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no persona ${id}`);
  return found;
}

function responseOf({ path, text }: ContentFile): Response {
  const parsed = parseResponse(definition, path, text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

type Change = { readonly path: Path; readonly value: unknown };

/** The whole again and again, each time with one leaf changed or one entry more in a list. */
function changesOf(value: unknown, path: Path = []): readonly Change[] {
  if (Array.isArray(value)) {
    const parts: readonly unknown[] = value;
    const deeper = parts.flatMap((part, index) =>
      changesOf(part, [...path, index]).map((one) => ({ ...one, value: parts.with(index, one.value) })),
    );
    return path.at(-1) === 'centres' ? deeper : [{ path, value: [...parts, 'more'] }, ...deeper];
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
      changesOf(part, [...path, key]).map((one) => ({ ...one, value: { ...value, [key]: one.value } })),
    );
  }
  if (typeof value === 'number') return [{ path, value: value + 1 }];
  if (typeof value === 'string') return [{ path, value: `${value}x` }];
  return [1, 'more'].map((other) => ({ path, value: other }));
}

/** Lists are told as a whole; who stands where among the centres too. */
function startOf(path: Path): RegExp {
  const [first = '', second, third] = path;
  const isWhole = first === 'centres' && (third === 'id' || third === 'role');
  const place = isWhole || second === undefined || isListed(first) ? [first] : path.slice(0, 3);
  return new RegExp(`^${place.join('\\.')}$`, 'u');
}

function isListed(key: string | number): boolean {
  return !['shown', 'levels', 'firstQuestions', 'centres'].includes(String(key));
}
