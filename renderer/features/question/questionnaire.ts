import type { AssessmentResponse } from '../../../scans/assessment/assessment-record.ts';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import type { DimensionId, QuestionId } from '../../../scans/definition/definition.ts';
import type { AssessmentView } from '../../../scans/services/views/assessment-view.ts';
import type { ContentView, QuestionView } from '../../../scans/services/views/content-view.ts';

/** One question at its place. */
export type Step = {
  readonly question: QuestionView;
  /** From 1, over all questions and within the theme. */
  readonly number: number;
  readonly place: number;
  readonly theme: Theme;
};

export type Theme = {
  /** From 1. */
  readonly number: number;
  readonly id: DimensionId;
  readonly name: string;
  readonly definition: string;
  readonly questions: readonly QuestionId[];
};

/** The questions of one assessment in the order of asking, by theme. */
export type Questionnaire = { readonly steps: readonly Step[]; readonly themes: readonly Theme[] };

/** Themes without a question, in a short scan, are left out. */
export function questionnaireOf(
  content: ContentView,
  { variant, mode }: Pick<AssessmentView, 'variant' | 'mode'>,
): Questionnaire {
  const found = content.variants.find(({ id }) => id === variant);
  if (found === undefined) return { steps: [], themes: [] };
  const asked = (mode === 'quick' ? found.quickScan : found.questions).flatMap((id) => {
    const question = content.questions[id];
    return question === undefined ? [] : [question];
  });
  const themes = found.dimensions
    .map((dimension) => ({
      ...dimension,
      questions: asked.filter((question) => question.dimension === dimension.id).map(({ id }) => id),
    }))
    .filter(({ questions }) => questions.length > 0)
    .map((theme, index) => ({ ...theme, number: index + 1 }));
  const steps = asked.flatMap((question, index) => {
    const theme = themes.find(({ id }) => id === question.dimension);
    if (theme === undefined) return [];
    return [{ question, number: index + 1, place: theme.questions.indexOf(question.id) + 1, theme }];
  });
  return { steps, themes };
}

/** The answers that the screens show and change: those of the one respondent. */
export function responseOf({ responses }: Pick<AssessmentView, 'responses'>): AssessmentResponse | null {
  return responses[0] ?? null;
}

export function answerTo(response: AssessmentResponse | null, question: QuestionId): Answer | null {
  return response?.answers[question]?.answer ?? null;
}

/** Where to go on: where one stopped, else the first question that is open or to be confirmed, else the first one. */
export function resumeAt(steps: readonly Step[], response: AssessmentResponse | null): Step | null {
  const at = (wanted: QuestionId | null) => steps.find(({ question }) => question.id === wanted);
  const firstOpen = steps.find(
    ({ question: { id } }) => answerTo(response, id) === null || response?.toConfirm.includes(id) === true,
  );
  return at(response?.position ?? null) ?? firstOpen ?? steps[0] ?? null;
}

export function answered(questions: readonly QuestionId[], response: AssessmentResponse | null): number {
  return questions.filter((question) => answerTo(response, question) !== null).length;
}

/** May "not applicable" be chosen? On questions about staff only when nobody but the owner works there (METHOD 1). */
export function mayNotApply(question: QuestionView, { company }: Pick<AssessmentView, 'company'>): boolean {
  return question.naAllowed || (question.naAllowedIfNoStaff && company.size === '0');
}
