import type { AssessmentView } from '../../../scans/services/views/assessment-view.ts';
import type { Route } from '../../app/routes.ts';
import type { Theme } from './questionnaire.ts';
import { afterQuestions } from './turns.ts';

/** Where "back" and "next" go from the sheet of a theme; `null`: there is no such theme. */
export type ThemeTurns = {
  readonly back: Route;
  readonly before: Theme | null;
  readonly next: Route;
  readonly after: Theme | null;
};

export function themeTurns(
  themes: readonly Theme[],
  theme: Theme,
  assessment: Pick<AssessmentView, 'id' | 'mode'>,
): ThemeTurns {
  const { id } = assessment;
  const before = themes[theme.number - 2] ?? null;
  const after = themes[theme.number] ?? null;
  return {
    before,
    back: before === null ? { page: 'company', id } : { page: 'theme', id, dimension: before.id },
    after,
    next: after === null ? afterQuestions(assessment) : { page: 'theme', id, dimension: after.id },
  };
}
