import type { Assessment, AssessmentResponse } from './assessment-record.ts';
import type { Answer, Response } from './assessment.ts';
import type { QuestionId } from '../definition/definition.ts';

type Given = Pick<
  Response,
  'language' | 'startedOn' | 'origin' | 'participant' | 'answers' | 'notes' | 'importance' | 'facts'
>;

const nothingGiven: Given = {
  language: null,
  startedOn: null,
  origin: {},
  participant: {},
  answers: {},
  notes: {},
  importance: null,
  facts: {},
};

/**
 * The answers of one respondent of an assessment, as scoring reads them. It is filled in on the day of closing; an
 * open one is not filled in yet. Without such a respondent: a response without answers.
 */
export function responseOfAssessment(assessment: Assessment, respondent = 0): Response {
  const { bank, variant, mode, company, state, responses } = assessment;
  const given = responses[respondent];
  const completedOn = state.kind === 'closed' ? state.on.slice(0, 10) : null;
  return {
    bank,
    variant,
    mode,
    company,
    completedOn,
    ...(given === undefined ? nothingGiven : givenBy(given)),
  };
}

function givenBy({
  language,
  startedOn,
  origin,
  participant,
  answers,
  notes,
  importance,
  facts,
}: AssessmentResponse): Given {
  return {
    language,
    startedOn: startedOn.slice(0, 10),
    origin,
    participant,
    answers: withoutMoments(answers),
    notes,
    importance,
    facts,
  };
}

function withoutMoments(answers: AssessmentResponse['answers']): Readonly<Record<QuestionId, Answer>> {
  return Object.fromEntries(Object.entries(answers).map(([id, { answer }]) => [id, answer]));
}
