import type { QuestionId } from '../definition/definition.ts';
import type { GroupResult } from '../workshop/group.ts';
import type { GroupQuestion } from '../workshop/proposals.ts';
import type { Spread } from '../workshop/spread.ts';
import { scoredResponse, type NamedCentre, type ScoredResponse } from './score-line.ts';

/** A question in the object of `group`; without a numeric answer all figures but the counts are `null`. */
export type GroupObjectQuestion = { readonly id: QuestionId; readonly n: number } & {
  readonly [Figure in Exclude<keyof Spread, 'n' | 'exactAd'>]: Spread[Figure] | null;
} & Pick<GroupQuestion, 'dontKnow' | 'notApplicable' | 'naMajority'>;

/** What `group` prints: a public format, so the order of its keys is fixed. */
export type GroupObject = Pick<GroupResult, 'variant' | 'raters'> & {
  readonly questions: readonly GroupObjectQuestion[];
} & Pick<GroupResult, 'discuss' | 'importance' | 'importanceOverLimit'> & { readonly result: ScoredResponse };

/** `centres` of the consensus: its company and its top dimensions (METHOD 6 and 8). */
export function groupObject(group: GroupResult, centres: readonly NamedCentre[]): GroupObject {
  return {
    variant: group.variant,
    raters: group.raters,
    questions: group.questions.map(objectQuestion),
    discuss: group.discuss,
    importance: group.importance,
    importanceOverLimit: group.importanceOverLimit,
    result: scoredResponse({ response: group.consensus, result: group.result, centres }),
  };
}

function objectQuestion(question: GroupQuestion): GroupObjectQuestion {
  const { id, spread, dontKnow, notApplicable, naMajority } = question;
  const { exactAd: _, ...figures } = spread ?? noFigures;
  return { id, ...figures, dontKnow, notApplicable, naMajority };
}

/** In the order of the keys of a spread. */
const noFigures = {
  n: 0,
  median: null,
  min: null,
  max: null,
  range: null,
  ad: null,
  iqr: null,
  variance: null,
  rwg: null,
  label: null,
  proposal: null,
  exactAd: null,
} as const;
