import type { Agreement } from '../assessment/assessment-record.ts';
import type { Mode, Response } from '../assessment/assessment.ts';
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
import { agreedAnswer, noAgreement } from './agreement.ts';
import { consensusOf } from './consensus.ts';
import { groupQuestion, proposedImportance, type GroupQuestion } from './proposals.ts';
import type { Spread } from './spread.ts';

/** Several raters of one company: their spread, what they would agree on, and the result of that (METHOD 8). */
export type GroupResult = {
  readonly variant: VariantId;
  readonly raters: number;
  /** In the order of the variant. */
  readonly questions: readonly GroupQuestion[];
  /** All on which they do not agree: "discuss" before "differ", then AD downward, importance downward, the order of asking. */
  readonly open: readonly QuestionId[];
  /** The first six of them. */
  readonly discuss: readonly QuestionId[];
  /** For every dimension of the variant; 2 where nobody rated. */
  readonly importance: Readonly<Record<DimensionId, Importance>>;
  /** More dimensions at 3 than one rater may choose: all stay, to be settled in the room. */
  readonly importanceOverLimit: boolean;
  /** Their answer counts as proposed: nobody decided on it together. */
  readonly withoutTalk: readonly QuestionId[];
  /** Decisions, else proposals, as one response, with the company's fields; without notes and facts. */
  readonly consensus: Response;
  readonly result: Result;
};

const mostDiscussed = 6;

/** What was settled in the room goes before what follows from the answers. */
export type Settled = Pick<Agreement, 'decisions' | 'importance'>;

/** Responses that passed `checkGroup`, in the order of the files. */
export function scoreGroup(
  definition: Definition,
  responses: readonly Response[],
  settled: Settled = noAgreement,
  mode: Mode = 'full',
): GroupResult {
  const [first] = responses;
  if (first === undefined) throw new Error('a group has at least one response');
  const asked = visibleQuestions(definition, first.variant, mode);
  const dimensions = definition.variants.find(({ id }) => id === first.variant)?.dimensions ?? [];
  const importance = groupImportance(definition, dimensions, responses, settled);
  const questions = asked.map(({ id }) => groupQuestion(id, responses));
  const crucial = dimensions.filter((id) => importance[id] === 3).length;
  const isRated =
    Object.keys(settled.importance).length > 0 || responses.some((response) => response.importance !== null);
  const answers = questions.flatMap((question) => agreedAnswer(question, settled.decisions));
  const withoutTalk = answers.flatMap(([id]) => (Object.hasOwn(settled.decisions, id) ? [] : [id]));
  const agreed = consensusOf(responses, first, Object.fromEntries(answers), isRated ? importance : null);
  const consensus = { ...agreed, mode };
  const open = openQuestions(questions, asked, importance);
  return {
    variant: first.variant,
    raters: responses.length,
    questions,
    open,
    discuss: open.slice(0, mostDiscussed),
    importance,
    importanceOverLimit: crucial > definition.importance.maxAtThree,
    withoutTalk,
    consensus,
    result: scoreResponse(definition, consensus),
  };
}

/** Per dimension what was settled, else the median of those who rated it, rounded down. */
function groupImportance(
  definition: Definition,
  dimensions: readonly DimensionId[],
  responses: readonly Response[],
  settled: Settled,
): GroupResult['importance'] {
  const entries = dimensions.map((id): [DimensionId, Importance] => [
    id,
    settled.importance[id] ?? proposedImportance(id, responses) ?? definition.importance.defaultWhenSkipped,
  ]);
  return Object.fromEntries(entries);
}

type Discussed = { readonly id: QuestionId; readonly spread: Spread; readonly importance: LevelNumber };

function openQuestions(
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
  return open.sort(byUrgency).map(({ id }) => id);
}

/** The sort is stable, so what is equal keeps the order of asking. */
function byUrgency(a: Discussed, b: Discussed): number {
  if (a.spread.label !== b.spread.label) return a.spread.label === 'discuss' ? -1 : 1;
  return compare(b.spread.exactAd, a.spread.exactAd) || b.importance - a.importance;
}
