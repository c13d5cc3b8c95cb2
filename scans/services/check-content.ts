import { checkDefinition } from '../definition/check-definition.ts';
import type { ContentFile, YamlParser } from '../definition/content-file.ts';
import { reviewWarnings } from '../definition/check-centres.ts';
import { parseDefinition } from '../definition/parse-definition.ts';
import type { Parsed } from '../definition/problem.ts';
import { checkPaperWords } from '../report/check-paper-words.ts';
import type { ContentReport } from './api.ts';
import { checkPersonas } from './check-personas.ts';
import type { Directory } from './directory.ts';
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

const reviewCodes: readonly string[] = ['centre-review-due', 'instrument-review-due'];

/**
 * The same with the own entries of the adviser: what is wrong with their list, no warning about a fact that was looked
 * at since, and one about each added centre that is past its date.
 */
export function withOwnReport(
  report: ContentReport,
  directory: Parsed<Directory>,
  date: string | null,
): ContentReport {
  if (!directory.ok) return report;
  const { definition, entries, problems } = directory.value;
  const due = reviewWarnings(definition, date ?? '');
  const isDue = (id: string | undefined): boolean => due.some(({ values }) => values['id'] === id);
  const isAdded = (id: string | undefined): boolean => entries.addedCentres.some((one) => one.id === id);
  return {
    problems: [...report.problems, ...problems],
    warnings: [
      ...report.warnings.filter(({ code, values }) => !reviewCodes.includes(code) || isDue(values['id'])),
      ...due.filter(({ values }) => isAdded(values['id'])),
    ],
  };
}
