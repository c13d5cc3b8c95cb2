import { isAssessmentId, isResponseId } from '../assessment/assessment-ids.ts';
import type {
  Assessment,
  AssessmentResponse,
  Consensus,
  GivenAnswer,
  Moment,
} from '../assessment/assessment-record.ts';
import { answersGiven } from '../assessment/response-of-assessment.ts';
import { changed } from '../assessment/history.ts';
import type { Sha256Hex } from '../assessment/scan-file.ts';
import { dimensionId, questionId } from '../definition/ids.ts';
import type { DimensionId, Importance, Language, QuestionId } from '../definition/definition.ts';
import { groupQuestion, proposedAnswer, proposedImportance } from './proposals.ts';
import type { GroupQuestion } from './proposals.ts';

export type CarryWish = {
  /** Of the paper. */
  readonly language: Language;
  /** Of the paper, `YYYY-MM-DD`. */
  readonly day: string;
  /** What the consensus of several raters is called in the list. */
  readonly consensusName: string;
};

/**
 * The scan that travels inside its own paper. Of one rater: the scan itself, with what was shown at its closing in the
 * language of the paper alone; it opens elsewhere as the same scan. Of several: another scan, with what they would agree
 * on (METHOD 8) and counts, and with nothing of any one of them.
 */
export function carriedScan(assessment: Assessment, wish: CarryWish, sha256Hex: Sha256Hex): Assessment {
  return assessment.responses.length > 1
    ? consensusScan(assessment, wish, sha256Hex)
    : withShownIn(assessment, wish.language);
}

function withShownIn(assessment: Assessment, language: Language): Assessment {
  const { state } = assessment;
  if (state.kind === 'open') return assessment;
  const { bank, views } = state.shown;
  const kept = views[language] === undefined ? {} : { [language]: views[language] };
  return { ...assessment, state: { ...state, shown: { bank, views: kept } } };
}

/**
 * Made anew from the little that may go along, and not by taking away: a field that is added to a scan later stays
 * with the raters. Its moments are noon of the day of the paper, because a moment of the scan can be that of an answer.
 */
function consensusScan(
  { id, bank, variant, mode, filledBy, company, example, state, responses }: Assessment,
  { language, day, consensusName }: CarryWish,
  sha256Hex: Sha256Hex,
): Assessment {
  const at = `${day}T12:00:00.000Z`;
  const raters = responses.map(({ answers, importance }) => ({ answers: answersGiven(answers), importance }));
  const asked = [...new Set(raters.flatMap(({ answers }) => Object.keys(answers).map(questionId)))];
  const questions = asked.map((question) => groupQuestion(question, raters));
  const made: Assessment = {
    id: consensusId(id, sha256Hex),
    name: consensusName,
    createdOn: at,
    changedOn: at,
    bank,
    variant,
    mode,
    filledBy,
    company,
    responses: [{ ...agreed(questions, raters, at), language }],
    edits: { remark: '', ownAdvice: [], leftOut: [] },
    plan: [],
    referrals: [],
    state: state.kind === 'open' ? state : { kind: 'closed', on: at, shown: { bank, views: {} } },
    history: [],
    grownFrom: null,
    example,
    revision: 0,
    consensus: { raters: raters.length, questions: countsOf(questions) },
  };
  return changed(made, at, 'agreed');
}

/**
 * Of its own, so that it never takes the place of the scan of the raters; and the same each time, so that a newer
 * paper of the same scan is known as such.
 */
function consensusId(original: Assessment['id'], sha256Hex: Sha256Hex): Assessment['id'] {
  const id = `consensus-${sha256Hex(`consensus of ${original}`).slice(0, 32)}`;
  if (!isAssessmentId(id)) throw new Error('a checksum that is no text of its own kind');
  return id;
}

type Rater = Parameters<typeof proposedImportance>[1][number];

/** The proposals, as the answers of nobody in particular. */
function agreed(
  questions: readonly GroupQuestion[],
  raters: readonly Rater[],
  at: Moment,
): Omit<AssessmentResponse, 'language'> {
  const id = 'consensus';
  if (!isResponseId(id)) throw new Error('no id of a response');
  const answers = questions
    .flatMap(proposedAnswer)
    .map(([question, answer]): readonly [QuestionId, GivenAnswer] => [question, { answer, at }]);
  return {
    id,
    participant: {},
    origin: {},
    startedOn: at,
    answers: Object.fromEntries(answers),
    notes: {},
    importance: agreedImportance(raters),
    facts: {},
    toConfirm: [],
    position: null,
  };
}

function agreedImportance(raters: readonly Rater[]): AssessmentResponse['importance'] {
  const rated = raters.flatMap(({ importance }) =>
    importance === null ? [] : Object.keys(importance).map(dimensionId),
  );
  const proposals = [...new Set(rated)].flatMap((id): readonly [DimensionId, Importance][] => {
    const proposal = proposedImportance(id, raters);
    return proposal === null ? [] : [[id, proposal]];
  });
  return rated.length === 0 ? null : Object.fromEntries(proposals);
}

function countsOf(questions: readonly GroupQuestion[]): Consensus['questions'] {
  return Object.fromEntries(
    questions.map(({ id, spread, dontKnow, notApplicable }) => [
      id,
      { numbers: spread?.n ?? 0, dontKnow, notApplicable },
    ]),
  );
}
