import type { Assessment, AssessmentResponse, Moment } from './assessment-record.ts';
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

/** The day on which a moment fell, `YYYY-MM-DD`, where the assessment is worked on: midnight is not that of UTC. */
export type DayOf = (moment: Moment) => string;

/**
 * The answers of one respondent of an assessment, as scoring reads them. It is filled in on the day of closing; an
 * open one is not filled in yet. Without such a respondent: a response without answers.
 */
export function responseOfAssessment(assessment: Assessment, dayOf: DayOf): Response {
  return givenByOne(assessment, assessment.responses[0], dayOf);
}

/** The same of this respondent. */
export function givenByOne(
  { bank, variant, mode, company, state }: Assessment,
  given: AssessmentResponse | undefined,
  dayOf: DayOf,
): Response {
  const completedOn = state.kind === 'closed' ? dayOf(state.on) : null;
  return {
    bank,
    variant,
    mode,
    company,
    completedOn,
    ...(given === undefined ? nothingGiven : givenBy(given, dayOf)),
  };
}

function givenBy(
  { language, startedOn, origin, participant, answers, notes, importance, facts }: AssessmentResponse,
  dayOf: DayOf,
): Given {
  return {
    language,
    startedOn: dayOf(startedOn),
    origin,
    participant,
    answers: answersGiven(answers),
    notes,
    importance,
    facts,
  };
}

/** Without the moments at which they were given. */
export function answersGiven(answers: AssessmentResponse['answers']): Readonly<Record<QuestionId, Answer>> {
  return Object.fromEntries(Object.entries(answers).map(([id, { answer }]) => [id, answer]));
}
