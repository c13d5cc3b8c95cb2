import type { Assessment, AssessmentResponse, Moment, ResponseId } from '../assessment/assessment-record.ts';
import type { Company, Mode, Response } from '../assessment/assessment.ts';
import { isResponseId } from '../assessment/assessment-ids.ts';
import { answersGiven } from '../assessment/response-of-assessment.ts';
import { isEqual } from '../assessment/plain-values.ts';
import type { Sha256Hex } from '../assessment/scan-file.ts';
import type { VariantId } from '../definition/definition.ts';

/** What a file of one or more people says, whatever kind of file it was. */
export type IncomingAnswers = {
  readonly bank: string | null;
  readonly variant: VariantId;
  readonly mode: Mode;
  readonly company: Company;
  readonly responses: readonly AssessmentResponse[];
  /** What several would agree on, so of nobody who could be added. */
  readonly isConsensus: boolean;
};

/** The people of a scan file; without those who answered nothing, as below. */
export function answersOfScan(scan: Assessment): IncomingAnswers {
  const { bank, variant, mode, company, responses, consensus } = scan;
  const given = responses.filter((one) => Object.keys(one.answers).length > 0);
  return { bank, variant, mode, company, responses: given, isConsensus: consensus !== undefined };
}

/**
 * The one person of a response file. Such a file has no id and no moments: the id follows from what is in it, so that
 * the same file is known again, and the moment is that of coming in.
 */
export function answersOfFile(response: Response, at: Moment, sha256Hex: Sha256Hex): IncomingAnswers {
  const { bank, variant, mode, company, participant, origin, notes, importance, facts } = response;
  const answers = Object.entries(response.answers).map(([id, answer]) => [id, { answer, at }]);
  const one: AssessmentResponse = {
    id: idOf(response, sha256Hex),
    participant,
    origin,
    language: response.language ?? 'nl',
    startedOn: at,
    answers: Object.fromEntries(answers),
    notes,
    importance,
    facts,
    toConfirm: [],
    position: null,
  };
  const responses = answers.length === 0 ? [] : [one];
  return { bank, variant, mode, company, responses, isConsensus: false };
}

function idOf(response: Response, sha256Hex: Sha256Hex): ResponseId {
  const id = `file-${sha256Hex(JSON.stringify(response)).slice(0, 32)}`;
  if (!isResponseId(id)) throw new Error('a checksum that is no text of its own kind');
  return id;
}

/** Everything that somebody said; not when, and not where he is. */
export function haveSaidTheSame(a: AssessmentResponse, b: AssessmentResponse): boolean {
  return isEqual(saidBy(a), saidBy(b));
}

function saidBy({ answers, notes, importance, facts }: AssessmentResponse): unknown {
  return [answersGiven(answers), notes, importance, facts];
}

/** Questions with another answer, or with one in only one of both. */
export function differingAnswers(a: AssessmentResponse, b: AssessmentResponse): number {
  const [one, other] = [answersGiven(a.answers), answersGiven(b.answers)];
  const asked = new Set([...Object.keys(one), ...Object.keys(other)]);
  const others = new Map(Object.entries(other));
  const own = new Map(Object.entries(one));
  return [...asked].filter((id) => own.get(id) !== others.get(id)).length;
}
