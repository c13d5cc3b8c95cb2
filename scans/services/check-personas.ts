import { parseResponse } from '../assessment/parse-response.ts';
import type { ContentFile, YamlParser } from '../definition/content-file.ts';
import { languages } from '../definition/definition.ts';
import type { Definition, Language } from '../definition/definition.ts';
import type { Problem } from '../definition/problem.ts';
import { placeAt, readShape } from '../definition/shape.ts';
import type { ShapedFile } from '../definition/shape.ts';
import { buildReport } from '../report/build-report.ts';
import { createAdvise } from './advise.ts';
import type { Advise } from './advise.ts';
import { compareResult } from './compare-persona.ts';
import { personaFile } from './persona-schema.ts';
import type { Persona } from './persona-schema.ts';

const folder = 'personas/';
/** Any day will do: the paper is only built, not kept. */
const paperDate = '2026-01-01';

/**
 * Computes every invented company of the content in every language, and lists each result that is not the expected
 * one. Its paper is built too: that must not fail.
 */
export function checkPersonas(
  definition: Definition,
  files: readonly ContentFile[],
  parseYaml: YamlParser,
): readonly Problem[] {
  const personas = files.filter(({ path }) => path.startsWith(folder));
  if (personas.length === 0) return [{ file: folder, place: '', code: 'personas-missing', values: {} }];
  const advise = createAdvise(definition);
  return personas.flatMap((file) => {
    const shaped = readShape(file, parseYaml, personaFile);
    return shaped.ok ? checkPersona(shaped.value, definition, advise) : shaped.problems;
  });
}

function checkPersona(
  persona: ShapedFile<Persona>,
  definition: Definition,
  advise: Advise,
): readonly Problem[] {
  const { path, value, lineOf } = persona;
  const named = path === `${folder}${value.id}.yaml`;
  const wrongName: Problem = {
    file: path,
    place: placeAt(lineOf, ['id']),
    code: 'persona-id',
    values: { id: value.id },
  };
  const found = languages.flatMap((language) => checkInLanguage(persona, definition, advise, language));
  return unique([...(named ? [] : [wrongName]), ...found]);
}

function checkInLanguage(
  { path, value, lineOf }: ShapedFile<Persona>,
  definition: Definition,
  advise: Advise,
  language: Language,
): readonly Problem[] {
  const parsed = parseResponse(definition, path, JSON.stringify({ ...value.response, language }));
  if (!parsed.ok) {
    return parsed.problems.map((problem) => {
      const within = problem.place === '' ? [] : problem.place.split('.');
      return { ...problem, place: placeAt(lineOf, ['response', ...within]) };
    });
  }
  const advised = advise(parsed.value);
  buildReport({ definition, ...advised, language, paper: 'advies', notes: true, date: paperDate });
  return compareResult(value.expected, advised).map((difference) => ({
    file: path,
    place: placeAt(lineOf, ['expected', ...difference.path]),
    code: 'persona-differs',
    values: { expected: difference.expected, found: difference.found },
  }));
}

/** The same in four languages is said once. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()];
}
