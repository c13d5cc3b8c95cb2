import type { Assessment } from '../../assessment/assessment-record.ts';
import { responseOfAssessment } from '../../assessment/response-of-assessment.ts';
import { visibleQuestions } from '../../assessment/visible-questions.ts';
import type { Language, LevelNumber, QuestionId } from '../../definition/definition.ts';
import { levelNumbers } from '../../definition/definition.ts';
import type { Parsed } from '../../definition/problem.ts';
import { scoreGroup } from '../../workshop/group.ts';
import type { Scan } from '../scan.ts';
import type { ShowWish } from '../shown/build-shown.ts';
import { knownVariant, shownOf } from '../shown/shown-of.ts';
import { buildResultView } from '../views/build-result-view.ts';
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
  if (assessment.responses.length > 1) return consensusToTable(scan, assessment, language, wish);
  const shown = shownOf(scan, assessment, language, wish);
  if (!shown.ok) return shown;
  return { ok: true, value: { view: shown.value.view, madeOn: shown.value.madeOn, counts: null } };
}

function consensusToTable(
  scan: Scan,
  assessment: Assessment,
  language: Language,
  { settings, today, dayOf }: ShowWish,
): Parsed<ShownToTable> {
  const known = knownVariant(scan, assessment);
  if (!known.ok) return known;
  const { definition } = scan;
  const responses = assessment.responses.map((_, at) => responseOfAssessment(assessment, dayOf, at));
  const { consensus } = scoreGroup(definition, responses);
  const view = buildResultView({
    definition,
    ...scan.advise({ ...consensus, mode: assessment.mode }),
    assessment,
    language,
    profile: settings.showProfileType,
    date: today,
  });
  const counts = new Map(
    visibleQuestions(definition, assessment.variant, assessment.mode).map(({ id }) => [
      id,
      countAnswers(responses.map(({ answers }) => answers[id] ?? null)),
    ]),
  );
  return { ok: true, value: { view, madeOn: today, counts } };
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
