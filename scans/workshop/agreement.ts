import type { Agreement, Assessment, Ballot, Decision, Moment } from '../assessment/assessment-record.ts';
import type { Answer } from '../assessment/assessment.ts';
import { changed } from '../assessment/history.ts';
import type { DimensionId, Importance, QuestionId } from '../definition/definition.ts';
import { proposedAnswer, type GroupQuestion } from './proposals.ts';

/** Nothing was settled yet. */
export const noAgreement: Agreement = { decisions: {}, importance: {}, ballots: [], followUpOn: '' };

export const mostDots = 3;
export const mostDotsOnOne = 2;

export function agreementOf({ agreement }: Pick<Assessment, 'agreement'>): Agreement {
  return agreement ?? noAgreement;
}

/** What the group chose for a question; `null`: it chose nothing, and its proposal holds again. */
export function withDecision(
  assessment: Assessment,
  question: QuestionId,
  decision: Decision | null,
  at: Moment,
): Assessment {
  return withDecisions(assessment, { [question]: decision }, at);
}

/** Every proposal without a decision, taken over in one go, but for those that somebody objects to. */
export function withProposalsAccepted(
  assessment: Assessment,
  questions: readonly GroupQuestion[],
  objections: readonly QuestionId[],
  at: Moment,
): Assessment {
  const { decisions } = agreementOf(assessment);
  const open = questions.filter(({ id }) => !Object.hasOwn(decisions, id) && !objections.includes(id));
  const accepted = open
    .flatMap(proposedAnswer)
    .map(([id, choice]): readonly [QuestionId, Decision] => [
      id,
      { proposal: choice, choice, reason: '', how: 'accepted', at },
    ]);
  return withDecisions(assessment, Object.fromEntries(accepted), at);
}

/** The importance that was settled in the room; `null`: that of the ratings holds again. */
export function withImportance(
  assessment: Assessment,
  dimension: DimensionId,
  rating: Importance | null,
  at: Moment,
): Assessment {
  const before = agreementOf(assessment).importance;
  if ((before[dimension] ?? null) === rating) return assessment;
  return agreed(assessment, { importance: patched(before, { [dimension]: rating }) }, at);
}

/** One person's dots are added to those of the others, without his name. */
export function withBallot(assessment: Assessment, ballot: Ballot, at: Moment): Assessment {
  return agreed(assessment, { ballots: [...agreementOf(assessment).ballots, ballot] }, at);
}

/** Takes back the last ballot, or all of them. */
export function withoutBallots(assessment: Assessment, which: 'last' | 'all', at: Moment): Assessment {
  const { ballots } = agreementOf(assessment);
  if (ballots.length === 0) return assessment;
  return agreed(assessment, { ballots: which === 'all' ? [] : ballots.slice(0, -1) }, at);
}

/** `YYYY-MM-DD`; empty: no day. */
export function withFollowUp(assessment: Assessment, followUpOn: string, at: Moment): Assessment {
  if (agreementOf(assessment).followUpOn === followUpOn) return assessment;
  return agreed(assessment, { followUpOn }, at);
}

/** A ballot has three dots at most, and two at most on one dimension; nothing else is asked of it here. */
export function isBallot(ballot: Readonly<Record<DimensionId, number>>): ballot is Ballot {
  const dots = Object.values(ballot);
  const sum = dots.reduce((all, one) => all + one, 0);
  return dots.every((one) => one === 1 || one === mostDotsOnOne) && sum > 0 && sum <= mostDots;
}

/** What counts as the answer of the group to a question: what it chose, else what its answers propose. */
export function agreedAnswer(
  question: GroupQuestion,
  decisions: Agreement['decisions'],
): readonly [QuestionId, Answer][] {
  const decision = decisions[question.id];
  return decision === undefined ? proposedAnswer(question) : [[question.id, decision.choice]];
}

function withDecisions(
  assessment: Assessment,
  given: Readonly<Record<QuestionId, Decision | null>>,
  at: Moment,
): Assessment {
  const before = agreementOf(assessment).decisions;
  const decisions = patched(before, given);
  if (JSON.stringify(decisions) === JSON.stringify(before)) return assessment;
  return agreed(assessment, { decisions }, at);
}

function agreed(assessment: Assessment, part: Partial<Agreement>, at: Moment): Assessment {
  const agreement = { ...agreementOf(assessment), ...part };
  return changed({ ...assessment, agreement }, at, 'agreed');
}

/** The record with these entries; `null` takes one away. */
function patched<V>(
  record: Readonly<Record<string, V>>,
  patch: Readonly<Record<string, V | null>>,
): Readonly<Record<string, V>> {
  const entries = Object.entries({ ...record, ...patch });
  return Object.fromEntries(
    entries.flatMap(([key, value]): [string, V][] => (value === null ? [] : [[key, value]])),
  );
}
