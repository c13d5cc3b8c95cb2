import { parseResponse } from '../assessment/parse-response.ts';
import type { ContentFile, YamlParser } from '../definition/content-file.ts';
import { languages } from '../definition/definition.ts';
import type { Definition, Language } from '../definition/definition.ts';
import type { Problem } from '../definition/problem.ts';
import { placeAt, readShape } from '../definition/shape.ts';
import type { ShapedFile } from '../definition/shape.ts';
import { derivePaper, emptyPlan } from '../report/papers/derive-paper.ts';
import { papersOf } from '../report/papers/paper-names.ts';
import { buildPaperSource } from '../report/papers/paper-source.ts';
import { createAdvise } from './advise.ts';
import type { Advise } from './advise.ts';
import { compareResult } from './compare-persona.ts';
import { personaFile } from './persona-schema.ts';
import type { Persona } from './persona-schema.ts';
import { paperWords } from './shown/shown-of.ts';

const folder = 'personas/';
/** Any day will do: the paper is only built, not kept. */
const paperDate = '2026-01-01';

/** What every persona is computed with. */
type Bench = { readonly definition: Definition; readonly advise: Advise };

/**
 * Computes every invented company of the content in every language, and lists each result that is not the expected
 * one. A company is two files with the same name: a response file (`.json`, taken as it is) and what must come out
 * (`.yaml`). Its papers are built too: that must not fail.
 */
export function checkPersonas(
  definition: Definition,
  files: readonly ContentFile[],
  parseYaml: YamlParser,
): readonly Problem[] {
  const personas = files.filter(({ path }) => path.startsWith(folder));
  if (personas.length === 0) return [{ file: folder, place: '', code: 'personas-missing', values: {} }];
  const bench = { definition, advise: createAdvise(definition) };
  return personas.flatMap((file) => {
    const partner = personas.find(({ path }) => path === partnerOf(file.path));
    if (partner === undefined) return [withoutPartner(file.path)];
    if (isResponse(file.path)) return [];
    const shaped = readShape(file, parseYaml, personaFile);
    if (!shaped.ok) return shaped.problems;
    return [...wrongId(shaped.value), ...checkPersona(bench, shaped.value, partner)];
  });
}

function isResponse(path: string): boolean {
  return path.endsWith('.json');
}

/** `personas/a.json` for `personas/a.yaml`, and the reverse. */
function partnerOf(path: string): string {
  return isResponse(path) ? path.replace(/\.json$/u, '.yaml') : path.replace(/\.yaml$/u, '.json');
}

function withoutPartner(path: string): Problem {
  const code = isResponse(path) ? 'persona-without-expected' : 'persona-without-answers';
  return { file: path, place: '', code, values: { missing: partnerOf(path) } };
}

function wrongId({ path, value, lineOf }: ShapedFile<Persona>): readonly Problem[] {
  if (path === `${folder}${value.id}.yaml`) return [];
  return [{ file: path, place: placeAt(lineOf, ['id']), code: 'persona-id', values: { id: value.id } }];
}

/** The same in four languages is said once. */
function checkPersona(bench: Bench, persona: ShapedFile<Persona>, answers: ContentFile): readonly Problem[] {
  const found = languages.flatMap((language) => checkInLanguage(bench, persona, answers, language));
  return [...new Map(found.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function checkInLanguage(
  { definition, advise }: Bench,
  { path, value, lineOf }: ShapedFile<Persona>,
  answers: ContentFile,
  language: Language,
): readonly Problem[] {
  const parsed = parseResponse(definition, answers.path, answers.text);
  if (!parsed.ok) return parsed.problems;
  const advised = advise({ ...parsed.value, language });
  const source = buildPaperSource({ definition, ...advised, language, date: paperDate });
  for (const paper of papersOf[parsed.value.mode]) {
    derivePaper(source, { paper, notes: true }, emptyPlan, paperWords(definition, language));
  }
  return compareResult(value.expected, advised).map((difference) => ({
    file: path,
    place: placeAt(lineOf, ['expected', ...difference.path]),
    code: 'persona-differs',
    values: { expected: difference.expected, found: difference.found },
  }));
}
