import type { Assessment } from '../../assessment/assessment-record.ts';
import { visibleQuestions } from '../../assessment/visible-questions.ts';
import type { Language, LevelNumber, QuestionId } from '../../definition/definition.ts';
import { levelNumbers } from '../../definition/definition.ts';
import type { Parsed } from '../../definition/problem.ts';
import { hasSeveralRaters, responsesOf } from '../../workshop/response-to-show.ts';
import type { Scan } from '../scan.ts';
import type { ShowWish } from '../shown/build-shown.ts';
import { shownOf } from '../shown/shown-of.ts';
import type { ResultView } from '../views/result-view.ts';

/** How often each answer was given to a question. */
export type AnswerCounts = {
  readonly levels: Readonly<Record<LevelNumber, number>>;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly open: number;
};

/** What leaves the laptop of an assessment: what its screens show, and of several raters no more than counts. */
export type ShownToTable = {
  readonly view: ResultView;
  /** The day on which it was made, `YYYY-MM-DD`. */
  readonly madeOn: string;
  /** `null`: one rater, whose own answers they are. */
  readonly counts: ReadonlyMap<QuestionId, AnswerCounts> | null;
};

/** Refused where the content of today no longer has its variant. */
export function shownToTable(
  scan: Scan,
  assessment: Assessment,
  language: Language,
  wish: ShowWish,
): Parsed<ShownToTable> {
  const shown = shownOf(scan, assessment, language, wish);
  if (!shown.ok) return shown;
  const { view, madeOn } = shown.value;
  const counts = hasSeveralRaters(assessment) ? countsOf(scan, assessment, wish) : null;
  return { ok: true, value: { view, madeOn, counts } };
}

function countsOf(
  { definition }: Scan,
  assessment: Assessment,
  { dayOf }: ShowWish,
): NonNullable<ShownToTable['counts']> {
  const responses = responsesOf(assessment, dayOf);
  const asked = visibleQuestions(definition, assessment.variant, assessment.mode);
  return new Map(
    asked.map(({ id }) => [id, countAnswers(responses.map(({ answers }) => answers[id] ?? null))]),
  );
}

function countAnswers(
  answers: readonly (LevelNumber | 'dont-know' | 'not-applicable' | null)[],
): AnswerCounts {
  const times = (wanted: (typeof answers)[number]): number =>
    answers.filter((answer) => answer === wanted).length;
  const [zero, one, two, three, four] = levelNumbers;
  return {
    levels: { 0: times(zero), 1: times(one), 2: times(two), 3: times(three), 4: times(four) },
    dontKnow: times('dont-know'),
    notApplicable: times('not-applicable'),
    open: times(null),
  };
}
