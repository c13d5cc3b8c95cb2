import type { Language, VariantId } from '../definition/definition.ts';
import type { Assessment, AssessmentId, AssessmentResponse, Moment } from './assessment-record.ts';
import type { ResponseId } from './assessment-record.ts';
import type { Company, Mode } from './assessment.ts';
import { changed } from './history.ts';

export type Start = {
  readonly id: AssessmentId;
  readonly response: ResponseId;
  readonly at: Moment;
  readonly bank: string;
  readonly variant: VariantId;
  readonly mode: Mode;
  readonly filledBy: Assessment['filledBy'];
  readonly language: Language;
  readonly name: string;
  readonly company: Company;
};

/** Of an assessment with which nothing was done yet: nothing advised, planned, referred or closed. */
export const untouched = {
  state: { kind: 'open' },
  edits: { remark: '', ownAdvice: [], leftOut: [] },
  referrals: [],
  plan: [],
  history: [],
  grownFrom: null,
} as const;

/** A new assessment with one response without answers: the owner’s, alone or with an adviser beside him. */
export function newAssessment(start: Start): Assessment {
  const { id, at, bank, variant, mode, filledBy, name, company } = start;
  const assessment: Assessment = {
    id,
    name,
    createdOn: at,
    changedOn: at,
    bank,
    variant,
    mode,
    filledBy,
    company,
    responses: [newResponse(start)],
    ...untouched,
    example: false,
    revision: 0,
  };
  return changed(assessment, at, 'created');
}

function newResponse({ response: id, filledBy, language, at }: Start): AssessmentResponse {
  const origin = { how: filledBy === 'adviser' ? 'adviser' : 'alone' } as const;
  return emptyResponse({ id, participant: { role: 'owner' }, origin, language, startedOn: at });
}

/** A place for the answers of one respondent, with none in it. */
export function emptyResponse(
  who: Pick<AssessmentResponse, 'id' | 'participant' | 'origin' | 'language' | 'startedOn'>,
): AssessmentResponse {
  return { ...who, answers: {}, notes: {}, importance: null, facts: {}, toConfirm: [], position: null };
}
