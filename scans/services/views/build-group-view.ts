import type { Agreement, Assessment, AssessmentResponse } from '../../assessment/assessment-record.ts';
import type { Answer, Participant } from '../../assessment/assessment.ts';
import type { DayOf } from '../../assessment/response-of-assessment.ts';
import { givenByOne } from '../../assessment/response-of-assessment.ts';
import { visibleQuestions } from '../../assessment/visible-questions.ts';
import type { Definition, DimensionId, Language, Question } from '../../definition/definition.ts';
import { createScorer } from '../../scoring/score.ts';
import { agreementOf } from '../../workshop/agreement.ts';
import { countAnswers } from '../../workshop/count-answers.ts';
import type { AnswerCounts } from '../../workshop/count-answers.ts';
import type { GroupResult } from '../../workshop/group.ts';
import { proposedAnswer, proposedImportance } from '../../workshop/proposals.ts';
import type { GroupQuestion } from '../../workshop/proposals.ts';
import { ratersOf } from '../../workshop/raters.ts';
import { groupOf } from '../../workshop/response-to-show.ts';
import { strengthsOf } from '../../workshop/strengths.ts';
import { voteRows } from '../../workshop/votes.ts';
import { themeName } from '../shown/shown-of.ts';
import type {
  DecisionView,
  GroupImportanceView,
  GroupQuestionView,
  GroupThemeView,
  GroupView,
  RaterView,
} from './group-view.ts';

/** Patterns by role are shown only where nobody can be picked out of them. */
const leastOfGroup = 3;

/** What every part of the view is made from. */
type Group = {
  readonly definition: Definition;
  readonly assessment: Assessment;
  readonly language: Language;
  readonly raters: readonly AssessmentResponse[];
  readonly asked: readonly Question[];
  readonly result: GroupResult;
  readonly agreement: Agreement;
};

/** A group at the level of its assessment, in one language. The variant must be known; a pure function. */
export function buildGroupView(
  definition: Definition,
  assessment: Assessment,
  language: Language,
  dayOf: DayOf,
): GroupView {
  const asked = visibleQuestions(definition, assessment.variant, assessment.mode);
  const agreement = agreementOf(assessment);
  const raters = ratersOf(assessment);
  const result = groupOf(definition, assessment, dayOf);
  const group: Group = { definition, assessment, language, raters, asked, result, agreement };
  const places = assessment.responses.map((response) => raterView(response, asked));
  const dimensionOf = new Map(asked.map(({ id, dimension }) => [id, dimension]));
  return {
    language,
    name: assessment.name,
    company: assessment.company.name ?? '',
    mode: assessment.mode,
    closed: assessment.state.kind === 'closed',
    asked: asked.length,
    raters: places,
    answering: places.filter(({ answered }) => answered > 0).length,
    finished: places.filter(({ finishedOn }) => finishedOn !== null).length,
    erased: assessment.erasedRaters ?? 0,
    questions: result.questions.flatMap((question) => questionView(group, question)),
    open: result.open,
    discuss: result.discuss,
    withoutTalk: result.withoutTalk,
    importance: result.result.mode === 'quick' ? [] : importanceViews(group),
    importanceOverLimit: result.importanceOverLimit,
    importanceRated: result.result.importanceRated,
    mostAtThree: definition.importance.maxAtThree,
    themes: themeViews(group, dayOf),
    strengths: strengthsOf(result.result, result.questions, (id) => dimensionOf.get(id)),
    votes: voteRows(result.result, agreement.ballots),
    ballots: agreement.ballots.length,
    followUpOn: agreement.followUpOn,
  };
}

function raterView(response: AssessmentResponse, asked: readonly Question[]): RaterView {
  const { id, participant, origin, answers, importance, finishedOn } = response;
  return {
    response: id,
    code: participant.id ?? '',
    role: participant.role ?? null,
    group: participant.group ?? null,
    how: origin.how ?? null,
    answered: asked.filter((question) => Object.hasOwn(answers, question.id)).length,
    rated: importance !== null,
    finishedOn: finishedOn ?? null,
  };
}

function questionView(group: Group, question: GroupQuestion): readonly GroupQuestionView[] {
  const { asked, agreement, language, raters } = group;
  const found = asked.find(({ id }) => id === question.id);
  if (found === undefined) return [];
  const [proposed] = proposedAnswer(question);
  const proposal = proposed?.[1] ?? null;
  const decision = decisionView(agreement.decisions[question.id], proposal);
  return [
    {
      question: question.id,
      dimension: found.dimension,
      ask: found.ask[language],
      ...figuresOf(question),
      counts: countsOf(found, raters),
      byGroup: byGroup(found, raters),
      naMajority: question.naMajority,
      proposal,
      decision,
      answer: decision?.choice ?? proposal,
    },
  ];
}

function figuresOf({
  spread,
}: GroupQuestion): Pick<GroupQuestionView, 'label' | 'median' | 'min' | 'max' | 'ad'> {
  if (spread === null) return { label: null, median: null, min: null, max: null, ad: null };
  const { label, median, min, max, ad } = spread;
  return { label, median, min, max, ad };
}

function decisionView(
  decision: Agreement['decisions'][Question['id']] | undefined,
  now: Answer | null,
): DecisionView | null {
  if (decision === undefined) return null;
  const { proposal, choice, reason, how } = decision;
  return { proposal, choice, reason, how, outdated: proposal !== now };
}

function countsOf({ id }: Question, raters: readonly AssessmentResponse[]): AnswerCounts {
  return countAnswers(raters.map(({ answers }) => answers[id]?.answer ?? null));
}

/** `null` where so few of one of both answered this question that it would show who said what. */
function byGroup(question: Question, raters: readonly AssessmentResponse[]): GroupQuestionView['byGroup'] {
  const of = (wanted: Participant['group']): readonly AssessmentResponse[] =>
    raters.filter(({ participant }) => participant.group === wanted);
  const [management, staff] = [of('management'), of('staff')];
  const isFew = (group: readonly AssessmentResponse[]): boolean =>
    group.filter(({ answers }) => answers[question.id] !== undefined).length < leastOfGroup;
  if (isFew(management) || isFew(staff)) return null;
  return { management: countsOf(question, management), staff: countsOf(question, staff) };
}

function importanceViews(group: Group): readonly GroupImportanceView[] {
  const { assessment, definition, language, raters, result, agreement } = group;
  const given = (dimension: DimensionId, wanted: number): number =>
    raters.filter(({ importance }) => importance?.[dimension] === wanted).length;
  return result.result.dimensions.map(({ id, importance }) => ({
    dimension: id,
    name: themeName(definition, assessment.variant, id, language),
    ratings: [given(id, 0), given(id, 1), given(id, 2), given(id, 3)],
    proposal: proposedImportance(id, raters),
    settled: agreement.importance[id] ?? null,
    value: importance,
  }));
}

function themeViews(group: Group, dayOf: DayOf): readonly GroupThemeView[] {
  const { definition, assessment, language, raters, result } = group;
  const score = createScorer(definition);
  const scored = raters.map((rater) => score(givenByOne(assessment, rater, dayOf)).dimensions);
  return result.result.dimensions.map(({ id, shown, level }) => ({
    dimension: id,
    name: themeName(definition, assessment.variant, id, language),
    shown,
    level,
    levelName: level === null ? '' : (definition.scoring.maturityLevels[level]?.name[language] ?? ''),
    scores: scored
      .flatMap((dimensions) => dimensions.find((one) => one.id === id)?.shown ?? [])
      .sort((a, b) => a - b),
    isPriority: result.result.priorities.includes(id),
  }));
}
