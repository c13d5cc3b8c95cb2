import { withRespondent } from '../../app/routes.ts';
import type { Route } from '../../app/routes.ts';
import type { Theme } from './questionnaire.ts';
import { afterQuestions } from './turns.ts';
import type { Asked } from './turns.ts';

/** Where "back" and "next" go from the sheet of a theme; `null`: there is no such theme. */
export type ThemeTurns = {
  readonly back: Route;
  readonly before: Theme | null;
  readonly next: Route;
  readonly after: Theme | null;
};

export function themeTurns(themes: readonly Theme[], theme: Theme, assessment: Asked): ThemeTurns {
  const { id, respondent = null } = assessment;
  const turn = (dimension: Theme['id']) => withRespondent({ page: 'theme', id, dimension }, respondent);
  const first: Route = { page: respondent === null ? 'company' : 'group', id };
  const before = themes[theme.number - 2] ?? null;
  const after = themes[theme.number] ?? null;
  return {
    before,
    back: before === null ? first : turn(before.id),
    after,
    next: after === null ? afterQuestions(assessment) : turn(after.id),
  };
}
