import type { Response } from '../assessment/assessment.ts';
import { parseResponse } from '../assessment/parse-response.ts';
import type { ContentFile, YamlParser } from '../definition/content-file.ts';
import { createContentReader } from '../definition/content-reader.ts';
import { languages } from '../definition/definition.ts';
import type { Definition, Language } from '../definition/definition.ts';
import type { Parsed, Problem } from '../definition/problem.ts';
import { exampleAnswersFile, exampleTextsFile } from '../definition/example-schema.ts';

const folder = 'example/';
const answersFile = `${folder}answers.yaml`;

/** The filled-in response of the example company in one language, by the rules of every response. */
export function parseExample(
  definition: Definition,
  files: readonly ContentFile[],
  parseYaml: YamlParser,
  language: Language,
): Parsed<Response> {
  const reader = createContentReader(files, parseYaml);
  const answers = reader.read(answersFile, exampleAnswersFile);
  const words = reader.read(`${folder}texts.${language}.yaml`, exampleTextsFile);
  if (answers === null || words === null) return { ok: false, problems: reader.problems };
  const { name, notes } = words.value;
  const company = { ...answers.value.company, name };
  const whole = { ...answers.value, language, company, notes };
  return parseResponse(definition, answersFile, JSON.stringify(whole));
}

/** What is wrong with the example, in every language; nothing where a content folder has none. */
export function checkExample(
  definition: Definition,
  files: readonly ContentFile[],
  parseYaml: YamlParser,
): readonly Problem[] {
  if (!files.some(({ path }) => path.startsWith(folder))) return [];
  const found = languages.flatMap((language) => {
    const parsed = parseExample(definition, files, parseYaml, language);
    return parsed.ok ? [] : parsed.problems;
  });
  return [...new Map(found.map((problem) => [JSON.stringify(problem), problem])).values()];
}
