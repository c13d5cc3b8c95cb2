import { recommend } from '../../advice/recommend.ts';
import type { Assessment } from '../../assessment/assessment-record.ts';
import type { Definition, DimensionId, Language, LevelNumber } from '../../definition/definition.ts';
import type { DimensionScore } from '../../scoring/result.ts';
import { scoreResponse } from '../../scoring/score.ts';
import { agreementOf } from '../agreement.ts';
import type { GroupResult } from '../group.ts';
import type { GroupQuestion } from '../proposals.ts';
import { strengthsOf } from '../strengths.ts';
import { calculatedOrder, voteRows } from '../votes.ts';
import { leastPeople } from './may-show.ts';
import type { BarOnWall, PlaneWords, PlanOnWall, PointOnWall, ProposalOnWall, SlideOf } from './wall.ts';

/** One company with several raters, and what follows from what they agreed on. */
export type GroupOnWall = {
  readonly definition: Definition;
  readonly assessment: Assessment;
  readonly language: Language;
  /** The dimensions that the workshop is about; empty: all. */
  readonly about: readonly DimensionId[];
  readonly group: GroupResult;
};

/** Two strong dimensions, and the bars of all with their spread. */
export function strengthsSlide(ground: GroupOnWall): SlideOf<'strengths'> {
  const { definition, group } = ground;
  const dimensions = dimensionsOf(ground);
  const homes = new Map(definition.questions.map(({ id, dimension }) => [id, dimension]));
  const strengths = strengthsOf({ dimensions }, group.questions, (id) => homes.get(id));
  return { kind: 'strengths', strengths, bars: barsOf(ground, dimensions) };
}

/** Those that the workshop is about; without the score of one that may not be shown. */
function dimensionsOf(ground: GroupOnWall): readonly DimensionScore[] {
  const { group, about } = ground;
  return group.result.dimensions
    .filter(({ id }) => about.length === 0 || about.includes(id))
    .map((one) => (isOfSeveral(ground, one.id) ? one : { ...one, score: null, shown: null, level: null }));
}

/** Most of its answered questions have the numbers of two people, or were decided by the group: else it is one's own. */
function isOfSeveral(ground: GroupOnWall, dimension: DimensionId): boolean {
  const { decisions } = agreementOf(ground.assessment);
  const answered = questionsOf(ground, dimension).filter(({ spread }) => spread !== null);
  const several = answered.filter(({ id, spread }) => (spread?.n ?? 0) > 1 || decisions[id] !== undefined);
  return several.length * 2 > answered.length;
}

function questionsOf({ definition, group }: GroupOnWall, dimension: DimensionId): readonly GroupQuestion[] {
  const own = new Set(definition.questions.filter((one) => one.dimension === dimension).map(({ id }) => id));
  return group.questions.filter(({ id }) => own.has(id));
}

function barsOf(ground: GroupOnWall, dimensions: readonly DimensionScore[]): readonly BarOnWall[] {
  const low = scoresOf(ground, 'min');
  const high = scoresOf(ground, 'max');
  return dimensions.map(({ id, shown, level }) => ({
    dimension: id,
    score: shown,
    level,
    low: low.get(id) ?? null,
    high: high.get(id) ?? null,
  }));
}

/** What the dimensions would score if the lowest, or the highest, answer to each question held; none of two people. */
function scoresOf(
  { definition, group }: GroupOnWall,
  end: 'min' | 'max',
): ReadonlyMap<DimensionId, number | null> {
  const answers = group.questions.flatMap(({ id, spread, naMajority }): [string, LevelNumber][] =>
    naMajority || spread === null || spread.n < leastPeople ? [] : [[id, spread[end]]],
  );
  const { dimensions } = scoreResponse(definition, {
    ...group.consensus,
    answers: Object.fromEntries(answers),
  });
  return new Map(dimensions.map(({ id, shown }) => [id, shown]));
}

/** Dimensions by importance and score; those with too few answers have no place. */
export function resultSlide(ground: GroupOnWall): SlideOf<'result'> {
  const { result } = ground.group;
  const dimensions = dimensionsOf(ground);
  const points = dimensions.flatMap(({ id, shown, level, importance }): readonly PointOnWall[] => {
    if (shown === null || level === null) return [];
    const number = result.dimensions.findIndex((one) => one.id === id) + 1;
    const letter = letters[result.priorities.indexOf(id)] ?? null;
    return [{ dimension: id, number, letter, importance, score: shown, level }];
  });
  const missing = dimensions.flatMap(({ id, score }) => (score === null ? [id] : []));
  return { kind: 'result', isRated: result.importanceRated, points, missing, words: planeWords(ground) };
}

