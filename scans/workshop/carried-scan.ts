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
import { agreedAnswer, agreementOf } from './agreement.ts';
import { groupQuestion, proposedImportance } from './proposals.ts';
import type { Settled } from './group.ts';
import type { GroupQuestion } from './proposals.ts';
import { ratersOf } from './raters.ts';
import { hasSeveralRaters } from './response-to-show.ts';

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
  return hasSeveralRaters(assessment)
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
  assessment: Assessment,
  { language, day, consensusName }: CarryWish,
  sha256Hex: Sha256Hex,
): Assessment {
  const at = `${day}T12:00:00.000Z`;
  const { id, bank, variant, mode, filledBy, company, example, state } = assessment;
  const settled = agreementOf(assessment);
  const raters = ratersOf(assessment).map(toRater);
  const known = [...raters.map(({ answers }) => answers), settled.decisions];
  const asked = [...new Set(known.flatMap((record) => Object.keys(record).map(questionId)))];
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
    responses: [{ ...agreed(questions, raters, settled, at), language }],
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

type Rater = Parameters<typeof groupQuestion>[1][number] & Parameters<typeof proposedImportance>[1][number];

function toRater({ answers, importance }: AssessmentResponse): Rater {
  return { answers: answersGiven(answers), importance };
}

/** The id of the answers of several in a paper. */
export const consensusResponse = 'consensus';

/** Decisions, else proposals, as the answers of nobody in particular. */
function agreed(
  questions: readonly GroupQuestion[],
  raters: readonly Rater[],
  settled: Settled,
  at: Moment,
): Omit<AssessmentResponse, 'language'> {
  const id = consensusResponse;
  if (!isResponseId(id)) throw new Error('no id of a response');
  const answers = questions
    .flatMap((question) => agreedAnswer(question, settled.decisions))
    .map(([question, answer]): readonly [QuestionId, GivenAnswer] => [question, { answer, at }]);
  return {
    id,
    participant: {},
    origin: {},
    startedOn: at,
    answers: Object.fromEntries(answers),
    notes: {},
    importance: agreedImportance(raters, settled),
    facts: {},
    toConfirm: [],
    position: null,
  };
}

function agreedImportance(raters: readonly Rater[], settled: Settled): AssessmentResponse['importance'] {
  const given = [...raters.map(({ importance }) => importance ?? {}), settled.importance];
  const rated = [...new Set(given.flatMap((ratings) => Object.keys(ratings).map(dimensionId)))];
  const values = rated.flatMap((id): readonly [DimensionId, Importance][] => {
    const value = settled.importance[id] ?? proposedImportance(id, raters);
    return value === null ? [] : [[id, value]];
  });
  return rated.length === 0 ? null : Object.fromEntries(values);
}

function countsOf(questions: readonly GroupQuestion[]): Consensus['questions'] {
  return Object.fromEntries(
    questions.map(({ id, spread, dontKnow, notApplicable }) => [
      id,
      { numbers: spread?.n ?? 0, dontKnow, notApplicable },
    ]),
  );
}
