import { checkDefinition } from '../definition/check-definition.ts';
import type { ContentFile, YamlParser } from '../definition/content-file.ts';
import { parseDefinition } from '../definition/parse-definition.ts';
import { checkPaperWords } from '../report/check-paper-words.ts';
import type { ContentReport } from './api.ts';
import { checkPersonas } from './check-personas.ts';
import { checkExample } from './parse-example.ts';

/**
 * Everything that can be wrong with the content, at once. Personas are computed only with content that stands by
 * itself. `date` is the day against which review dates are read; `null`: they are not looked at.
 */
export function checkContent(
  files: readonly ContentFile[],
  parseYaml: YamlParser,
  date: string | null,
): ContentReport {
  const parsed = parseDefinition(files, parseYaml);
  if (!parsed.ok) return { problems: parsed.problems, warnings: [] };
  const checked = checkDefinition(parsed.value, files, parseYaml, date);
  const problems = [...checked.problems, ...checkPaperWords(parsed.value.paper)];
  if (problems.length > 0) return { problems, warnings: checked.warnings };
  return {
    problems: [
      ...checkPersonas(parsed.value, files, parseYaml),
      ...checkExample(parsed.value, files, parseYaml),
    ],
    warnings: checked.warnings,
  };
}
