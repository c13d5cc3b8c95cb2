import type { Assessment } from '../../assessment/assessment-record.ts';
import { visibleQuestions } from '../../assessment/visible-questions.ts';
import type { Language, QuestionId } from '../../definition/definition.ts';
import type { Parsed } from '../../definition/problem.ts';
import { countAnswers } from '../../workshop/count-answers.ts';
import type { AnswerCounts } from '../../workshop/count-answers.ts';
import { groupOf, hasSeveralRaters, responsesOf } from '../../workshop/response-to-show.ts';
import type { Scan } from '../scan.ts';
import type { ShowWish } from '../shown/build-shown.ts';
import { shownOf } from '../shown/shown-of.ts';
import type { ResultView } from '../views/result-view.ts';

/** What leaves the laptop of an assessment: what its screens show, and of several raters no more than counts. */
export type ShownToTable = {
  readonly view: ResultView;
  /** The day on which it was made, `YYYY-MM-DD`. */
  readonly madeOn: string;
  /** `null`: one rater, whose own answers they are. */
  readonly counts: ReadonlyMap<QuestionId, AnswerCounts> | null;
  /** Of several raters: the questions that count as proposed, because nobody talked about them. */
  readonly withoutTalk: ReadonlySet<QuestionId>;
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
  const isGroup = hasSeveralRaters(assessment);
  const counts = isGroup ? countsOf(scan, assessment, wish) : null;
  const { withoutTalk } = isGroup ? groupOf(scan.definition, assessment, wish.dayOf) : ofOne;
  return { ok: true, value: { view, madeOn, counts, withoutTalk: new Set(withoutTalk) } };
}

const ofOne: { readonly withoutTalk: readonly QuestionId[] } = { withoutTalk: [] };

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
