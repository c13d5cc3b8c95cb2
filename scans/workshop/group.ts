import type { Response } from '../assessment/assessment.ts';
import { visibleQuestions } from '../assessment/visible-questions.ts';
import type {
  Definition,
  DimensionId,
  Importance,
  LevelNumber,
  Question,
  QuestionId,
  VariantId,
} from '../definition/definition.ts';
import { compare } from '../scoring/fraction.ts';
import type { Result } from '../scoring/result.ts';
import { scoreResponse } from '../scoring/score.ts';
import { consensusOf } from './consensus.ts';
import { groupQuestion, proposedAnswer, proposedImportance, type GroupQuestion } from './proposals.ts';
import type { Spread } from './spread.ts';

/** Several raters of one company: their spread, what they would agree on, and the result of that (METHOD 8). */
export type GroupResult = {
  readonly variant: VariantId;
  readonly raters: number;
  /** In the order of the variant. */
  readonly questions: readonly GroupQuestion[];
  /** At most six: "discuss" before "differ", then AD downward, importance downward, the order of asking. */
  readonly discuss: readonly QuestionId[];
  /** For every dimension of the variant; 2 where nobody rated. */
  readonly importance: Readonly<Record<DimensionId, Importance>>;
  /** More dimensions at 3 than one rater may choose: all stay, to be settled in the room. */
  readonly importanceOverLimit: boolean;
  /** The proposals as one response, with the company's fields; without notes and facts. */
  readonly consensus: Response;
  readonly result: Result;
};

const mostDiscussed = 6;

/** Responses that passed `checkGroup`, in the order of the files. */
export function scoreGroup(definition: Definition, responses: readonly Response[]): GroupResult {
  const [first] = responses;
  if (first === undefined) throw new Error('a group has at least one response');
  const asked = visibleQuestions(definition, first.variant, 'full');
  const dimensions = definition.variants.find(({ id }) => id === first.variant)?.dimensions ?? [];
  const importance = groupImportance(definition, dimensions, responses);
  const questions = asked.map(({ id }) => groupQuestion(id, responses));
  const crucial = dimensions.filter((id) => importance[id] === 3).length;
  const isRated = responses.some((response) => response.importance !== null);
  const answers = Object.fromEntries(questions.flatMap(proposedAnswer));
  const consensus = consensusOf(responses, first, answers, isRated ? importance : null);
  return {
    variant: first.variant,
    raters: responses.length,
    questions,
    discuss: toDiscuss(questions, asked, importance),
    importance,
    importanceOverLimit: crucial > definition.importance.maxAtThree,
    consensus,
    result: scoreResponse(definition, consensus),
  };
}

/** Per dimension the median of those who rated it, rounded down. */
function groupImportance(
  definition: Definition,
  dimensions: readonly DimensionId[],
  responses: readonly Response[],
): GroupResult['importance'] {
  const entries = dimensions.map((id): [DimensionId, Importance] => [
    id,
    proposedImportance(id, responses) ?? definition.importance.defaultWhenSkipped,
  ]);
  return Object.fromEntries(entries);
}

type Discussed = { readonly id: QuestionId; readonly spread: Spread; readonly importance: LevelNumber };

function toDiscuss(
  questions: readonly GroupQuestion[],
  asked: readonly Question[],
  importance: GroupResult['importance'],
): readonly QuestionId[] {
  const open = questions.flatMap(({ id, spread }, at): readonly Discussed[] => {
    const dimension = asked[at]?.dimension;
    if (spread === null || dimension === undefined) return [];
    const isOpen = spread.label === 'discuss' || spread.label === 'differ';
    return isOpen ? [{ id, spread, importance: importance[dimension] ?? 0 }] : [];
  });
  return open
    .sort(byUrgency)
    .slice(0, mostDiscussed)
    .map(({ id }) => id);
}

/** The sort is stable, so what is equal keeps the order of asking. */
function byUrgency(a: Discussed, b: Discussed): number {
  if (a.spread.label !== b.spread.label) return a.spread.label === 'discuss' ? -1 : 1;
  return compare(b.spread.exactAd, a.spread.exactAd) || b.importance - a.importance;
}