const letters = ['A', 'B', 'C'] as const;

function planeWords({ definition, language }: GroupOnWall): PlaneWords {
  const said = (key: string): string => definition.paper[key]?.[language] ?? '';
  return {
    importance: [0, 1, 2, 3].map((importance) => said(`importance.word.${importance}`)),
    corner: said('importanceChart.corner'),
    axis: said('importanceChart.axis'),
  };
}

/** While they vote: how many did. */
export function voteSlide(ground: GroupOnWall): SlideOf<'vote'> {
  return {
    kind: 'vote',
    dimensions: dimensionsOf(ground).map(({ id }) => id),
    ballots: agreementOf(ground.assessment).ballots.length,
  };
}

const mostInOrder = 5;

/** The calculated order beside that of the dots. */
export function compareSlide(ground: GroupOnWall): SlideOf<'compare'> {
  const { ballots } = agreementOf(ground.assessment);
  const dimensions = dimensionsOf(ground);
  const voted = voteRows({ dimensions }, ballots).flatMap(({ dimension, dots }) =>
    dots === 0 ? [] : [{ dimension, dots }],
  );
  return {
    kind: 'compare',
    calculated: calculatedOrder(dimensions).slice(0, mostInOrder),
    voted: ballots.length < leastPeople ? null : voted.slice(0, mostInOrder),
  };
}

/** The first steps of the chosen dimensions, with a date and a sign but without who does them. */
export function planSlide({ definition, assessment, language, group }: GroupOnWall): SlideOf<'plan'> {
  const { items } = recommend(definition, group.consensus, group.result);
  const { plan, edits } = assessment;
  const advised = items.filter(
    ({ place, dimension }) => place !== 'other' && !edits.leftOut.includes(dimension),
  );
  const rows = advised.flatMap(({ dimension, advice }) =>
    planSteps.map(({ step, of }): PlanOnWall => {
      const planned = plan.find((one) => one.dimension === dimension && one.step === step);
      return {
        dimension,
        step,
        text: advice[of][language],
        isTaken: (planned?.who ?? '') !== '',
        on: planned?.on ?? '',
        sign: planned?.sign ?? '',
      };
    }),
  );
  return { kind: 'plan', rows };
}

const planSteps = [
  { step: 'this-week', of: 'thisWeek' },
  { step: 'this-quarter', of: 'thisQuarter' },
] as const;

/** The proposals that nobody talks about, theme by theme, and how many of them were taken over. */
export function remainingSlide(ground: GroupOnWall): SlideOf<'remaining'> {
  const { assessment, group } = ground;
  const { decisions } = agreementOf(assessment);
  const all = Object.values(decisions);
  const discussed = all.filter(({ how }) => how === 'discussed').length;
  const proposed = group.questions.filter(({ spread, naMajority }) => naMajority || spread !== null).length;
  const numbers = new Map(group.questions.map(({ id }, place) => [id, place + 1]));
  const rows = dimensionsOf(ground).flatMap(({ id: dimension }) => {
    const questions = questionsOf(ground, dimension)
      .filter(({ id }) => decisions[id]?.how !== 'discussed')
      .map((question): ProposalOnWall => ({
        number: numbers.get(question.id) ?? 0,
        level: decisions[question.id]?.choice ?? proposedOnWall(question),
        isAccepted: decisions[question.id] !== undefined,
      }));
    return questions.length === 0 ? [] : [{ dimension, questions }];
  });
  return {
    kind: 'remaining',
    proposed: Math.max(0, proposed - discussed),
    accepted: all.length - discussed,
    discussed,
    rows: proposed === 0 ? [] : rows,
  };
}

function proposedOnWall({ spread, naMajority }: GroupQuestion): ProposalOnWall['level'] {
  if (naMajority) return 'not-applicable';
  if (spread === null) return 'hidden';
  const isOfNobody = spread.n >= leastPeople || (spread.n > 1 && spread.range === 0);
  return isOfNobody ? spread.proposal : 'hidden';
}
