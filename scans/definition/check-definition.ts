import { checkCentres } from './check-centres.ts';
import { checkIds } from './check-ids.ts';
import { checkReachability } from './check-reachability.ts';
import { checkReferences } from './check-references.ts';
import { checkScoringRules } from './check-scoring-rules.ts';
import { checkTranslations } from './check-translations.ts';
import { checkWords } from './check-words.ts';
import type { ContentFile, YamlParser } from './content-file.ts';
import { createContentPlaces } from './content-places.ts';
import type { ContentPlaces } from './content-places.ts';
import type { Definition } from './definition.ts';
import type { Problem } from './problem.ts';
import { listWordEntries } from './word-entries.ts';

/** `problems`: the content must not be used. `warnings`: somebody should look. */
export type CheckedDefinition = {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
};

/**
 * Looks at the content as a whole, after `parseDefinition` saw to shape and to texts in four languages: ids and
 * references, what can be reached, the numbers of the score, placeholders, lengths, the glossary, and the centres.
 * `files` are those that were parsed; they give the lines. Warnings: translations that are older than their
 * Dutch source, and review dates before `today` (`YYYY-MM-DD`; `null`: dates are not looked at). Never throws.
 * Invented companies are checked by who can score them, to the right of this folder.
 */
export function checkDefinition(
  definition: Definition,
  files: readonly ContentFile[],
  parseYaml: YamlParser,
  today: string | null,
): CheckedDefinition {
  const places = createContentPlaces(files, parseYaml);
  const entries = listWordEntries(places);
  const centres = checkCentres(definition, today ?? '');
  return {
    problems: [
      ...checkIds(definition, places),
      ...checkReferences(definition, places),
      ...checkReachability(definition, places),
      ...checkScoringRules(definition, places),
      ...checkWords(definition, entries, places),
      ...centres.problems.map((problem) => withLine(problem, places)),
    ],
    warnings: [
      ...checkTranslations(entries, places),
      ...centres.warnings.map((problem) => withLine(problem, places)),
    ],
  };
}

/** Adds the line to a problem that only names its key. */
function withLine(problem: Problem, places: ContentPlaces): Problem {
  if (problem.place === '' || problem.place.startsWith('line ')) return problem;
  return places.problem(problem.file, problem.place.split('.'), problem.code, problem.values);
}
