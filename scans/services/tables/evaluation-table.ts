import type { Definition, Language } from '../../definition/definition.ts';
import type { Table } from '../../report/tables/table.ts';
import { evaluationQuestions } from '../../sessions/register.ts';
import type { Register, SessionId } from '../../sessions/register.ts';
import { paperWords } from '../shown/shown-of.ts';

const marks = ['1', '2', '3', '4', '5'] as const;

/**
 * How many chose each answer to the three questions after a session: a row for each session and question, earliest
 * first. `only`: of that session; else of every one that anybody answered.
 */
export function evaluationTable(
  { sessions }: Register,
  only: SessionId | null,
  definition: Definition,
  language: Language,
): Table {
  const words = paperWords(definition, language);
  const shown = sessions.filter(({ id, evaluation }) =>
    only === null
      ? evaluationQuestions.some((question) => evaluation[question].some((count) => count > 0))
      : id === only,
  );
  const headings = [
    words('register.column.on'),
    words('register.column.title'),
    words('evaluation.statement'),
    ...marks.map((mark) => words(`evaluation.${mark}`)),
  ];
  return {
    name: words('file.evaluation'),
    columns: headings.map((heading) => ({ heading, width: 20 })),
    rows: shown
      .toSorted((a, b) => a.on.localeCompare(b.on))
      .flatMap(({ on, title, evaluation }) =>
        evaluationQuestions.map((question) => [
          on,
          title,
          words(`evaluation.${question}`),
          ...marks.map((_, at) => evaluation[question][at] ?? 0),
        ]),
      ),
  };
}
