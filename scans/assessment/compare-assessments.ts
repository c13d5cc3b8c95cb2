import { questionId } from '../definition/ids.ts';
import type { QuestionId } from '../definition/definition.ts';
import type { Assessment, AssessmentResponse, ResponseId } from './assessment-record.ts';
import type { Answer } from './assessment.ts';
import { documentOf } from './scan-file-document.ts';

/** What one respondent gave to one question, before and now. `null`: nothing; a note that is not there is empty. */
export type QuestionDifference = {
  readonly response: ResponseId;
  readonly question: QuestionId;
  readonly before: Given;
  readonly now: Given;
};

type Given = { readonly answer: Answer | null; readonly note: string };

/** What is not the answer to one question, in the order in which it is told. */
export const comparedParts = [
  'name',
  'company',
  'respondents',
  'agreement',
  'importance',
  'facts',
  'to-confirm',
  'closed',
  'advice',
  'plan',
] as const;
export type ComparedPart = (typeof comparedParts)[number];

export type Difference = {
  readonly questions: readonly QuestionDifference[];
  readonly parts: readonly ComparedPart[];
};

/**
 * What going back from one state of an assessment to another would change (`goBack`). When something was done, where
 * one was, and what is kept as it is now anyway count for nothing.
 */
export function compareAssessments(then: Assessment, now: Assessment): Difference {
  const [earlier, later] = [partsOf(then), partsOf(now)];
  return {
    questions: respondentsOf(then, now).flatMap((id) => questionsOf(id, then, now)),
    parts: comparedParts.filter((part) => JSON.stringify(earlier[part]) !== JSON.stringify(later[part])),
  };
}

/** Without looking at the order in which keys were made. */
function partsOf(assessment: Assessment): Readonly<Record<ComparedPart, unknown>> {
  const { name, company, responses, agreement, state, edits, plan } = documentOf(assessment);
  const each = (part: 'importance' | 'facts' | 'toConfirm') => responses.map((one) => [one.id, one[part]]);
  return {
    name,
    company,
    respondents: responses.map(({ id, participant }) => [id, participant]),
    agreement: agreement ?? null,
    importance: each('importance'),
    facts: each('facts'),
    'to-confirm': each('toConfirm'),
    closed: state,
    advice: edits,
    plan: plan.toSorted((a, b) => (`${a.dimension} ${a.step}` < `${b.dimension} ${b.step}` ? -1 : 1)),
  };
}

function respondentsOf(then: Assessment, now: Assessment): readonly ResponseId[] {
  return [...new Set([...now.responses, ...then.responses].map(({ id }) => id))];
}

function questionsOf(id: ResponseId, then: Assessment, now: Assessment): readonly QuestionDifference[] {
  const [earlier, later] = [then, now].map(({ responses }) => responses.find((one) => one.id === id));
  const asked = [earlier, later].flatMap((one) =>
    one === undefined ? [] : [...keysOf(one.answers), ...keysOf(one.notes)],
  );
  return [...new Set(asked)].flatMap((question) => {
    const both = { before: givenTo(question, earlier), now: givenTo(question, later) };
    const isSame = both.before.answer === both.now.answer && both.before.note === both.now.note;
    return isSame ? [] : [{ response: id, question, ...both }];
  });
}

function keysOf(record: Readonly<Record<QuestionId, unknown>>): readonly QuestionId[] {
  return Object.keys(record).map(questionId);
}

function givenTo(question: QuestionId, response: AssessmentResponse | undefined): Given {
  return {
    answer: response?.answers[question]?.answer ?? null,
    note: response?.notes[question] ?? '',
  };
}
